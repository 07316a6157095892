import { formAgreement } from '../../../eval/figures/agreement.ts';
import { confusionOf } from '../../../eval/figures/confusion.ts';
import {
  isBestInTwo,
  isLenient,
  isMinimumRight,
  isStrict,
  type Ordered,
} from '../../../eval/figures/outcome.ts';
import { timingOf } from '../../../eval/figures/timing.ts';
import { openEngine, personForm } from '../../../eval/rankers/open-engine.ts';
import { type PersonCase, personSchema } from '../../../eval/reading/person-case.ts';

function person(facts: Record<string, unknown>): PersonCase {
  const label = { best: 'data-infrastructure', acceptable: ['core-infrastructure'] };
  return personSchema.parse({ id: 'p', text: 'words', label, meetsMinimum: true, ...facts });
}

function ordered(...order: string[]): Ordered {
  return { file: 'cases', person: person({}), form: 'text', order };
}

describe('the first team', () => {
  it.each([
    [['data-infrastructure', 'admin-platform'], true, true, true],
    [['core-infrastructure', 'data-infrastructure'], false, true, true],
    [['admin-platform', 'data-infrastructure'], false, false, true],
    [['admin-platform', 'core-infrastructure', 'data-infrastructure'], false, false, false],
    [[], false, false, false],
  ])('of %j is judged strictly %p, leniently %p, in two %p', (order, strict, lenient, two) => {
    const outcome = ordered(...order);
    expect([isStrict(outcome), isLenient(outcome), isBestInTwo(outcome)]).toEqual([
      strict,
      lenient,
      two,
    ]);
  });

  it('agrees when all forms of a person have the same one', () => {
    const profile = { ...ordered('admin-platform'), form: 'profile' as const };
    expect(formAgreement([ordered('admin-platform'), profile])?.value).toBe(1);
    expect(formAgreement([ordered('core-infrastructure'), profile])?.value).toBe(0);
    expect(formAgreement([ordered('core-infrastructure')])).toBeNull();
  });

  it('is counted by expected and given team', () => {
    const teams = ['core-infrastructure', 'data-infrastructure'];
    const outcomes = [ordered(...teams), ordered(...teams), ordered('data-infrastructure')];
    expect(confusionOf(outcomes, teams).counts).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });
});

describe('the minimum', () => {
  const engine = openEngine('2026-11-22');

  async function isRight(facts: Record<string, unknown>): Promise<boolean> {
    const one = person(facts);
    const profile = engine.read(await engine.input(personForm(one, 'text')));
    const ranking = engine.rank(profile);
    const millis = { readMillis: 0, rankMillis: 0 };
    return isMinimumRight({
      ...{ file: 'cases', person: one, form: 'text', order: [], profile, ranking },
      ...millis,
    });
  }
  const met = 'Java developer with 6 years of experience.';
  const unsaid = 'I wrote Java services for a bank.';

  it('must be met, not met or unknown as the case says', async () => {
    expect(await isRight({ text: met })).toBe(true);
    expect(await isRight({ text: met, meetsMinimum: false })).toBe(false);
    expect(await isRight({ text: unsaid })).toBe(false);
  });

  it('is judged by what the text says where the case tells that apart', async () => {
    expect(await isRight({ text: unsaid, meetsMinimumFromText: null })).toBe(true);
    expect(await isRight({ text: met, meetsMinimumFromText: null })).toBe(false);
    expect(await isRight({ text: met, meetsMinimumFromText: 'either' })).toBe(true);
  });

  it('may stay unknown where it is not met', async () => {
    expect(await isRight({ text: unsaid, meetsMinimum: false })).toBe(true);
  });
});

describe('a timing', () => {
  it('is the median, the 95th of a hundred and the worst', () => {
    const millis = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(timingOf(millis)).toEqual({ median: 50, p95: 95, max: 100 });
  });
});
