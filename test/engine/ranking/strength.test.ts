import fc from 'fast-check';
import { filledGapStrength, strengthOf } from '../../../src/engine/ranking/strength.ts';
import { plainParameters, skill } from './examples.ts';

const strength = (facts: Parameters<typeof skill>[1]) =>
  strengthOf(skill('x', facts), 2026, plainParameters);

describe('the strength of a skill', () => {
  it('is a bare mention in a list, and depth beyond it in projects and work', () => {
    expect(strength({ context: 'list' })).toEqual({ mention: 300, depth: 0 });
    expect(strength({ context: 'project' })).toEqual({ mention: 300, depth: 200 });
    expect(strength({ context: 'work' })).toEqual({ mention: 300, depth: 400 });
  });

  it('closes half of the distance to full strength in three years', () => {
    // 700 + 300 * 3 / 6 = 850; 300 + 700 * 9 / 12 = 825.
    expect(strength({ context: 'work', years: 3 })).toEqual({ mention: 300, depth: 550 });
    expect(strength({ context: 'list', years: 9 })).toEqual({ mention: 300, depth: 525 });
  });

  it('takes years below nought as none', () => {
    expect(strength({ years: -5 })).toEqual(strength({ years: 0 }));
  });

  it('decays smoothly from two years after last use, to six tenths at least', () => {
    expect(strength({ lastUsed: 2024 })).toEqual(strength({ lastUsed: null }));
    // Four years stale: 600 + 400 * 4 / 8 = 800 thousandths remain.
    expect(strength({ years: 3, lastUsed: 2020 })).toEqual({ mention: 240, depth: 440 });
    expect(strength({ years: 3, lastUsed: 1970 }).mention).toBeGreaterThanOrEqual(180);
  });

  it('takes a last use after the date of the ranking as that year', () => {
    expect(strength({ lastUsed: 2031 })).toEqual(strength({ lastUsed: 2026 }));
  });

  it('gives a level a share of what is missing', () => {
    // 700 + 300 * 0.2 = 760.
    expect(strength({ level: 'expert' })).toEqual({ mention: 300, depth: 460 });
    expect(strength({ level: 'beginner' })).toEqual(strength({ level: null }));
  });

  it('leaves seven tenths of what the person wants to leave behind', () => {
    expect(strength({ years: 3, polarity: 'leaving' })).toEqual({ mention: 210, depth: 385 });
  });

  it('fills a gap with two years in work, used in the year of the ranking', () => {
    const filled = strength({ context: 'work', years: 2, lastUsed: 2026 });
    expect(filledGapStrength(plainParameters)).toEqual(filled);
  });

  it('has no part that falls when any one thing about the skill gets better', () => {
    const experience = fc.record({
      context: fc.constantFrom('list', 'project', 'work'),
      years: fc.integer({ min: 0, max: 400 }).map((tenth) => tenth / 10),
      lastUsed: fc.integer({ min: 1980, max: 2026 }),
      level: fc.constantFrom('beginner', 'intermediate', 'advanced', 'expert'),
      polarity: fc.constantFrom('leaving', 'supports'),
    });
    fc.assert(
      fc.property(experience, fc.nat({ max: 40 }), (worse, step) => {
        const before = strength(worse);
        for (const better of [
          { context: 'work' },
          { years: worse.years + step / 10 },
          { lastUsed: worse.lastUsed + step },
          { level: 'expert' },
          { polarity: 'supports' },
        ] as const) {
          const after = strength({ ...worse, ...better });
          expect(after.mention).toBeGreaterThanOrEqual(before.mention);
          expect(after.depth).toBeGreaterThanOrEqual(before.depth);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
