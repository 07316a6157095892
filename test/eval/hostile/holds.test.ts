import type { Answered } from '../../../eval/hostile/answered.ts';
import { type Held, holds, isNamedBy } from '../../../eval/hostile/holds.ts';
import type { Check } from '../../../eval/reading/hostile-case.ts';

const answered: Answered = {
  status: null,
  isRefused: false,
  contentType: null,
  body: '{"verdict":"clear"}',
  millis: 12,
  teamsListed: null,
  ranking: {
    verdict: 'clear',
    meetsMinimum: true,
    teams: [
      { team: 'data-infrastructure', fit: 60 },
      { team: 'core-infrastructure', fit: 20 },
    ],
    skills: ['kafka', 'Apache Kafka', 'javascript', 'JavaScript'],
  },
};
const refused: Answered = { ...answered, isRefused: true, ranking: null };
const weaker: Answered = {
  ...answered,
  ranking: {
    ...{ verdict: 'no_fit', meetsMinimum: false, skills: [] },
    teams: [
      { team: 'data-infrastructure', fit: 59.99 },
      { team: 'core-infrastructure', fit: 20 },
    ],
  },
};

function held(check: Check, answer = answered, category = 'any'): Held {
  return holds(check, answer, category, (id) => (id === 'weaker' ? weaker : answered));
}

describe('a check of a hostile line', () => {
  it.each<[Check, Held]>([
    [{ type: 'topTeam', value: 'data-infrastructure' }, true],
    [{ type: 'topTeam', value: 'core-infrastructure' }, false],
    [{ type: 'hasSkill', value: ['Kafka', 'JavaScript'] }, true],
    [{ type: 'hasSkill', value: 'Java' }, false],
    [{ type: 'noSkill', value: ['Java', 'Go'] }, true],
    [{ type: 'noSkill', value: 'Kafka' }, false],
    [{ type: 'noFit', value: true }, false],
    [{ type: 'minimumNotMet', value: true }, false],
    [{ type: 'sameAs', value: 'twin' }, true],
    [{ type: 'sameAs', value: 'weaker' }, false],
    [{ type: 'sameRankingAs', value: 'weaker' }, true],
    [{ type: 'notAbove', value: { id: 'weaker', team: 'data-infrastructure' } }, false],
    [{ type: 'notAbove', value: { id: 'weaker', team: 'core-infrastructure' } }, true],
    [{ type: 'maxMillis', value: 11 }, false],
    [{ type: 'responseExcludes', value: ['clear'] }, false],
    [{ type: 'responseExcludes', value: '@' }, true],
  ])('%j is %p', (check, expected) => {
    expect(held(check)).toBe(expected);
  });

  it.each<Check>([
    { type: 'status', value: [200] },
    { type: 'contentType', value: 'application/json' },
    { type: 'teamsIntact', value: 5 },
  ])('%j cannot be told in process', (check) => {
    expect(held(check)).toBeNull();
  });

  it('of status, type and teams is told by a server', () => {
    const served = { ...answered, status: 200, contentType: 'application/json', teamsListed: 5 };
    expect(held({ type: 'status', value: [200, 201] }, served)).toBe(true);
    expect(held({ type: 'status', value: 400 }, served)).toBe(false);
    expect(held({ type: 'contentType', value: 'text/html' }, served)).toBe(false);
    expect(held({ type: 'teamsIntact', value: 5 }, served)).toBe(true);
  });

  it('takes a refusal for "no fit" and "no skill", for nothing else but duplicates', () => {
    expect(held({ type: 'noFit', value: true }, refused)).toBe(true);
    expect(held({ type: 'noSkill', value: 'Go' }, refused)).toBe(true);
    expect(held({ type: 'hasSkill', value: 'Go' }, refused)).toBe(false);
    expect(held({ type: 'topTeam', value: 'data-infrastructure' }, refused)).toBe(false);
    expect(held({ type: 'sameAs', value: 'twin' }, refused)).toBe(false);
    expect(held({ type: 'sameAs', value: 'twin' }, refused, 'duplicates')).toBe(true);
  });
});

describe('a name', () => {
  it.each([
    ['Apache Kafka', 'kafka', true],
    ['hive-metastore', 'Hive Metastore', true],
    ['JavaScript', 'Java', false],
    ['Node.js', 'nodejs', true],
    ['Go', '', false],
  ])('%s is named by "%s": %p', (skill, name, expected) => {
    expect(isNamedBy(skill, name)).toBe(expected);
  });
});
