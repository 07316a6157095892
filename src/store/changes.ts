import type { Transaction } from './database.ts';

/** What processes on one database tell one another: that a thing has changed, never how. */
export type Change =
  | { readonly kind: 'catalogue' }
  /** Whether anybody is ranked. */
  | { readonly kind: 'model' }
  | { readonly kind: 'rankings' }
  /** `id` of the key; null: any may have changed, as after a connection was lost. */
  | { readonly kind: 'key'; readonly id: string | null };

/** All that may have changed while nobody listened. */
export const everything: readonly Change[] = [
  { kind: 'catalogue' },
  { kind: 'model' },
  { kind: 'rankings' },
  { kind: 'key', id: null },
];

export const channel = 'teamfit_changes';

/** Tells it when the transaction is committed, and not at all when it is not. */
export async function tell(tx: Transaction, change: Change): Promise<void> {
  await tx.$executeRaw`select pg_notify(${channel}, ${JSON.stringify(change)})`;
}

/** Null for what another release may have told. */
export function changeOf(payload: string): Change | null {
  try {
    // Only `tell` writes to the channel; what does not look like it is left alone.
    const { kind, id } = JSON.parse(payload) as { kind?: unknown; id?: unknown };
    if (kind === 'catalogue' || kind === 'model' || kind === 'rankings') return { kind };
    return kind === 'key' && typeof id === 'string' ? { kind, id } : null;
  } catch {
    return null;
  }
}
