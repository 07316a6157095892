import type { Contract } from '../contract/index.ts';
import { Failure } from '../errors.ts';
import type { Line } from '../services/index.ts';
import { parseJson } from './body/json-text.ts';
import type { Payload } from './body/payload.ts';
import { checkPersonJson } from './body/person-size.ts';
import type { Tools } from './call.ts';
import { problemOf } from './problem.ts';

type JsonPayload = Extract<Payload, { kind: 'json' }>;

/** The person on a line, judged as a body of its own would be. Throws what is wrong with it. */
export function lineBody(
  { bytes }: Line,
  schemaName: 'CandidateDraft' | 'RankingRequest',
  contract: Contract,
): JsonPayload {
  if (bytes === null) {
    throw new Failure('payload-too-large', 'The line is over 3.25 MB. Send the person as text.');
  }
  const value = parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  checkPersonJson(value, bytes.length);
  const faults = contract.checkSchema(schemaName, value);
  if (faults === null) return { kind: 'json', mediaType: 'application/json', value };
  throw new Failure('invalid-request', 'The line is no person to take; see errors.', faults);
}

/** The answer to a line with which something is wrong; a defect of ours goes to the log. */
export function lineProblem(
  { number }: Line,
  thrown: unknown,
  requestId: string,
  { log }: Pick<Tools, 'log'>,
): string {
  const { status, body: problem } = problemOf(thrown, requestId);
  if (status === 500) log.error({ requestId, line: number, err: thrown }, 'defect');
  return JSON.stringify({ line: number, status, problem });
}
