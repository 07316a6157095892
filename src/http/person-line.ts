/**
 * A line of a stream of people, judged in one way and one vocabulary wherever it is read: this file
 * is the door for the command line, and knows neither Express nor services.
 */
import type { Contract, ProblemModel, Schema } from '../contract/index.ts';
import { Failure, type Fault } from '../errors.ts';
import { capital, lineOfStream, parseJson } from './body/json-text.ts';
import { personJsonBytesMax } from './body/payload.ts';
import { checkPersonJson } from './body/person-size.ts';
import { problemOf } from './problem.ts';
import { checkProfileDates } from './profile-dates.ts';

export { locationOf, wishesOf } from './drafts/person-options.ts';
export { personOfJson } from './person-request.ts';

/** Bytes of one line. */
export const lineBytesMax = personJsonBytesMax;

/** A line without its break, as it came. */
interface RawLine {
  /** From 1. */
  readonly number: number;
  /** Null when it was longer than allowed. */
  readonly bytes: Uint8Array | null;
}

/**
 * The person on a line, judged by a schema of the contract as a body of its own would be.
 *
 * @throws Failure that names the line, and what was expected where.
 */
export function valueOfLine(
  { number, bytes }: RawLine,
  schemaName: 'CandidateDraft' | 'RankingRequest',
  contract: Contract,
): unknown {
  const place = lineOfStream(number);
  if (bytes === null) {
    const message = `${capital(place.name)} is over 3.25 MB. Send the person as text.`;
    throw new Failure('payload-too-large', message);
  }
  const value = parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), place);
  checkPersonJson(value, bytes.length);
  const faults = contract.checkSchema(schemaName, value);
  if (faults !== null) throw misshapen(place.name, faults);
  return value;
}

/** What a line asks to be ranked. `today` (YYYY-MM-DD) judges the dates of a profile. */
export function bodyOfLine(
  line: RawLine,
  contract: Contract,
  today: string,
): Schema<'RankingRequest'> {
  // The contract judges the value by the schema that this type is of.
  const body = valueOfLine(line, 'RankingRequest', contract) as Schema<'RankingRequest'>;
  if (body.profile !== undefined) checkProfileDates(body.profile, today);
  return body;
}

function misshapen(name: string, faults: readonly Fault[]): Failure {
  const [first] = faults;
  const detail =
    faults.length === 1
      ? `One thing in ${name} is wrong. ${first?.message ?? ''}`
      : `${faults.length} things in ${name} are wrong; see errors.`;
  return new Failure('invalid-request', detail, faults);
}

/** The answer to a line that was ranked; `ranking` is JSON. */
export function rankedLine(number: number, ranking: string): string {
  return `{"line":${number},"status":200,"ranking":${ranking}}`;
}

/** The answer to a line with which something went wrong. */
export function refusedLine(
  number: number,
  thrown: unknown,
  instance: string,
): { readonly line: number; readonly status: number; readonly problem: ProblemModel } {
  const { status, body: problem } = problemOf(thrown, instance);
  return { line: number, status, problem };
}
