import fc from 'fast-check';
import type {
  Catalogue,
  Change,
  CompiledCatalogue,
  Profile,
  Ranking,
} from '../../../src/engine/index.ts';
import { rankProfile } from '../../../src/engine/ranking/rank-profile.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';
import { anyCatalogue, anyProfile, profileOver } from './arbitraries.ts';
import { changedBy } from './changed-by.ts';
import { compiledOf, optionsOf, plainParameters, skill } from './examples.ts';

const asOfYear = 2026;

function rank(compiled: CompiledCatalogue, profile: Profile, counterfactuals: boolean): Ranking {
  const organisation = compiled.catalogue.organisations[0]?.slug ?? '';
  const options = optionsOf({ organisation, explain: 'none', counterfactuals });
  return rankProfile(compiled, profile, options);
}

/** Points in whole hundredths, so that comparing them needs no tolerance. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}

function fitOf(ranking: Ranking, slug: string): number {
  return hundredths(ranking.matches.find(({ team }) => team === slug)?.fit ?? Number.NaN);
}

/** By how much the team leads, negative where it does not. */
function marginOf(ranking: Ranking, slug: string): number {
  const rivals = ranking.matches.filter(({ team }) => team !== slug);
  return fitOf(ranking, slug) - Math.max(...rivals.map(({ fit }) => hundredths(fit)));
}

/** Every change that the rules allow, whatever it is worth. */
function allChanges(catalogue: Catalogue, slug: string, { skills }: Profile): readonly Change[] {
  const held = new Set(
    skills
      .filter(({ polarity }) => polarity === 'supports' || polarity === 'leaving')
      .map(({ technology }) => technology),
  );
  const nameOf = (one: string) =>
    catalogue.technologies.find((technology) => technology.slug === one)?.name ?? one;
  const added = (catalogue.teams.find((team) => team.slug === slug)?.technologies ?? [])
    .filter(({ importance, technology }) => importance !== 'adjacent' && !held.has(technology))
    .map(({ technology }): Change => {
      const state = { years: 2, lastUsed: asOfYear, context: 'work' } as const;
      return { kind: 'add', technology, name: nameOf(technology), ...state };
    });
  const grown = skills
    .filter(({ polarity }) => polarity === 'supports')
    .flatMap(({ technology, years, lastUsed: last, context }): Change[] => {
      const lastUsed = Math.max(asOfYear, last ?? 0);
      const one = { technology, name: nameOf(technology), lastUsed };
      const refreshed: Change = { kind: 'refresh', ...one, years, context };
      const next = [1, 3, 5].find((step) => step > (years ?? 0));
      if (next === undefined) return [refreshed];
      return [refreshed, { kind: 'deepen', ...one, years: next, context: 'work' }];
    });
  return [...added, ...grown];
}

const byName = (a: Change, b: Change) =>
  a.technology === b.technology ? (a.kind < b.kind ? -1 : 1) : a.technology < b.technology ? -1 : 1;

/** Sets of so many changes, each with its members by name; one technology changes once. */
function setsOf(pool: readonly Change[], size: number): readonly (readonly Change[])[] {
  if (size === 0) return [[]];
  return pool.flatMap((change, at) =>
    setsOf(pool.slice(at + 1), size - 1)
      .filter((set) => set.every(({ technology }) => technology !== change.technology))
      .map((set) => [change, ...set]),
  );
}

