import type { Answer } from './answer.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Catalogue, Slug } from './catalogue.ts';
import { type RankingParameters, rankingParameters } from './ranking/parameters.ts';
import type { Explain, Location, RankOptions, Wishes } from './ranking.ts';

/** SHA-256 of the UTF-8 form of a string, in lower-case hexadecimal. Passed in by every edge. */
export type Digest = (utf8: string) => string;

/**
 * Version of the code that reads, ranks and words answers. It changes with every change that can
 * change an answer; a receipt of another version cannot be replayed.
 */
export const engineVersion = '1.0.0';

const contentHashLength = 40;

/** Name of a ranking's parameters: any other number in them is another name. */
export function parametersId(
  digest: Digest,
  parameters: RankingParameters = rankingParameters,
): string {
  let ids = parameterIds.get(digest);
  if (ids === undefined) {
    ids = new WeakMap();
    parameterIds.set(digest, ids);
  }
  let id = ids.get(parameters);
  if (id === undefined) {
    id = `par_${digest(canonicalJson(parameters)).slice(0, contentHashLength)}`;
    ids.set(parameters, id);
  }
  return id;
}

/** Parameters never change once they are made, so each are hashed once per digest. */
const parameterIds = new WeakMap<Digest, WeakMap<RankingParameters, string>>();

/** Name of a catalogue version: `cat_` and the start of the hash of its canonical form. */
export function catalogueId(catalogue: Catalogue, digest: Digest): string {
  return `cat_${digest(canonicalJson(catalogue)).slice(0, contentHashLength)}`;
}

/** Hash of what the caller sent: `text`, `profile` or `resume` alone, in canonical form. */
export function inputHash(input: unknown, digest: Digest): string {
  return digest(canonicalJson(input));
}

/** What a replay must know beside the input, and nothing else. */
export interface ReceiptOptions {
  /** True when counterfactuals were asked for. Left out otherwise. */
  readonly counterfactuals?: true;
  /** True when a document was sent, so that the answer carries its text. Left out otherwise. */
  readonly document?: true;
  readonly explain: Explain;
  readonly location?: Location;
  readonly wishes?: Wishes;
  /** Sorted, each id once. */
  readonly without: readonly string[];
}

/** Proof of how an answer came about; whoever holds input and receipt can have it made again. */
export interface Receipt {
  readonly as_of: string;
  readonly catalogue: string;
  readonly engine: string;
  /** Of the canonical form of the input alone; of a document, the text that reading gave. */
  readonly input_sha256: string;
  readonly options: ReceiptOptions;
  readonly organisation: Slug;
  /** Of the canonical form of the answer without `id` and `receipt`. */
  readonly output_sha256: string;
  readonly parameters: string;
}

/** The options as a receipt states them, members in canonical order. */
export function receiptOptions(options: RankOptions, isDocument: boolean): ReceiptOptions {
  const { explain, location, wishes, without } = options;
  return {
    ...(options.counterfactuals === true ? { counterfactuals: true as const } : {}),
    ...(isDocument ? { document: true as const } : {}),
    explain,
    ...(location === null ? {} : { location: statedLocation(location) }),
    ...(wishes === null ? {} : { wishes: { interests: wishes.interests, teams: wishes.teams } }),
    without: without.length === 0 ? [] : [...new Set(without)].sort(),
  };
}

function statedLocation(location: Location): Location {
  return 'city' in location ? { city: location.city } : { lat: location.lat, lon: location.lon };
}

/** The options of a receipt as the ranking takes them. */
export function rankOptionsOf(receipt: Receipt): RankOptions {
  return {
    organisation: receipt.organisation,
    asOf: receipt.as_of,
    explain: receipt.options.explain,
    without: receipt.options.without,
    wishes: receipt.options.wishes ?? null,
    location: receipt.options.location ?? null,
    counterfactuals: receipt.options.counterfactuals ?? false,
  };
}

export interface SealedAnswer {
  /** The answer as JSON: members in canonical order, then `id` and `receipt`. */
  readonly body: string;
  readonly answer: Answer;
  readonly receipt: Receipt;
}

/** What a receipt states that the answer itself does not hold. */
export interface SealingParts {
  readonly catalogue: string;
  readonly inputSha256: string;
  readonly options: ReceiptOptions;
  /** `par_...` */
  readonly parameters: string;
}

/**
 * Adds the receipt to an answer. The answer is serialised once and hashed once: `answerOf` builds
 * it in canonical order, so that its plain serialisation is its canonical form.
 */
export function sealAnswer(answer: Answer, parts: SealingParts, digest: Digest): SealedAnswer {
  const canonical = canonicalAnswer(answer);
  const receipt: Receipt = {
    as_of: answer.as_of,
    catalogue: parts.catalogue,
    engine: engineVersion,
    input_sha256: parts.inputSha256,
    options: parts.options,
    organisation: answer.organisation,
    output_sha256: digest(canonical),
    parameters: parts.parameters,
  };
  const open = canonical.slice(0, -1);
  return { body: `${open},"id":null,"receipt":${JSON.stringify(receipt)}}`, answer, receipt };
}

/**
 * JSON.stringify differs from the canonical form of an answer in one thing only: it escapes lone
 * surrogates, where the canonical form throws. So text that could hold such an escape takes the
 * slow road, which decides.
 */
function canonicalAnswer(answer: Answer): string {
  const text = JSON.stringify(answer);
  return text.includes('\\ud') ? canonicalJson(answer) : text;
}
