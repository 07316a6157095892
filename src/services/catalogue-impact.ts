import {
  type Catalogue,
  catalogueId,
  type Slug,
  type Team,
  type Technology,
} from '../engine/index.ts';
import { Failure, type Fault } from '../errors.ts';
import type { PersonToRank } from '../store/index.ts';
import { ImpactCount } from './impact-count.ts';
import type { CatalogueEdits, CatalogueImpact } from './index.ts';
import type { ReRankingContext } from './re-ranking.ts';
import { refuseFaults, TAKEN } from './refuse-faults.ts';
import { newestTerms } from './stored-rankings.ts';
import { teamFaults } from './team-faults.ts';
import { technologyFaults } from './technology-faults.ts';

/** People at the judge at a time, each twice. */
const peopleAtOnce = 128;
/** Somebody waits for the answer. */
const timeMilliseconds = 20_000;

/**
 * What edits would change, with nothing saved: people are ranked under the newest catalogue and
 * under the one that the edits make. Memory holds some people at a time.
 *
 * @throws Failure `invalid-request` for edits that do not fit, and for none at all.
 */
export async function previewCatalogue(
  context: ReRankingContext,
  edits: CatalogueEdits,
  sample: number,
): Promise<CatalogueImpact> {
  const newest = context.live.current();
  const catalogue = editedCatalogue(newest.catalogue, edits);
  const proposed = { ...newest, id: catalogueId(catalogue, context.digest), catalogue };
  const terms = newestTerms(context);
  const { jobs } = context.store;
  const people = await jobs.countPeople();
  // Every so many, so that old and new people come in their shares.
  const step = Math.max(1, Math.ceil(people / sample));
  const count = new ImpactCount(catalogue.teams.map(({ slug }) => slug));
  const end = performance.now() + timeMilliseconds;
  for (let after: string | null = '0'; after !== null; ) {
    const some: readonly PersonToRank[] = await jobs.everyPerson({
      step,
      after,
      limit: peopleAtOnce,
    });
    const inputs = some.map(({ inputJson }) => inputJson);
    const [before, now] = await Promise.all([
      context.judge.compactAll(newest, terms, inputs),
      context.judge.compactAll(proposed, terms, inputs),
    ]);
    for (const [index, { id }] of some.entries()) {
      const [old, changed] = [before[index] ?? null, now[index] ?? null];
      // Null is a person whom the engine refuses.
      if (old !== null && changed !== null) count.add(id, old, changed);
    }
    after = some.at(-1)?.number ?? null;
    if (after !== null && performance.now() > end) {
      return impactOf(newest.id, proposed.id, terms.asOf, people, count, false);
    }
  }
  return impactOf(newest.id, proposed.id, terms.asOf, people, count, true);
}

function impactOf(
  catalogue: string,
  proposed: string,
  asOf: string,
  people: number,
  count: ImpactCount,
  isComplete: boolean,
): CatalogueImpact {
  return { catalogue, proposed, asOf, people, isComplete, ...count.result() };
}

/** An edit of a record, where in the body it stands, and what it edits: null for a new record. */
interface PlacedEdit<Kind> {
  readonly record: Kind;
  readonly pointer: string;
  readonly before: Kind | null;
}

/** The catalogue with all of the edits; each is judged as if the others had been made already. */
function editedCatalogue(catalogue: Catalogue, edits: CatalogueEdits): Catalogue {
  const technologies = [
    ...additions(catalogue.technologies, edits.newTechnologies, 'technologies'),
    ...changes(catalogue.technologies, edits.technologies, 'technologies'),
  ];
  const teams = [
    ...additions(catalogue.teams, edits.newTeams, 'teams'),
    ...changes(catalogue.teams, edits.teams, 'teams'),
  ];
  if (technologies.length + teams.length === 0) throw noEdits();
  refuseRepeats(technologies);
  refuseRepeats(teams);
  const edited = {
    ...catalogue,
    technologies: withEdits(catalogue.technologies, technologies),
    teams: withEdits(catalogue.teams, teams),
  };
  for (const { record, before, pointer } of technologies) {
    refuse('technology', technologyFaults(record, edited, before), pointer);
  }
  for (const { record, before, pointer } of teams) {
    refuse('team', teamFaults(record, edited, before), pointer);
  }
  return edited;
}

type Named = Team | Technology;
type EditedList = 'teams' | 'technologies';

function changes<Kind extends Named>(
  known: readonly Kind[],
  records: readonly Kind[],
  list: EditedList,
): readonly PlacedEdit<Kind>[] {
  return records.map((record, index) => ({
    record,
    pointer: `/${list}/${index}/patch`,
    before: known.find(({ slug }) => slug === record.slug) ?? null,
  }));
}

function additions<Kind extends Named>(
  known: readonly Kind[],
  records: readonly Kind[],
  list: EditedList,
): readonly PlacedEdit<Kind>[] {
  const slugs = new Set(known.map(({ slug }) => slug));
  return records.map((record, index) => {
    const pointer = `/new_${list}/${index}`;
    if (slugs.has(record.slug))
      refuse(list === 'teams' ? 'team' : 'technology', [taken(record.slug, list)], pointer);
    return { record, pointer, before: null };
  });
}

function withEdits<Kind extends Named>(
  known: readonly Kind[],
  edits: readonly PlacedEdit<Kind>[],
): readonly Kind[] {
  const changed = new Map(edits.map(({ record }) => [record.slug, record]));
  const made = edits.filter(({ before }) => before === null).map(({ record }) => record);
  return [...known.map((one) => changed.get(one.slug) ?? one), ...made];
}

function refuse(kind: 'team' | 'technology', faults: readonly Fault[], pointer: string): void {
  refuseFaults(
    kind,
    faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer ?? ''}` })),
  );
}

function refuseRepeats(edits: readonly PlacedEdit<Named>[]): void {
  const slugs = edits.map(({ record }) => record.slug);
  const index = slugs.findIndex((slug, place) => slugs.indexOf(slug) < place);
  const again = edits[index];
  if (again === undefined) return;
  const message = `"${again.record.slug}" stands here twice. Put all that changes into one edit.`;
  // The place of the whole edit, not of the patch in it.
  const pointer = again.pointer.replace(/\/patch$/u, '');
  throw new Failure('invalid-request', message, [{ pointer, code: 'repeated', message }]);
}

function taken(slug: Slug, list: EditedList): Fault {
  const message = `"${slug}" is there already. Edit it under \`${list}\`, or choose another slug.`;
  return { pointer: '/slug', code: TAKEN, message };
}

function noEdits(): Failure {
  const message =
    'There is no edit. Send `teams` or `technologies`, each with its patch, or `new_teams` or ' +
    '`new_technologies`.';
  return new Failure('invalid-request', message, [{ pointer: '', code: 'no-edits', message }]);
}
