import fc from 'fast-check';
import type {
  Catalogue,
  Polarity,
  Profile,
  ReadMark,
  ReadSkill,
  RelationType,
  Team,
  Technology,
} from '../../../src/engine/index.ts';
import { catalogueOf, profileOf, signal, skill, team, technology } from './examples.ts';

const technologySlugs = Array.from({ length: 12 }, (_, index) => `tech-${index}`);
const teamSlugs = ['alpha', 'beta', 'gamma', 'delta'];
const titleSlugs = ['title-0', 'title-1'];
const interestSlugs = ['interest-0', 'interest-1', 'interest-2'];
const relationTypes: readonly RelationType[] = [
  ...(['successor-of', 'fork-of', 'built-on', 'managed-form-of'] as const),
  ...(['applies', 'compatible-with', 'alternative-to', 'used-with'] as const),
];

const share = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

const evidence = fc
  .array(fc.tuple(fc.constantFrom(...teamSlugs), share), { maxLength: 3 })
  .map((entries): Record<string, number> => Object.fromEntries(entries));

/** Parents come earlier in the list, so there is no cycle. */
function technologyAt(index: number): fc.Arbitrary<Technology> {
  const earlier = technologySlugs.slice(0, index);
  const parents =
    earlier.length === 0
      ? fc.constant([])
      : fc.subarray(earlier, { maxLength: Math.min(2, index) });
  const relation = fc.record({
    technology: fc.constantFrom(...technologySlugs.filter((_, other) => other !== index)),
    type: fc.constantFrom(...relationTypes),
    strength: share,
  });
  return fc
    .record({
      kind: fc.constantFrom('database', 'language', 'practice', 'category', 'concept'),
      status: fc.constantFrom('active', 'active', 'active', 'archived'),
      relations: fc.array(relation, { maxLength: 2 }),
      parents,
      evidence,
    })
    .map((facts) => technology(`tech-${index}`, facts));
}

function teamCalled(slug: string): fc.Arbitrary<Team> {
  const importance = fc.constantFrom('core', 'core', 'used', 'adjacent', 'none', 'none');
  return fc
    .record({
      importances: fc.array(importance, { minLength: 12, maxLength: 12 }),
      signals: fc.array(share, { maxLength: 2 }),
      status: fc.constantFrom('active', 'active', 'active', 'archived'),
      interests: fc.array(
        fc.record({ interest: fc.constantFrom(...interestSlugs), weight: share }),
        {
          maxLength: 3,
        },
      ),
    })
    .map(({ importances, signals, status, interests }) => {
      const at = (level: string) => technologySlugs.filter((_, one) => importances[one] === level);
      const levels = { core: at('core'), used: at('used'), adjacent: at('adjacent') };
      const marks = signals.map((strength, index) => signal(`${slug}-signal-${index}`, strength));
      return team(slug, levels, { signals: marks, status, interests });
    });
}

export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    technologies: fc.tuple(...technologySlugs.map((_, index) => technologyAt(index))),
    teams: fc.tuple(...teamSlugs.map((slug) => teamCalled(slug))),
    titles: fc.array(evidence, { maxLength: 2 }),
  })
  .map(({ technologies, teams, titles }) =>
    catalogueOf({
      technologies,
      teams,
      titles: titles.map((of, index) => {
        return { slug: `title-${index}`, name: `Title ${index}`, forms: [], evidence: of };
      }),
      interests: interestSlugs.map((slug) => ({ slug, label: slug, technologies: [] })),
    }),
  );

export const anyPolarity: fc.Arbitrary<Polarity> = fc.constantFrom(
  ...(['supports', 'supports', 'supports', 'leaving', 'wants', 'negates'] as const),
);

/** A skill of one of these technologies. */
export function anySkill(slugs: readonly string[]): fc.Arbitrary<ReadSkill> {
  return fc
    .record({
      technology: fc.constantFrom(...slugs),
      polarity: anyPolarity,
      years: fc.option(fc.integer({ min: 0, max: 60 }).map((half) => half / 2)),
      lastUsed: fc.option(fc.integer({ min: 1995, max: 2027 })),
      level: fc.option(fc.constantFrom('beginner', 'intermediate', 'advanced', 'expert')),
      context: fc.constantFrom('work', 'project', 'list'),
    })
    .map((facts) => skill(facts.technology, facts));
}

function marksOf(slugs: readonly string[]): fc.Arbitrary<readonly ReadMark[]> {
  return fc
    .subarray([...slugs])
    .map((chosen) => chosen.map((slug) => ({ slug, spans: [], times: 1 })));
}

/** At most one skill per technology and polarity, as reading gives them, in any order. */
export function profileOver(
  technologies: readonly string[],
  signals: readonly string[],
  titles: readonly string[],
  skillsMax = 10,
): fc.Arbitrary<Profile> {
  return fc
    .record({
      skills: fc.uniqueArray(anySkill(technologies), {
        maxLength: skillsMax,
        selector: (one) => `${one.technology} ${one.polarity}`,
      }),
      signals: marksOf(signals),
      titles: marksOf(titles),
    })
    .map(({ skills, ...marks }) => profileOf(skills, marks));
}

const signalSlugs = teamSlugs.flatMap((slug) => [`${slug}-signal-0`, `${slug}-signal-1`]);

/** Over the names of `anyCatalogue`, some of which a given catalogue may not have. */
export const anyProfile: fc.Arbitrary<Profile> = profileOver(
  technologySlugs,
  signalSlugs,
  titleSlugs,
);
