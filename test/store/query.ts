import type { PrismaCandidateStore } from '../../src/store/candidate-store.ts';
import type { Store } from '../../src/store/index.ts';

/** Asks the database behind a store, past its door. */
export function queryOf(
  { store }: { readonly store: Store },
  sql: string,
): Promise<Record<string, unknown>[]> {
  // Every store keeps people in this class, behind a proxy that hands its members through.
  const { database } = store.candidates as PrismaCandidateStore;
  return database.$queryRawUnsafe(sql);
}
