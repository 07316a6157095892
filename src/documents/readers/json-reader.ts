import { Failure, type Fault } from '../../errors.ts';

/** Enough to mend a request by; a thousand faults in one answer help nobody. */
const maximumFaults = 25;

export type JsonObject = { readonly [member: string]: unknown };

/** An entry of a list, with the JSON Pointer to it. */
export interface Item<T> {
  readonly pointer: string;
  readonly value: T;
}

/**
 * Takes members out of JSON that nobody vouches for. A wrong type becomes a fault at its pointer
 * and reading goes on, so that the caller learns of all faults at once; `null` means "not given".
 */
export class JsonReader {
  private readonly found: Fault[] = [];

  constructor(private readonly what: string) {}

  fault(pointer: string, code: string, message: string): void {
    if (this.found.length < maximumFaults) this.found.push({ pointer, code, message });
  }

  /** Throws `invalid-request` with all faults when there is any. */
  finish(): void {
    if (this.found.length === 0) return;
    const count = this.found.length === 1 ? 'One value' : `${this.found.length} values`;
    throw new Failure(
      'invalid-request',
      `${count} of the ${this.what} cannot be read. Mend what \`errors\` lists and send it again.`,
      this.found,
    );
  }

  object(value: unknown, pointer: string): JsonObject | null {
    if (value === undefined || value === null) return null;
    if (isObject(value)) return value;
    this.wrongType(pointer, 'an object', value);
    return null;
  }

  objects(value: unknown, pointer: string): Item<JsonObject>[] {
    return this.items(value, pointer, (item, at) => this.object(item, at));
  }

  strings(value: unknown, pointer: string): Item<string>[] {
    return this.items(value, pointer, (item, at) => this.text(item, at));
  }

  /** Null when not given or blank. The text is not trimmed: spans count from its first unit. */
  text(value: unknown, pointer: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value.trim() === '' ? null : value;
    this.wrongType(pointer, 'a string', value);
    return null;
  }

  /** A number of years between 0 and `maximum`, fractions allowed. */
  years(value: unknown, pointer: string, maximum: number): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.wrongType(pointer, 'a number', value);
      return null;
    }
    if (value >= 0 && value <= maximum) return value;
    this.fault(pointer, 'out-of-range', `${value} years: expected a number from 0 to ${maximum}.`);
    return null;
  }

  private items<T>(
    value: unknown,
    pointer: string,
    read: (item: unknown, at: string) => T | null,
  ): Item<T>[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.wrongType(pointer, 'a list', value);
      return [];
    }
    const items: Item<T>[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const at = `${pointer}/${index}`;
      const item = read(value[index], at);
      if (item !== null) items.push({ pointer: at, value: item });
    }
    return items;
  }

  private wrongType(pointer: string, expected: string, value: unknown): void {
    const seen = Array.isArray(value) ? 'a list' : typeof value;
    this.fault(pointer, 'wrong-type', `Expected ${expected}, got ${seen}.`);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
