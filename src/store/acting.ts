import { AsyncLocalStorage } from 'node:async_hooks';

/** Whoever is behind what is done without a request: start-up and work in the background. */
const system = 'system';

const acting = new AsyncLocalStorage<string>();

/**
 * Runs something in the name of a caller: all events that it writes name them. It goes along with
 * every await, so that no write can be made without somebody who answers for it.
 */
export function actingAs<T>(actor: string, run: () => T): T {
  return acting.run(actor, run);
}

export function currentActor(): string {
  return acting.getStore() ?? system;
}
