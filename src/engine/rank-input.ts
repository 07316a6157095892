import { answerOf } from './answer-of.ts';
import type { CompiledCatalogue } from './compile.ts';
import type { Input, Profile, Warning } from './profile.ts';
import { optionWarnings } from './ranking/option-warnings.ts';
import { rankProfile } from './ranking/rank-profile.ts';
import type { Ranking, RankOptions } from './ranking.ts';
import { readInput } from './reading/read-input.ts';
import {
  type Digest,
  inputHash,
  parametersId,
  receiptOptions,
  type SealedAnswer,
  sealAnswer,
} from './receipt.ts';

/** A catalogue version ready for use, with the name that receipts give it. */
export interface NamedCatalogue {
  /** `cat_...` */
  readonly id: string;
  readonly compiled: CompiledCatalogue;
}

/** A person as the engine takes them. */
export interface PersonInput {
  readonly input: Input;
  /** What receipts hash: `text`, `profile` or `resume` as sent; of a document, its text. */
  readonly hashed: unknown;
  /** The document that was read; null for other forms. */
  readonly document: {
    /** Returned with the answer, so that spans can be shown and the receipt verified. */
    readonly text: string;
    /**
     * What reading the file has to say (an empty page, a guessed encoding). Not part of a ranking,
     * which must come out the same when it is replayed from the text.
     */
    readonly warnings: readonly Warning[];
  } | null;
}

/** A sealed answer with what reading and ranking had made of the person. */
export interface RankedInput extends SealedAnswer {
  readonly profile: Profile;
  readonly ranking: Ranking;
}

/**
 * The main job in one step, the same at every edge: reads a person, ranks them against every team
 * of the organisation and seals the answer. Equal arguments give equal bytes.
 */
export function rankInput(
  version: NamedCatalogue,
  person: PersonInput,
  options: RankOptions,
  digest: Digest,
): RankedInput {
  const read = readInput(version.compiled, person.input, options.asOf);
  const slips = optionWarnings(version.compiled.catalogue, options);
  const profile = slips.length === 0 ? read : { ...read, warnings: [...read.warnings, ...slips] };
  const ranking = rankProfile(version.compiled, profile, options);
  const answer = answerOf(ranking, {
    explain: options.explain,
    text: person.document?.text ?? null,
  });
  const parts = {
    catalogue: version.id,
    inputSha256: inputHash(person.hashed, digest),
    options: receiptOptions(options, person.document !== null),
    parameters: parametersId(digest, version.compiled.weights.parameters),
  };
  return { ...sealAnswer(answer, parts, digest), profile, ranking };
}
