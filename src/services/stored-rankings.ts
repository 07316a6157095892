import { engineVersion } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { keptOptions, personOfKept } from '../judging/index.ts';
import {
  type CandidateInput,
  GenerationMoved,
  inputJsonOf,
  type NewRanking,
  type RankedDraft,
  type RankingGeneration,
  type RankingTerms,
} from '../store/index.ts';
import type { Context } from './context.ts';
import type { CandidateDraft } from './index.ts';
import type { CatalogueVersion } from './live-catalogue.ts';
import { checkedOrganisation, today } from './ranking-terms.ts';
import { readablePerson } from './readable-person.ts';

export type StoringContext = Pick<
  Context,
  'digest' | 'documents' | 'judge' | 'live' | 'now' | 'store'
>;

/** A generation changes while a person is ranked once a month, or when the catalogue is edited. */
const attemptsMax = 5;

/**
 * Ranks and writes under the active generation, again when another came into force meanwhile.
 *
 * @throws Failure `not-ready` when the stored rankings are those of another release.
 */
export async function underGeneration<T>(
  context: StoringContext,
  write: (generation: RankingGeneration) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write(await activeGeneration(context));
    } catch (thrown) {
      if (!(thrown instanceof GenerationMoved) || attempt === attemptsMax) throw thrown;
    }
  }
}

async function activeGeneration(context: StoringContext): Promise<RankingGeneration> {
  const generation = await context.store.candidates.generation(newestTerms(context));
  const all = generation.next === undefined ? [generation] : [generation, generation.next];
  for (const each of all) await rankedHere(context, each);
  return generation;
}

function rankedElsewhere(): Failure {
  return new Failure(
    'not-ready',
    'All stored people are being ranked anew by another version of the engine, and lists never ' +
      'mix two. GET /v1/jobs tells how far it is; send the same request again when it is done.',
    [],
    { retryAfterSeconds: 10 },
  );
}

/** What all stored people should be ranked under now. */
export function newestTerms(context: Pick<Context, 'live' | 'now'>): RankingTerms {
  const { id, catalogue, parameters } = context.live.current();
  return {
    catalogue: id,
    organisation: checkedOrganisation(catalogue, null),
    engine: engineVersion,
    parameters: parameters.id,
    // All stored fits share one day, so that they compare; a month is fine enough for recency.
    asOf: `${today(context).slice(0, 7)}-01`,
  };
}

/** What makes rankings of these terms again; null when this release cannot. */
export async function versionOf(
  { live }: Pick<Context, 'live'>,
  { engine, catalogue, parameters }: RankingTerms,
): Promise<CatalogueVersion | null> {
  return engine === engineVersion ? live.version(catalogue, parameters) : null;
}

/**
 * What ranks as these stored people were ranked. Throws Failure `not-ready` when that was another
 * release.
 */
export async function rankedHere(
  context: Pick<Context, 'live'>,
  terms: RankingTerms,
): Promise<CatalogueVersion> {
  const version = await versionOf(context, terms);
  if (version === null) throw rankedElsewhere();
  return version;
}

/** What stored rankings are of: catalogue and parameters, which are never deleted. */
export async function catalogueOf(
  { live }: Pick<Context, 'live'>,
  { catalogue, parameters }: RankingTerms,
): Promise<CatalogueVersion> {
  const version = await live.version(catalogue, parameters);
  if (version === null) throw new Error(`${catalogue} with ${parameters} is missing.`);
  return version;
}

/** Reads a draft; its document is read once, whatever becomes of generations. */
export async function inputOfDraft(
  context: Pick<Context, 'documents'>,
  { person, wishes, location, objection }: CandidateDraft,
): Promise<CandidateInput> {
  const notes = person.notes ?? [];
  const read = await readablePerson(context, person);
  const own =
    read.kind === 'profile' ? read.profile : read.kind === 'resume' ? read.resume : read.text;
  return { kind: read.kind, person: own, notes, wishes, location, objection };
}

/** Ranks what is to be stored. Throws as ranking does. */
export async function rankedDraft(
  context: StoringContext,
  { externalId, source }: Pick<CandidateDraft, 'externalId' | 'source'>,
  input: CandidateInput,
  generation: RankingGeneration,
): Promise<RankedDraft> {
  const { next } = generation;
  const ranking = await compactUnder(context, generation, input);
  if (next === undefined) return { externalId, source, input, ranking };
  return { externalId, source, input, ranking, next: await compactUnder(context, next, input) };
}

interface ReadDraft {
  readonly draft: Pick<CandidateDraft, 'externalId' | 'source'>;
  readonly input: CandidateInput;
}

/** Ranks many who are to be stored, in few orders. Null for a person whom ranking refuses. */
export async function rankedTogether(
  context: StoringContext,
  people: readonly ReadDraft[],
  generation: RankingGeneration,
): Promise<readonly (RankedDraft | null)[]> {
  const inputJsons = people.map(({ input: { kind: _kind, ...input } }) => JSON.stringify(input));
  const kept = people.map(({ input: { kind } }, index) =>
    inputJsonOf(kind, inputJsons[index] ?? ''),
  );
  const { next } = generation;
  const rankings = await compactAllUnder(context, generation, kept);
  const following = next === undefined ? [] : await compactAllUnder(context, next, kept);
  return people.map(({ draft: { externalId, source }, input }, index) => {
    const ranking = rankings[index] ?? null;
    const nextRanking = following[index] ?? null;
    if (ranking === null || (next !== undefined && nextRanking === null)) return null;
    const ranked = { externalId, source, input, inputJson: inputJsons[index] ?? '', ranking };
    return nextRanking === null ? ranked : { ...ranked, next: nextRanking };
  });
}

/** What is kept of rankings under these terms; each person is the JSON of a `KeptPerson`. */
export async function compactAllUnder(
  context: Pick<Context, 'judge' | 'live'>,
  terms: RankingTerms,
  people: readonly string[],
): Promise<readonly (NewRanking | null)[]> {
  return context.judge.compactAll(await catalogueOf(context, terms), terms, people);
}

/** What is kept of a ranking under these terms. Throws as ranking does. */
export async function compactUnder(
  context: Pick<Context, 'judge' | 'live'>,
  terms: RankingTerms,
  input: CandidateInput,
): Promise<NewRanking> {
  const version = await catalogueOf(context, terms);
  return context.judge.compact(version, personOfKept(input), keptOptions(terms, input));
}
