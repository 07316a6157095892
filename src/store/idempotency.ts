import { Failure } from '../errors.ts';
import { type Database, type Transaction, transactionLimits } from './database.ts';
import type { EventLedger } from './event-ledger.ts';
import type { NewEvent } from './events.ts';
import type { Once, Written } from './index.ts';

/** How long a repeated write is recognised. */
const KEPT_MS = 24 * 60 * 60 * 1000;

interface Effect<T> {
  /** Does the write; `resourceId` is what a repeat will ask for, `events` what the trail says. */
  write(tx: Transaction): Promise<{
    readonly resourceId: string;
    readonly value: T;
    readonly events: readonly NewEvent[];
  }>;
  /** Answers a repeat with what was written then. */
  recall(tx: Transaction, resourceId: string): Promise<T>;
}

/** Makes writes happen once per idempotency key. */
export class OnceOnly {
  /** Keys whose writes are under way in this process; the embedded database has but one session. */
  readonly #inFlight = new Set<string>();

  constructor(
    readonly database: Database,
    readonly now: () => Date,
    readonly ledger: EventLedger,
  ) {}

  /**
   * Runs the write in a transaction, together with its line in the books and its events: all are
   * kept or none.
   *
   * @throws Failure `idempotency-in-flight` while the first call is under way,
   *   `idempotency-mismatch` when the key came with another payload or operation before.
   */
  async run<T>(once: Once | null, effect: Effect<T>): Promise<Written<T>> {
    if (once === null) {
      const value = await this.ledger.run((tx) => effect.write(tx));
      return { value, replayed: false };
    }
    const name = JSON.stringify([once.owner, once.key]);
    if (this.#inFlight.has(name)) throw inFlight(once);
    this.#inFlight.add(name);
    try {
      return await this.database.$transaction(
        (tx) => this.#runOnce(tx, once, name, effect),
        transactionLimits,
      );
    } finally {
      this.#inFlight.delete(name);
    }
  }

  async #runOnce<T>(
    tx: Transaction,
    once: Once,
    name: string,
    effect: Effect<T>,
  ): Promise<Written<T>> {
    await refuseOtherProcess(tx, once, name);
    const oldest = new Date(this.now().getTime() - KEPT_MS);
    await tx.idempotency.deleteMany({ where: { createdAt: { lt: oldest } } });
    const { owner, key, operation, payloadSha256 } = once;
    const earlier = await tx.idempotency.findUnique({ where: { owner_key: { owner, key } } });
    if (earlier !== null) {
      refuseOtherPayload(once, earlier);
      return { value: await effect.recall(tx, earlier.resourceId), replayed: true };
    }
    const done = await effect.write(tx);
    await tx.idempotency.create({
      data: {
        owner,
        key,
        operation,
        payloadSha256,
        resourceId: done.resourceId,
        createdAt: this.now(),
      },
    });
    await this.ledger.append(tx, done.events);
    return { value: done.value, replayed: false };
  }
}

/** A lock that ends with the transaction; whoever does not get it at once came second. */
async function refuseOtherProcess(tx: Transaction, once: Once, name: string): Promise<void> {
  const [answer] = await tx.$queryRaw<{ first: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as first`;
  if (answer?.first !== true) throw inFlight(once);
}

function inFlight(once: Once): Failure {
  const message =
    `A request with the Idempotency-Key "${once.key}" is still under way. ` +
    'Wait a moment and send it again.';
  const fault = { parameter: 'Idempotency-Key', code: 'in-flight', message };
  return new Failure('idempotency-in-flight', message, [fault], { retryAfterSeconds: 1 });
}

function refuseOtherPayload(
  once: Once,
  earlier: { readonly operation: string; readonly payloadSha256: string },
): void {
  const { operation, payloadSha256 } = earlier;
  if (operation === once.operation && payloadSha256 === once.payloadSha256) return;
  const what = operation === once.operation ? 'another body' : `the operation ${operation}`;
  const message =
    `The Idempotency-Key "${once.key}" was used with ${what} within the last 24 hours. ` +
    'Send the same request again, or choose a new key for a new one.';
  const fault = { parameter: 'Idempotency-Key', code: 'mismatch', message };
  throw new Failure('idempotency-mismatch', message, [fault]);
}
