import type { Fault } from '../../errors.ts';

/** Deeper nesting than this is refused: no shape of the contract comes near. */
export const depthMax = 64;

/** Names that change what an object is in JavaScript; no shape of the contract has them. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** More faults than this help nobody. */
const faultCountMax = 20;

const unreadable = /\0|\p{Surrogate}/u;

/**
 * Looks at everything in a parsed body. Returns its faults, each with a pointer, and how many
 * members its objects have in all. `hasEscapes` tells whether the text held a `\u`: valid UTF-8
 * holds no raw half pair, and raw NUL is no JSON, so only escapes can make them.
 */
export function inspectJson(
  value: unknown,
  hasEscapes: boolean,
): { readonly members: number; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const members = new Inspection(hasEscapes, faults).membersOf(value, '', 0);
  return { members, faults };
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
      count += this.membersOf(list[index], `${pointer}/${index}`, depth + 1);
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
