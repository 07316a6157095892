import { Failure, type Fault } from '../../errors.ts';
import { jsonBreak } from './json-break.ts';
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
export function parseJson(bytes: Buffer, place: JsonPlace = wholeBody): unknown {
  const text = utf8Text(bytes);
  if (text === null) {
    const advice = 'Encode the JSON as UTF-8 and send it again.';
    throw invalid(`${capital(place.name)} is not UTF-8. ${advice}`, 'encoding');
  }
  const value = parsed(text, place);
  const isPlain =
    membersBelow(value, 0) === countMembers(text) &&
    !suspicious.some((part) => text.includes(part));
  if (!isPlain) inspect(value, text, place);
  return value;
}

/** What a text of JSON is to its caller, who reads the messages. */
export interface JsonPlace {
  /** In the middle of a sentence. */
  readonly name: string;
  /** Said behind the place where text that looks like no JSON at all breaks. */
  readonly elseSend: string;
  /** A line of a stream has no lines of its own to count. */
  readonly isLine: boolean;
}

const wholeBody: JsonPlace = {
  name: 'the body',
  elseSend: 'To send plain text, use Content-Type: text/plain.',
  isLine: false,
};

/** A line of a stream of JSON lines, by its number in the stream. */
export function lineOfStream(number: number): JsonPlace {
  const elseSend = 'Each line holds one person as an object, such as {"text": "..."}.';
  return { name: `line ${number}`, elseSend, isLine: true };
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
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
function inspect(value: unknown, text: string, place: JsonPlace): void {
  const { members, faults } = inspectJson(value, text.includes('\\u'));
  if (faults.length > 0) throw new Failure('invalid-request', summary(faults, place), faults);
  if (members !== countMembers(text)) throw repeated(text, place);
}

function parsed(text: string, place: JsonPlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(notJsonText(text, place), 'not-json', error);
  }
}

/** Where the text stops being JSON, and what it may be instead. */
function notJsonText(text: string, { name, elseSend, isLine }: JsonPlace): string {
  const start = text.trimStart();
  if (start === '') return `${capital(name)} is blank. Send a JSON object.`;
  if (start.startsWith('%PDF-') && !isLine) {
    return 'The body is a PDF, not JSON. Send it with Content-Type: application/pdf.';
  }
  const at = jsonBreak(text);
  const line = text.slice(0, at).split('\n');
  const column = `column ${(line.at(-1) ?? '').length + 1}`;
  const where = isLine ? column : `line ${line.length}, ${column}`;
  const hint = /^[{["]/.test(start) && !isLine ? 'Mend it there.' : elseSend;
  return (
    `${capital(name)} is not JSON: it breaks at ${where} ` +
    `(position ${at} of ${text.length}). ${hint}`
  );
}

function invalid(message: string, code: string, cause?: unknown): Failure {
  const fault: Fault = { pointer: '', code, message };
  return new Failure('invalid-request', message, [fault], { cause });
}

function summary(faults: readonly Fault[], { name }: JsonPlace): string {
  return faults.length === 1
    ? `One thing in ${name} cannot be taken; see errors.`
    : `${faults.length} things in ${name} cannot be taken; see errors.`;
}

function repeated(text: string, { name }: JsonPlace): Failure {
  const pointer = findRepeatedMember(text);
  const message = 'The member is given more than once. Keep one of them.';
  return new Failure('invalid-request', `One thing in ${name} is given twice; see errors.`, [
    { pointer, code: 'repeated', message },
  ]);
}
