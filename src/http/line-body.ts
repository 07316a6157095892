import type { Contract } from '../contract/index.ts';
import type { Line } from '../services/index.ts';
import type { Payload } from './body/payload.ts';
import type { Tools } from './call.ts';
import { refusedLine, valueOfLine } from './person-line.ts';

type JsonPayload = Extract<Payload, { kind: 'json' }>;

/** The candidate on a line. Throws what is wrong with it. */
export function lineBody(line: Line, contract: Contract): JsonPayload {
  const value = valueOfLine(line, 'CandidateDraft', contract);
  return { kind: 'json', mediaType: 'application/json', value };
}

/** The answer to a line with which something is wrong; a defect of ours goes to the log. */
export function lineProblem(
  { number }: Line,
  thrown: unknown,
  requestId: string,
  { log }: Pick<Tools, 'log'>,
): string {
  const refused = refusedLine(number, thrown, requestId);
  if (refused.status === 500) log.error({ requestId, line: number, err: thrown }, 'defect');
  return JSON.stringify(refused);
}
