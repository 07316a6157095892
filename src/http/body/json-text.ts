import { isUtf8 } from 'node:buffer';
import { Failure, type Fault } from '../../errors.ts';
import { countMembers, findRepeatedMember } from './json-members.ts';

/** Deeper nesting than this is refused: no shape of the contract comes near. */
const depthMax = 64;

/** Names that change what an object is in JavaScript; no shape of the contract has them. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** More faults than this help nobody. */
const faultCountMax = 20;

const unreadable = /\0|\p{Surrogate}/u;

/**
 * Reads a JSON body and refuses what later parts must never meet: bytes that are no UTF-8, NUL
 * characters and halves of surrogate pairs, `__proto__` and its like, members given twice, depth
 * over 64. Throws `invalid-request` with a pointer to each fault.
 */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) {
    throw invalid('The body is not UTF-8. Encode the JSON as UTF-8 and send it again.', 'encoding');
  }
  const text = withoutByteOrderMark(bytes.toString('utf8'));
  const value = parsed(text);
  const faults: Fault[] = [];
  // Valid UTF-8 holds no raw half pair, and raw NUL is no JSON: only escapes can make them.
  const members = new Inspection(text.includes('\\u'), faults).membersOf(value, '', 0);
  if (faults.length > 0) throw new Failure('invalid-request', summary(faults), faults);
  if (members !== countMembers(text)) throw repeated(text);
  return value;
}

export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

class Inspection {
  constructor(
    private readonly hasEscapes: boolean,
    private readonly faults: Fault[],
  ) {}

  /** Looks at everything below a value; returns how many members its objects have in all. */
  membersOf(value: unknown, pointer: string, depth: number): number {
    if (typeof value === 'string') {
      if (this.hasEscapes && unreadable.test(value)) this.report(pointer, value);
      return 0;
    }
    if (typeof value !== 'object' || value === null) return 0;
    if (depth === depthMax) {
      this.add(pointer, 'too-deep', `Is nested deeper than ${depthMax} levels. Flatten it.`);
      return 0;
    }
    return Array.isArray(value)
      ? this.membersOfList(value, pointer, depth)
      : this.membersOfObject(value, pointer, depth);
  }

  private membersOfList(list: readonly unknown[], pointer: string, depth: number): number {
    let count = 0;
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      if (typeof item === 'number') continue;
      count += this.membersOf(item, `${pointer}/${index}`, depth + 1);
    }
    return count;
  }

  private membersOfObject(value: object, pointer: string, depth: number): number {
    let count = 0;
    for (const [name, member] of Object.entries(value)) {
      count += 1;
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (forbiddenNames.has(name)) {
        this.add(at, 'forbidden-name', `No member may be called ${name}. Leave it out.`);
      }
      if (this.hasEscapes && unreadable.test(name)) this.report(pointer, name);
      count += this.membersOf(member, at, depth + 1);
    }
    return count;
  }

  private report(pointer: string, text: string): void {
    const at = text.search(unreadable);
    const kind = text.charCodeAt(at) === 0 ? 'a NUL character' : 'half of a surrogate pair';
    this.add(pointer, 'unreadable-character', `Holds ${kind} at position ${at}. Remove it.`);
  }

  private add(pointer: string, code: string, message: string): void {
    if (this.faults.length < faultCountMax) this.faults.push({ pointer, code, message });
  }
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
