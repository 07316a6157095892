import fc from 'fast-check';
import type { CompiledCatalogue, Profile, Ranking } from '../../../src/engine/index.ts';
import { rankProfile } from '../../../src/engine/ranking/rank-profile.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';
import { anyCatalogue, anyProfile, anySkill, profileOver } from './arbitraries.ts';
import { compiledOf, optionsOf, skill } from './examples.ts';

/** A catalogue, a person, and the options that fit it. */
interface Case {
  readonly compiled: CompiledCatalogue;
  readonly profile: Profile;
  readonly organisation: string;
}

/** A failing case is printed without the compiled weights, which would bury it. */
function caseOf(compiled: CompiledCatalogue, profile: Profile, shown: unknown): Case {
  const organisation = compiled.catalogue.organisations[0]?.slug ?? '';
  const print = () => JSON.stringify({ shown, profile });
  return Object.assign({ compiled, profile, organisation }, { [fc.toStringMethod]: print });
}

const random: fc.Arbitrary<Case> = fc
  .record({ catalogue: anyCatalogue, profile: anyProfile })
  .map(({ catalogue, profile }) => caseOf(compiledOf(catalogue), profile, catalogue));

const shipped: fc.Arbitrary<Case> = fc.constant(null).chain(() => {
  const compiled = shippedCompiled();
  const { technologies, teams, titles } = compiled.catalogue;
  const signals = teams.flatMap((team) => team.signals);
  const slugsOf = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
  return profileOver(slugsOf(technologies), slugsOf(signals), slugsOf(titles), 25).map((profile) =>
    caseOf(compiled, profile, 'the shipped catalogue'),
  );
});

function rank({ compiled, organisation, profile }: Case, options = {}): Ranking {
  return rankProfile(compiled, profile, optionsOf({ organisation, ...options }));
}

function fitsOf(ranking: Ranking): Record<string, number> {
  return Object.fromEntries(ranking.matches.map(({ team, fit }) => [team, fit]));
}

