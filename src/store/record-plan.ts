import { canonicalJson } from '../engine/index.ts';
import { sha256 } from './sha256.ts';

/** What the store knows of a record before a seeding. */
export interface KnownRecord {
  readonly slug: string;
  readonly seedSha256: string | null;
  readonly edited: boolean;
}

export interface PlannedRecord<T> {
  readonly value: T;
  readonly seedSha256: string;
  /** Place in the shipped list. */
  readonly position: number;
}

export interface RecordPlan<T> {
  /** Shipped now, not there yet. */
  readonly fresh: readonly PlannedRecord<T>[];
  /** Shipped in another form than the one last applied, and never edited. */
  readonly changed: readonly PlannedRecord<T>[];
  /** Shipped once, not any more, and never edited. */
  readonly withdrawn: readonly string[];
}

/**
 * What a release asks of the stored records. An edited record belongs to whoever edited it: no
 * release touches it again.
 */
export function planRecords<T extends { readonly slug: string }>(
  shipped: readonly T[],
  known: readonly KnownRecord[],
): RecordPlan<T> {
  const bySlug = new Map(known.map((record) => [record.slug, record]));
  const planned = shipped.map((value, position) => {
    const seedSha256 = sha256(canonicalJson(value));
    return { value, seedSha256, position, record: bySlug.get(value.slug) };
  });
  const still = new Set(shipped.map((value) => value.slug));
  return {
    fresh: planned.filter(({ record }) => record === undefined),
    changed: planned.filter(
      ({ record, seedSha256 }) =>
        record !== undefined && !record.edited && record.seedSha256 !== seedSha256,
    ),
    withdrawn: known
      .filter(({ slug, seedSha256, edited }) => seedSha256 !== null && !edited && !still.has(slug))
      .map(({ slug }) => slug),
  };
}
