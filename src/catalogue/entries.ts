import type { z } from 'zod';
import {
  type FactFile,
  type FactPath,
  type FaultList,
  type Place,
  placeWithin,
} from './fact-file.ts';

/** A checked value and where it was written. */
export interface Entry<T> {
  readonly value: T;
  readonly place: Place;
}

/** Checks one value; null when it does not fit, with every reason in `faults`. */
export function readEntry<T>(
  value: unknown,
  place: Place,
  schema: z.ZodType<T>,
  faults: FaultList,
): Entry<T> | null {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, place };
  for (const issue of result.error.issues) addIssue(issue, place, faults);
  return null;
}

function addIssue(issue: z.core.$ZodIssue, place: Place, faults: FaultList): void {
  if (issue.code !== 'unrecognized_keys') {
    faults.add(placeWithin(place, ...issue.path), issue.message);
    return;
  }
  for (const key of issue.keys) {
    faults.add(
      placeWithin(place, ...issue.path, key),
      'unknown key; mend its spelling or remove it',
    );
  }
}

/** The members of the list at `path`, each checked by itself so that one fault hides no other. */
export function readEntries<T>(
  file: FactFile,
  path: FactPath,
  schema: z.ZodType<T>,
  faults: FaultList,
): readonly Entry<T>[] {
  const list = valueAt(file.content, path);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    faults.add({ file, path }, 'expected a list');
    return [];
  }
  return list
    .map((value, index) => readEntry(value, { file, path: [...path, index] }, schema, faults))
    .filter((entry) => entry !== null);
}

function valueAt(content: unknown, path: FactPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
  }, content);
}

/**
 * The slugs in the list at `path`, of entries that have faults too: a reference to a faulty entry
 * is not a second fault.
 */
export function readSlugs(file: FactFile, path: FactPath): readonly string[] {
  const list = valueAt(file.content, path);
  if (!Array.isArray(list)) return [];
  return list
    .map((value: unknown) => valueAt(value, ['slug']))
    .filter((slug) => typeof slug === 'string');
}
