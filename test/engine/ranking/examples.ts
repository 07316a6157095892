import type {
  Catalogue,
  CompiledCatalogue,
  Organisation,
  Profile,
  RankOptions,
  ReadSkill,
  Team,
  Technology,
} from '../../../src/engine/index.ts';
import {
  type RankingParameters,
  rankingParameters,
} from '../../../src/engine/ranking/parameters.ts';
import { compileWeights } from '../../../src/engine/ranking/weights.ts';

/** Numbers that hand-computed examples stand on, whatever the product is tuned to. */
export const plainParameters: RankingParameters = {
  ...rankingParameters,
  contextStrength: { work: 700, project: 500, list: 300 },
  yearsHalf: 3,
  levelShare: { beginner: 0, intermediate: 50, advanced: 100, expert: 200 },
  recentYears: 2,
  recencyHalf: 4,
  recencyFloor: 600,
  leavingShare: 700,
  interestStrength: 200,
  titleStrength: 600,
  signalStrength: [800, 900],
  importanceWeight: { core: 900, used: 500, adjacent: 200 },
  importanceShare: 500,
  unlistedShare: 800,
  specificity: 500,
  listedFloor: { core: 300, used: 200, adjacent: 100 },
  childCredit: 800,
  parentCredit: 300,
  leastWeight: 10,
  familyHalf: 1_000_000,
  mentionHalf: 1_000_000,
  interestHalf: 200_000,
  titleHalf: 600_000,
  signalHalf: 1_200_000,
  referenceTechnologies: 2,
  referenceStrength: 800,
  referenceSignals: 1,
  referenceOrdinary: 0,
  referenceLeast: 1_000_000,
  fitHalf: 250,
  probabilityPower: 2,
  probabilityOffset: 0,
  gapYears: 2,
};

export function technology(slug: string, facts: Partial<Technology> = {}): Technology {
  return {
    slug,
    name: slug.toUpperCase(),
    kind: 'database',
    aliases: [],
    members: [],
    homograph: null,
    parents: [],
    relations: [],
    evidence: {},
    status: 'active',
    sources: [],
    ...facts,
  };
}

/** A team with the technologies of its three levels. */
export function team(
  slug: string,
  levels: { core?: readonly string[]; used?: readonly string[]; adjacent?: readonly string[] } = {},
  facts: Partial<Team> = {},
): Team {
  const technologies = (['core', 'used', 'adjacent'] as const).flatMap((importance) =>
    (levels[importance] ?? []).map((one) => {
      return { technology: one, importance, focusArea: null, sources: [] };
    }),
  );
  return {
    slug,
    organisation: 'example',
    name: `Team ${slug}`,
    aliases: [],
    mission: `mission of ${slug}`,
    focusAreas: [],
    technologies,
    responsibilities: [],
    signals: [],
    contrasts: [],
    interests: [],
    seats: null,
    status: 'active',
    sources: [],
    ...facts,
  };
}

export function signal(slug: string, strength = 1): Team['signals'][number] {
  return { slug, strength, text: `did ${slug}`, cues: [], technologies: [], sources: [] };
}

const organisation: Organisation = {
  slug: 'example',
  name: 'Example',
  mission: '',
  notes: [],
  role: null,
  hybrid: null,
  offices: [],
  sources: [],
};

export function catalogueOf(facts: Partial<Catalogue>): Catalogue {
  return {
    organisations: [organisation],
    teams: [],
    technologies: [],
    contestedForms: [],
    titles: [],
    interests: [],
    ...facts,
  };
}

/** Ready for ranking; reading is not needed here, so its lexicon is left empty. */
export function compiledOf(
  catalogue: Catalogue,
  parameters: RankingParameters = plainParameters,
): CompiledCatalogue {
  const weights = compileWeights(catalogue, parameters);
  // Ranking never looks at the lexicon, which is reading's alone.
  return { catalogue, weights } as CompiledCatalogue;
}

export function skill(technologySlug: string, facts: Partial<ReadSkill> = {}): ReadSkill {
  return {
    technology: technologySlug,
    polarity: 'supports',
    years: null,
    lastUsed: null,
    level: null,
    context: 'work',
    spans: [],
    ...facts,
  };
}

export function profileOf(skills: readonly ReadSkill[], facts: Partial<Profile> = {}): Profile {
  return {
    headline: null,
    skills,
    signals: [],
    titles: [],
    years: null,
    yearsSpans: [],
    unrecognised: [],
    warnings: [],
    ...facts,
  };
}

export function optionsOf(facts: Partial<RankOptions> = {}): RankOptions {
  return {
    organisation: 'example',
    asOf: '2026-11-22',
    explain: 'full',
    without: [],
    wishes: null,
    location: null,
    ...facts,
  };
}