/** Points in whole hundredths, so that comparing them needs no tolerance. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}

function withoutId(profile: Profile, id: string): Profile {
  return {
    ...profile,
    skills: profile.skills.filter(({ technology }) => technology !== id),
    signals: profile.signals.filter(({ slug }) => slug !== id),
    titles: profile.titles.filter(({ slug }) => slug !== id),
  };
}

function idsOf(profile: Profile): readonly string[] {
  const marks = [...profile.signals, ...profile.titles].map(({ slug }) => slug);
  return [...new Set([...profile.skills.map(({ technology }) => technology), ...marks])];
}

function expectNoFitToFall(before: Ranking, after: Ranking): void {
  const fits = fitsOf(after);
  for (const { team, fit } of before.matches) expect(fits[team]).toBeGreaterThanOrEqual(fit);
}

describe.each([
  ['random catalogues', random, 150],
  ['the shipped catalogue', shipped, 60],
])('ranking over %s', (_, cases, numRuns) => {
  it('gives fits of 0..100 in hundredths and probabilities that sum to exactly one', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { matches } = rank(one);
        for (const { fit, probability } of matches) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(100);
          expect(hundredths(fit) / 100).toBe(fit);
          expect(Math.round(probability * 10_000) / 10_000).toBe(probability);
        }
        const sum = matches.reduce((total, { probability }) => {
          return total + Math.round(probability * 10_000);
        }, 0);
        expect(sum).toBe(matches.length === 0 ? 0 : 10_000);
      }),
      { numRuns },
    );
  });

  it('explains every id exactly: its impact is what leaving it out costs', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const whole = rank(one);
        for (const id of idsOf(one.profile)) {
          const fits = fitsOf(rank(one, { without: [id] }));
          for (const { team, fit, evidence } of whole.matches) {
            const impact = evidence.find((reason) => reason.id === id)?.impact ?? 0;
            const cost = hundredths(fit) - hundredths(fits[team] ?? Number.NaN);
            expect([id, team, hundredths(impact)]).toEqual([id, team, cost]);
          }
        }
      }),
      { numRuns },
    );
  });

  it('answers `without` an id as it answers the profile that never had it', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (one, seed) => {
        const ids = idsOf(one.profile);
        const id = ids[seed % Math.max(1, ids.length)] ?? 'nothing';
        const never = { ...one, profile: withoutId(one.profile, id) };
        const { explain } = optionsOf();
        const left = rank(one, { without: [id], explain });
        // Only the gaps may differ: what was left out on purpose is not offered as one.
        const ungapped = (ranking: Ranking) => ({
          ...ranking,
          matches: ranking.matches.map((match) => ({ ...match, gaps: [] })),
        });
        expect(ungapped(left)).toEqual(ungapped(rank(never)));
      }),
      { numRuns },
    );
  });

  it('shows the five largest gaps, each gain exact to the hundredth', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const had = new Set(
          one.profile.skills
            .filter(({ polarity }) => polarity === 'supports' || polarity === 'leaving')
            .map(({ technology }) => technology),
        );
        for (const { team, fit, gaps } of rank(one).matches.slice(0, 2)) {
          const lists = one.compiled.catalogue.teams.find(({ slug }) => slug === team);
          const offered = (lists?.technologies ?? [])
            .filter(({ importance }) => importance !== 'adjacent')
            .map(({ technology }) => technology)
            .filter((technology) => !had.has(technology));
          const gains = offered.map((technology) => {
            const filled = skill(technology, { years: 2, lastUsed: 2026 });
            const profile = { ...one.profile, skills: [...one.profile.skills, filled] };
            const fits = fitsOf(rank({ ...one, profile }, { explain: 'none' }));
            return { technology, gain: hundredths(fits[team] ?? 0) - hundredths(fit) };
          });
          const largest = gains
            .filter(({ gain }) => gain > 0)
            .sort((a, b) => b.gain - a.gain || (a.technology < b.technology ? -1 : 1))
            .slice(0, 5);
          expect(
            gaps.map(({ technology, gain }) => ({ technology, gain: hundredths(gain) })),
          ).toEqual(largest);
        }
      }),
      { numRuns },
    );
  });

  it('never lowers a fit when evidence is added or grows', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (one, seed) => {
        const before = rank(one, { explain: 'none' });
        const { skills, signals, titles } = one.profile;
        const slugs = one.compiled.catalogue.technologies.map(({ slug }) => slug);
        const added = fc.sample(anySkill(slugs), { seed, numRuns: 1 });
        const marks = one.compiled.catalogue.teams.flatMap((team) => team.signals);
        const grow = (changes: Partial<Profile>) =>
          expectNoFitToFall(
            before,
            rank({ ...one, profile: { ...one.profile, ...changes } }, { explain: 'none' }),
          );
        grow({ skills: [...skills, ...added] });
        grow({
          signals: [
            ...signals,
            ...marks.slice(0, 3).map(({ slug }) => ({ slug, spans: [], times: 1 })),
          ],
        });
        grow({
          titles: [
            ...titles,
            ...one.compiled.catalogue.titles.map(({ slug }) => ({ slug, spans: [], times: 1 })),
          ],
        });
        for (const [index, old] of skills.entries()) {
          const better = (changes: Partial<typeof old>) =>
            grow({
              skills: skills.map((each, at) => (at === index ? { ...each, ...changes } : each)),
            });
          better({ years: (old.years ?? 0) + 0.5 + (seed % 7) });
          better({ context: old.context === 'list' ? 'project' : 'work' });
          better({ level: old.level === null || old.level === 'beginner' ? 'advanced' : 'expert' });
          if (old.lastUsed !== null) better({ lastUsed: old.lastUsed + 1 + (seed % 9) });
          if (old.polarity === 'leaving') better({ polarity: 'supports' });
        }
      }),
      { numRuns },
    );
  });

  it('answers the same whatever the order of skills, marks, teams and technologies', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { catalogue } = one.compiled;
        const turned = <T>(rows: readonly T[]): readonly T[] => [...rows].reverse();
        const profile = {
          ...one.profile,
          skills: turned(one.profile.skills),
          signals: turned(one.profile.signals),
          titles: turned(one.profile.titles),
        };
        const compiled = compiledOf(
          {
            ...catalogue,
            titles: turned(catalogue.titles),
            teams: turned(catalogue.teams).map((team) => {
              return {
                ...team,
                technologies: turned(team.technologies),
                signals: turned(team.signals),
              };
            }),
            technologies: turned(catalogue.technologies).map((technology) => {
              const { parents, relations } = technology;
              return { ...technology, parents: turned(parents), relations: turned(relations) };
            }),
          },
          one.compiled.weights.parameters,
        );
        expect(rank({ ...one, compiled, profile })).toEqual(rank(one));
      }),
      { numRuns },
    );
  });

  it('never credits a stand-in above what it stands in for', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (one, seed) => {
        const weights = one.compiled.weights.organisations.get(one.organisation);
        if (weights === undefined) throw new Error('the case names no organisation of its own');
        const { technologies, teams } = weights;
        const stands = [...technologies.values()].flatMap((row) =>
          row.pointers.flatMap(({ via, team, weight }) =>
            via ? [{ row, via, team, weight }] : [],
          ),
        );
        for (const { via, team, weight } of stands) {
          const exact = technologies.get(via.technology)?.pointers.find((to) => to.team === team);
          expect(weight).toBeLessThanOrEqual(exact?.weight ?? 0);
          expect(exact?.via).toBeNull();
        }
        const chosen = stands[seed % Math.max(1, stands.length)];
        if (chosen === undefined) return;
        const rest = one.profile.skills.filter(
          ({ technology }) => technology !== chosen.row.id && technology !== chosen.via.technology,
        );
        const fitWith = (slug: string) => {
          const profile = { ...one.profile, skills: [...rest, skill(slug, { years: seed % 9 })] };
          const slugOfTeam = teams[chosen.team]?.team.slug ?? '';
          return fitsOf(rank({ ...one, profile }, { explain: 'none' }))[slugOfTeam] ?? Number.NaN;
        };
        expect(fitWith(chosen.row.id)).toBeLessThanOrEqual(fitWith(chosen.via.technology));
      }),
      { numRuns },
    );
  });

  it('orders by fit, then by core technologies covered, then by slug', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { matches } = rank(one);
        const had = new Set(
          one.profile.skills
            .filter(({ polarity }) => polarity === 'supports' || polarity === 'leaving')
            .map(({ technology }) => technology),
        );
        const active = new Set(
          one.compiled.catalogue.technologies
            .filter(({ status }) => status === 'active')
            .map(({ slug }) => slug),
        );
        const coverage = (slug: string) => {
          const team = one.compiled.catalogue.teams.find((each) => each.slug === slug);
          const core = (team?.technologies ?? [])
            .filter(({ importance, technology }) => importance === 'core' && active.has(technology))
            .map(({ technology }) => technology);
          return core.filter((each) => had.has(each)).length / Math.max(1, core.length);
        };
        const expected = [...matches].sort(
          (a, b) =>
            b.fit - a.fit || coverage(b.team) - coverage(a.team) || (a.team < b.team ? -1 : 1),
        );
        expect(matches.map(({ team }) => team)).toEqual(expected.map(({ team }) => team));
        expect(matches.map((match) => match.rank)).toEqual(matches.map((__, place) => place + 1));
      }),
      { numRuns },
    );
  });

  it('contrasts the first two by the differences of their impacts', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { matches, contrast } = rank(one);
        const impact = (place: number, id: string) =>
          hundredths(matches[place]?.evidence.find((reason) => reason.id === id)?.impact ?? 0);
        const ids = new Set(
          matches.slice(0, 2).flatMap(({ evidence }) => evidence.map(({ id }) => id)),
        );
        const expected = [...ids]
          .map((id) => ({ id, difference: impact(0, id) - impact(1, id) }))
          .filter(({ difference }) => difference !== 0)
          .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.id < b.id ? -1 : 1))
          .slice(0, 10);
        const shown = contrast.map(({ id, difference }) => {
          return { id, difference: hundredths(difference) };
        });
        expect(shown).toEqual(matches.length < 2 ? [] : expected);
      }),
      { numRuns },
    );
  });

  it('never lets wishes, place or explanation change fits, order, probabilities or verdict', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const judged = (options: object) => {
          const { verdict, tieBreak, matches, meetsMinimum } = rank(one, options);
          const rows = matches.map(({ team, fit, probability, name }) => {
            return { team, fit, probability, name };
          });
          return { verdict, tieBreak, rows, meetsMinimum };
        };
        const plain = judged({});
        const teams = one.compiled.catalogue.teams.map(({ slug }) => slug).reverse();
        const interests = one.compiled.catalogue.interests.map(({ slug }) => slug);
        expect(judged({ wishes: { teams, interests } })).toEqual(plain);
        expect(judged({ location: { lat: 53.3, lon: -6.2 } })).toEqual(plain);
        expect(judged({ explain: 'summary' })).toEqual(plain);
        expect(judged({ explain: 'none' })).toEqual(plain);
      }),
      { numRuns },
    );
  });

  it('judges teams by evidence alone, blind to headline, words and unknown skills', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const quote = 'she, Harvard, 52, married';
        const span = { field: 'text', start: 0, end: 9, quote, polarity: 'supports' } as const;
        const profile = {
          ...one.profile,
          headline: 'Ms Jane Doe, mother of two',
          unrecognised: ['Frobnicator'],
          skills: one.profile.skills.map((each) => ({ ...each, spans: [span] })),
        };
        const judged = ({ verdict, matches }: Ranking) => ({
          verdict,
          rows: matches.map(({ team, fit, probability }) => ({ team, fit, probability })),
        });
        expect(judged(rank({ ...one, profile }))).toEqual(judged(rank(one)));
      }),
      { numRuns },
    );
  });

  it('counts a thing once however often it was read, and a denial not at all', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { skills, signals, titles } = one.profile;
        const doubled = {
          ...one.profile,
          skills: [...skills, ...skills],
          signals: [...signals, ...signals],
          titles: [...titles, ...titles],
        };
        const undenied = {
          ...one.profile,
          skills: skills.filter(({ polarity }) => polarity !== 'negates'),
        };
        const plain = fitsOf(rank(one));
        expect(fitsOf(rank({ ...one, profile: doubled }))).toEqual(plain);
        expect(fitsOf(rank({ ...one, profile: undenied }))).toEqual(plain);
      }),
      { numRuns },
    );
  });

  it('names two teams and a question exactly when the call is close', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { verdict, tieBreak, matches } = rank(one);
        expect(tieBreak !== null).toBe(verdict === 'close_call');
        if (tieBreak === null) return;
        expect(tieBreak.teams).toEqual(matches.slice(0, 2).map(({ team }) => team));
        expect(tieBreak.question).toMatch(/\?/);
      }),
      { numRuns },
    );
  });
});
