import { type Receipt, receiptOptions } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { keptOptions, personOfKept, textOf } from '../judging/index.ts';
import type { RankingFile } from '../store/index.ts';
import { noSuchCandidate } from './candidates.ts';
import type { RankingView } from './index.ts';
import { rankedPerson } from './ranked-person.ts';
import { notFound } from './record-views.ts';
import { type StoringContext, versionOf } from './stored-rankings.ts';

/** Throws Failure `not-found` for nobody, and for a moment before the first ranking. */
export async function rankingOfCandidate(
  context: StoringContext,
  candidate: string,
  { at, ...viewing }: { readonly at: string | null } & RankingView,
): Promise<string> {
  const { candidates } = context.store;
  const file = await candidates.rankingOf(candidate, at);
  if (file !== null) return answerOf(context, file, viewing);
  const known = await candidates.get(candidate);
  if (known === null) throw await noSuchCandidate(context.store, candidate);
  const message =
    `The candidate "${candidate}" had no ranking at ${at ?? 'this moment'}; it was first stored ` +
    `at ${known.candidate.createdAt}. Ask for a later moment, or leave \`at\` out.`;
  throw new Failure('not-found', message);
}

/** Throws Failure `not-found`. */
export async function getRanking(
  context: StoringContext,
  id: string,
  viewing: RankingView,
): Promise<string> {
  const file = await context.store.candidates.ranking(id);
  if (file !== null) return answerOf(context, file, viewing);
  throw notFound(
    'ranking',
    id,
    'GET /v1/candidates/{candidate}/ranking answers the newest of one.',
  );
}

/**
 * The answer as it was. Reasons are made again from input, catalogue and parameters, and told only
 * when the order comes out to the byte as it was kept; else, as when another release made it, the
 * order is answered alone, with the receipt of then.
 */
async function answerOf(
  context: StoringContext,
  file: RankingFile,
  { explain, withWords, withNotes }: RankingView,
): Promise<string> {
  const { ranking, input } = file;
  const version = await versionOf(context, ranking.terms);
  if (version === null) return keptAnswer(file, withWords);
  const person = personOfKept(input);
  const options = keptOptions(ranking.terms, input);
  const order = await context.judge.rank(version, person, options);
  const isAsKept = rankedPerson(order).receipt.output_sha256 === ranking.outputSha256;
  if (!isAsKept) return keptAnswer(file, withWords);
  if (!withWords) {
    // Neither the text of a document nor what the receipt would state of place and wishes.
    const text = person.kind === 'document' ? { ...person, kind: 'text' as const } : person;
    const bare = keptOptions(ranking.terms, { wishes: null, location: null });
    return withId(
      textOf(await context.judge.rank(version, text, { ...bare, explain })),
      ranking.id,
    );
  }
  if (explain === 'none') return withId(textOf(order), ranking.id);
  const body = textOf(await context.judge.rank(version, person, { ...options, explain }));
  return withId(withNotes ? body : withoutNotes(body), ranking.id);
}

/**
 * An answer without the words of notes; what they evidence still counts and is named. Its receipt
 * stays that of the whole answer.
 */
function withoutNotes(body: string): string {
  const isOfNotes = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    String(value.field).startsWith('/notes/');
  return JSON.stringify(JSON.parse(body), (_name, value: unknown) =>
    Array.isArray(value) ? value.filter((each) => !isOfNotes(each)) : value,
  );
}

/** An answer that the judge worded, under its own name. No text of a person holds bare quotes. */
function withId(body: string, id: string): string {
  const nameless = ',"id":null,"receipt":';
  const at = body.lastIndexOf(nameless);
  if (at === -1) throw new Error('The judge has sealed an answer in another form.');
  return `${body.slice(0, at)},"id":"${id}","receipt":${body.slice(at + nameless.length)}`;
}

/** Members in the order in which rankings have them. */
function keptAnswer({ ranking, input }: RankingFile, withWords: boolean): string {
  const { terms } = ranking;
  const told = withWords ? input : { wishes: null, location: null };
  const receipt: Receipt = {
    as_of: terms.asOf,
    catalogue: terms.catalogue,
    engine: terms.engine,
    input_sha256: ranking.inputSha256,
    options: receiptOptions(keptOptions(terms, told), input.kind === 'document'),
    organisation: terms.organisation,
    output_sha256: ranking.outputSha256,
    parameters: terms.parameters,
  };
  return JSON.stringify({
    as_of: terms.asOf,
    meets_minimum: ranking.meetsMinimum,
    object: 'ranking',
    organisation: terms.organisation,
    teams: ranking.teams.map(({ team, fit, probability }, index) => ({
      fit: fit / 100,
      object: 'match',
      probability: probability / 10_000,
      rank: index + 1,
      team,
    })),
    verdict: ranking.verdict,
    id: ranking.id,
    receipt,
  });
}
