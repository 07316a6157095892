import { Failure, type Fault } from '../../errors.ts';
import { depthMax, inspectJson } from './json-inspection.ts';
import { countMembers, findRepeatedMember } from './json-members.ts';
import { utf8Text } from './utf8.ts';

/** Without any of these in the text, only depth and repeated members can be wrong. */
const suspicious: readonly string[] = ['\\u', '__proto__', 'constructor', 'prototype'];

/**
 * Reads a JSON body and refuses what later parts must never meet: bytes that are no UTF-8, NUL
 * characters and halves of surrogate pairs, `__proto__` and its like, members given twice, depth
 * over 64. Throws `invalid-request` with a pointer to each fault.
 */
export function parseJson(bytes: Buffer): unknown {
  const text = utf8Text(bytes);
  if (text === null) {
    throw invalid('The body is not UTF-8. Encode the JSON as UTF-8 and send it again.', 'encoding');
  }
  const value = parsed(text);
  const isPlain =
    membersBelow(value, 0) === countMembers(text) &&
    !suspicious.some((part) => text.includes(part));
  if (!isPlain) inspect(value, text);
  return value;
}

/** Members of all objects in a value, NaN when it is too deep: what every good body pays for. */
function membersBelow(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === depthMax) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += membersBelow(item, depth + 1);
    return count;
  }
  for (const member of Object.values(value)) count += 1 + membersBelow(member, depth + 1);
  return count;
}

/** Finds out what is wrong, if anything, and where. */
function inspect(value: unknown, text: string): void {
  const { members, faults } = inspectJson(value, text.includes('\\u'));
  if (faults.length > 0) throw new Failure('invalid-request', summary(faults), faults);
  if (members !== countMembers(text)) throw repeated(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw invalid(notJsonText(text, message), 'not-json', error);
  }
}

/** Where the text stops being JSON, and what it may be instead. */
function notJsonText(text: string, message: string): string {
  const start = text.trimStart();
  if (start === '') return 'The body is blank. Send a JSON object.';
  if (start.startsWith('%PDF-')) {
    return 'The body is a PDF, not JSON. Send it with Content-Type: application/pdf.';
  }
  const position = /at position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const line = text.slice(0, at).split('\n');
  const column = (line.at(-1) ?? '').length + 1;
  const hint = /^[{["]/.test(start)
    ? 'Mend it there.'
    : 'To send plain text, use Content-Type: text/plain.';
  return (
    `The body is not JSON: it breaks at line ${line.length}, column ${column} ` +
    `(position ${at} of ${text.length}). ${hint}`
  );
}

function invalid(message: string, code: string, cause?: unknown): Failure {
  const fault: Fault = { pointer: '', code, message };
  return new Failure('invalid-request', message, [fault], { cause });
}

function summary(faults: readonly Fault[]): string {
  return faults.length === 1
    ? 'One thing in the body cannot be taken; see errors.'
    : `${faults.length} things in the body cannot be taken; see errors.`;
}

function repeated(text: string): Failure {
  const pointer = findRepeatedMember(text);
  const message = 'The member is given more than once. Keep one of them.';
  return new Failure('invalid-request', 'One thing in the body is given twice; see errors.', [
    { pointer, code: 'repeated', message },
  ]);
}
