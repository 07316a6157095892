import type { Change } from './changes.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';

/** The client over either database. */
export type Database = PrismaClient;

/** The same inside of a transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Asks one question past the client, which costs as much again as a short question itself. Its
 * answer holds numbers up to 32 bits, texts and truth values alone, which all drivers read alike.
 */
export type Read = <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

export interface ChangeListening {
  close(): Promise<void>;
}

/** A database that has been opened and brought up to this release. */
export interface OpenDatabase {
  readonly client: Database;
  readonly read: Read;
  /** People whom a step in the background writes: while an embedded one works, all else waits. */
  readonly peopleOfStep: number;
  /** Hears of changes by other processes, until it is closed; null where there are none. */
  readonly listen: ((tell: (change: Change) => void) => ChangeListening) | null;
  close(): Promise<void>;
}

/**
 * Generous, because a writer waits here for its turn behind other writers, and a seeding takes
 * seconds; a transaction that is past it has met a defect and is rolled back.
 */
export const transactionLimits = { maxWait: 30_000, timeout: 60_000 } as const;

export type IdPrefix = 'cand' | 'dec' | 'evt' | 'job' | 'key' | 'plc' | 'rank' | 'team' | 'tech';

/** What the store takes from the world around it. */
export interface StoreSources {
  now(): Date;
  /** A new public identifier, e.g. `team_01h2xcejqtf2nbrexx3vqjhp41` for `team`. */
  newId(prefix: IdPrefix): string;
  randomBytes(count: number): Uint8Array;
}
