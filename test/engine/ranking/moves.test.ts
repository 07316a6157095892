import type { ReadSkill, Team, Technology } from '../../../src/engine/index.ts';
import { compareChanges, MoveBook } from '../../../src/engine/ranking/moves.ts';
import { pointsOf } from '../../../src/engine/ranking/points.ts';
import { standingsOf } from '../../../src/engine/ranking/standings.ts';
import {
  catalogueOf,
  compiledOf,
  plainParameters,
  profileOf,
  skill,
  team,
  technology,
} from './examples.ts';

const asOfYear = 2026;
const named = (...slugs: readonly string[]) => slugs.map((slug) => technology(slug));

/** The moves of a person for the first team by slug. */
function movesFor(
  skills: readonly ReadSkill[],
  teams: readonly Team[],
  technologies: readonly Technology[] = named('a', 'b', 'c', 'd'),
  parameters = plainParameters,
) {
  const { weights } = compiledOf(catalogueOf({ technologies, teams }), parameters);
  const organisation = weights.organisations.get('example');
  if (organisation === undefined) throw new Error('no organisation');
  const points = pointsOf(skills, profileOf(skills), [], organisation, asOfYear, parameters);
  const [standing] = standingsOf(points, organisation);
  if (standing === undefined) throw new Error('no team');
  const person = { skills, points, without: [], asOfYear };
  return new MoveBook(person, organisation, parameters).poolOf(standing);
}

const namesOf = (moves: ReturnType<typeof movesFor>) =>
  moves.map(({ change: { kind, technology: slug } }) => `${kind} ${slug}`);

describe('the moves of a person for a team', () => {
  it('are sorted by what each would add, then by slug and kind', () => {
    const teams = [team('alpha', { core: ['c', 'b'], used: ['a'], adjacent: ['d'] }), team('beta')];
    expect(namesOf(movesFor([], teams))).toEqual(['add b', 'add c', 'add a']);
    const stale = skill('a', { years: 2, lastUsed: 2012 });
    const [best, ...rest] = namesOf(movesFor([stale], [team('alpha', { core: ['a'] })]));
    expect([best, ...rest]).toEqual(['deepen a', 'refresh a']);
  });

  it('are as many as the pool holds, the best of them', () => {
    const teams = [team('alpha', { core: ['c', 'b'], used: ['a', 'd'] })];
    const few = { ...plainParameters, changePool: 3 };
    expect(namesOf(movesFor([], teams, undefined, few))).toEqual(['add b', 'add c', 'add a']);
  });

  it('leave out what would add nothing', () => {
    const teams = [team('alpha', { core: ['a'] }), team('beta', { core: ['b'] })];
    const fresh = skill('a', { years: 5, lastUsed: 2026 });
    expect(movesFor([fresh], teams)).toEqual([]);
    // For beta alone: alpha gains nothing by it.
    expect(namesOf(movesFor([fresh, skill('b')], teams))).toEqual([]);
    expect(namesOf(movesFor([skill('unheard-of')], teams))).toEqual(['add a']);
  });

  it('keep a last use that lies after the year of the ranking', () => {
    const [move] = movesFor(
      [skill('a', { years: 2, lastUsed: 2027 })],
      [team('alpha', { core: ['a'] })],
    );
    expect(move?.change).toMatchObject({ kind: 'deepen', years: 3, lastUsed: 2027 });
  });

  it('tell what they add to every team that the technology points to', () => {
    const teams = [team('alpha', { core: ['a'] }), team('beta', { used: ['a'] }), team('gamma')];
    const [added] = movesFor([], teams);
    // Weights 900 and 500 less half of their mean over three teams (466 / 2), floors aside. Two
    // years in work: 700 + 300 x 2 / 5 = 820, of which 300 is the mention.
    expect(added?.touches).toMatchObject([
      { team: 0, depth: 667 * 520, mention: 667 * 300, covers: true },
      { team: 1, depth: 267 * 520, mention: 267 * 300, covers: false },
    ]);
    const held = skill('a', { context: 'list', lastUsed: 2000 });
    const [deepened] = movesFor([held], teams);
    // A list mention of 2000 keeps 600 + 400 x 4 / 28 = 657 thousandths of 300: 197. One year in
    // work is 775.
    expect(deepened?.touches).toMatchObject([
      { team: 0, depth: 667 * 475, mention: 667 * (300 - 197), covers: false },
      { team: 1, depth: 267 * 475, mention: 267 * (300 - 197), covers: false },
    ]);
  });

  it('cover a core technology only where a mention counts', () => {
    const silent = { ...plainParameters, contextStrength: { work: 700, project: 500, list: 0 } };
    const [move] = movesFor([], [team('alpha', { core: ['a'] })], undefined, silent);
    expect(move?.touches).toMatchObject([{ mention: 0, covers: false }]);
  });

  it('take nothing away from what a second mention already gives', () => {
    const leaving = skill('a', { polarity: 'leaving', years: 30, lastUsed: 2026 });
    const held = skill('a', { context: 'list', lastUsed: 1990 });
    for (const { touches } of movesFor([held, leaving], [team('alpha', { core: ['a'] })])) {
      for (const { depth, mention } of touches) {
        expect(depth).toBeGreaterThanOrEqual(0);
        expect(mention).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('the order of changes', () => {
  const change = (slug: string, kind: 'add' | 'deepen' | 'refresh') => {
    const state = { years: 2, lastUsed: asOfYear, context: 'work' } as const;
    return { kind, technology: slug, name: slug, ...state };
  };

  it('is by slug, a shorter one before those that it begins, then by kind', () => {
    const sorted = [change('a', 'deepen'), change('a', 'refresh'), change('a-b', 'add')];
    const shuffled = [sorted[2], sorted[1], sorted[0]].flatMap((one) => one ?? []);
    expect(shuffled.sort(compareChanges)).toEqual(sorted);
  });
});
