import type { Organisation, Slug, Team } from '../catalogue.ts';
import type {
  GapCandidate,
  Groundwork,
  OrganisationWeights,
  Pointer,
  Row,
  TeamWeights,
} from './compiled-weights.ts';
import { listedBy, ownWeights } from './own-weights.ts';
import { openPools } from './pools.ts';
import { halfOf } from './reference.ts';
import { filledGapStrength } from './strength.ts';
import { pointersOf, type TeamDraft, titleWeights } from './team-pointers.ts';

type Pointers = ReadonlyMap<Slug, Pointer>;

/** Compiles the active teams of one organisation against each other. */
export function compileOrganisation(
  organisation: Organisation,
  groundwork: Groundwork,
): OrganisationWeights {
  const teams = groundwork.catalogue.teams
    .filter((team) => team.organisation === organisation.slug && team.status === 'active')
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const pointers: Pointers[] = [];
  const weights = draftsOf(teams, groundwork).map((draft): TeamWeights => {
    const pools = openPools(groundwork.parameters);
    const own = pointersOf(draft, pools, groundwork);
    pointers.push(own);
    return {
      team: draft.team,
      half: halfOf(draft.team, own, pools, groundwork),
      coreCount: [...own.values()].filter(({ core }) => core).length,
      curves: { halves: pools.halves, signal: pools.signal },
      emptyPools: pools.halves.map(() => 0),
      mentionPool: pools.mention,
      interestPool: pools.interest,
      gapCandidates: gapCandidatesOf(draft, own, groundwork),
    };
  });
  return {
    organisation,
    teams: weights,
    technologies: technologyRows(groundwork, pointers),
    titles: titleRows(groundwork, pointers),
    signals: signalRows(teams, groundwork, pointers),
  };
}

/** What each technology and title tells for each team, seen beside the other teams. */
function draftsOf(teams: readonly Team[], groundwork: Groundwork): readonly TeamDraft[] {
  const { catalogue, parameters } = groundwork;
  const drafts = teams.map((team, index) => ({
    team,
    index,
    listed: listedBy(team),
    own: new Map<Slug, number>(),
    titles: new Map<Slug, number>(),
  }));
  const slugs = teams.map(({ slug }) => slug);
  for (const { slug, evidence, status } of catalogue.technologies) {
    if (status !== 'active') continue;
    const importances = drafts.map(({ listed }) => listed.get(slug));
    const weights = ownWeights(evidence, slugs, importances, parameters);
    for (const [index, weight] of weights.entries()) {
      if (weight > 0) drafts[index]?.own.set(slug, weight);
    }
  }
  for (const title of catalogue.titles) {
    const weights = titleWeights(title, slugs, parameters.specificity);
    for (const [index, weight] of weights.entries()) {
      if (weight > 0) drafts[index]?.titles.set(title.slug, weight);
    }
  }
  return drafts;
}

/** By slug. The strength of a filled gap does not depend on the date: it is used in that year. */
function gapCandidatesOf(
  { listed }: TeamDraft,
  pointers: Pointers,
  { catalogue, parameters }: Groundwork,
): readonly GapCandidate[] {
  const { mention, depth } = filledGapStrength(parameters);
  return catalogue.technologies
    .flatMap(({ slug, name }): GapCandidate[] => {
      const importance = listed.get(slug);
      const pointer = pointers.get(slug);
      if (pointer === undefined || importance === undefined || importance === 'adjacent') return [];
      const { pool, weight } = pointer;
      const amounts = { depthAmount: weight * depth, mentionAmount: weight * mention };
      return [{ technology: slug, name, pool, ...amounts }];
    })
    .sort((a, b) => (a.technology < b.technology ? -1 : 1));
}

function technologyRows(groundwork: Groundwork, pointers: readonly Pointers[]) {
  const { catalogue, parameters } = groundwork;
  const rows = catalogue.technologies.map(({ slug, name, kind, status }): [Slug, Row] => {
    const substance = status === 'active' ? (parameters.substanceByKind[kind] ?? 1000) : 0;
    return [slug, rowOf('technology', slug, name, substance, pointers)];
  });
  return new Map(rows);
}

function titleRows({ catalogue, parameters }: Groundwork, pointers: readonly Pointers[]) {
  const rows = catalogue.titles.map(({ slug, name, evidence }): [Slug, Row] => {
    // What points to no team of any organisation is a title of another profession.
    const isOfField = Object.values(evidence).some((share) => share > 0);
    const substance = isOfField ? parameters.titleSubstance : 0;
    return [slug, rowOf('title', slug, name, substance, pointers)];
  });
  return new Map(rows);
}

function signalRows(
  teams: readonly Team[],
  { parameters }: Groundwork,
  pointers: readonly Pointers[],
) {
  const signals = teams.flatMap((team) => team.signals);
  const rows = signals.map(({ slug, text }): [Slug, Row] => {
    return [slug, rowOf('signal', slug, text, parameters.signalSubstance, pointers)];
  });
  return new Map(rows);
}

function rowOf(
  kind: Row['kind'],
  id: Slug,
  name: string,
  substance: number,
  byTeam: readonly Pointers[],
): Row {
  // Copied, so that those of one row lie side by side in memory: with hundreds of teams most of the
  // time would go into fetching them.
  const pointers = byTeam.flatMap((own) => {
    const pointer = own.get(id);
    return pointer === undefined ? [] : [{ ...pointer }];
  });
  return { kind, id, name, substance, pointers };
}