/** The best plan, found by ranking every set of the pool again. */
function exhaustive(compiled: CompiledCatalogue, profile: Profile, slug: string, poolSize: number) {
  const before = fitOf(rank(compiled, profile, false), slug);
  const pool = allChanges(compiled.catalogue, slug, profile)
    .map((change) => {
      const gain = fitOf(rank(compiled, changedBy(profile, [change]), false), slug) - before;
      return { change, gain };
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || byName(a.change, b.change))
    .slice(0, poolSize)
    .map(({ change }) => change)
    .sort(byName);
  const words = (set: readonly Change[]) =>
    [set.map(({ technology }) => technology), set.map(({ kind }) => kind)].join();
  for (let size = 1; size <= 4; size += 1) {
    const [best] = setsOf(pool, size)
      .map((changes) => ({ changes, ranking: rank(compiled, changedBy(profile, changes), false) }))
      .filter(({ ranking }) => ranking.matches[0]?.team === slug)
      .map(({ changes, ranking }) => ({
        changes,
        fit: fitOf(ranking, slug),
        margin: marginOf(ranking, slug),
      }))
      .sort((a, b) => b.margin - a.margin || (words(a.changes) < words(b.changes) ? -1 : 1));
    if (best !== undefined) return best;
  }
  return null;
}

describe('counterfactuals over random catalogues', () => {
  it.each([
    ['the seven best changes', 7, 60],
    ['all changes', 24, 6],
  ])('are the best of %s, as ranking every set of them again shows', (_, changePool, numRuns) => {
    let found = 0;
    fc.assert(
      fc.property(anyCatalogue, anyProfile, (catalogue, profile) => {
        const compiled = compiledOf(catalogue, { ...plainParameters, changePool });
        const { matches } = rank(compiled, profile, true);
        for (const { team, counterfactual } of matches.slice(1)) {
          const best = exhaustive(compiled, profile, team, changePool);
          const expected =
            best === null
              ? { changes: null, reason: 'out_of_reach' }
              : { changes: best.changes, fit: best.fit / 100, margin: best.margin / 100 };
          expect(counterfactual).toEqual(expected);
          if (best !== null) found += 1;
        }
      }),
      { numRuns },
    );
    // A run that never found any would prove nothing.
    expect(found).toBeGreaterThan(0);
  });
});

const shippedProfiles: fc.Arbitrary<Profile> = fc.constant(null).chain(() => {
  const { technologies, teams, titles } = shippedCompiled().catalogue;
  const slugsOf = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
  const signals = slugsOf(teams.flatMap((team) => team.signals));
  return profileOver(slugsOf(technologies), signals, slugsOf(titles), 25);
});

describe('counterfactuals over the shipped catalogue', () => {
  it('hold when the person is ranked again, and fall when any change is taken away', () => {
    fc.assert(
      fc.property(shippedProfiles, (profile) => {
        const compiled = shippedCompiled();
        for (const { team, counterfactual } of rank(compiled, profile, true).matches) {
          if (counterfactual === null || counterfactual.changes === null) continue;
          const { changes, fit, margin } = counterfactual;
          const after = rank(compiled, changedBy(profile, changes), false);
          expect(after.matches[0]?.team).toBe(team);
          expect([fitOf(after, team), marginOf(after, team)]).toEqual([
            hundredths(fit),
            hundredths(margin),
          ]);
          for (const change of changes) {
            const fewer = changes.filter((one) => one !== change);
            expect(rank(compiled, changedBy(profile, fewer), false).matches[0]?.team).not.toBe(
              team,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same whatever the order of the skills', () => {
    fc.assert(
      fc.property(shippedProfiles, (profile) => {
        const turned = { ...profile, skills: [...profile.skills].reverse() };
        expect(rank(shippedCompiled(), turned, true)).toEqual(
          rank(shippedCompiled(), profile, true),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('offer only what moves a fit: a skill as it is, or one of the catalogue', () => {
    const known = new Set(shippedCompiled().catalogue.technologies.map(({ slug }) => slug));
    const someone = skill('trino', { years: 1 });
    const { matches } = rank(shippedCompiled(), { ...emptyProfile, skills: [someone] }, true);
    const changes = matches.flatMap(({ counterfactual }) => counterfactual?.changes ?? []);
    expect(changes.length).toBeGreaterThan(3);
    for (const { technology } of changes) expect(known.has(technology)).toBe(true);
  });
});

const emptyProfile: Profile = {
  headline: null,
  skills: [],
  signals: [],
  titles: [],
  years: null,
  yearsSpans: [],
  unrecognised: [],
  warnings: [],
};
