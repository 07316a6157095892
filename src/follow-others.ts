/** How this process learns what others on the same database have done. */
import type { Worker } from './jobs/index.ts';
import type { Services } from './services/index.ts';
import type { LiveCatalogue } from './services/live-catalogue.ts';
import type { Store } from './store/index.ts';

export interface Following {
  close(): Promise<void>;
}

/** The net beneath what is told: an edit of which nothing was heard is found after so long. */
const lookMilliseconds = 1000;

/** Takes over edits, renewed rankings and revoked keys as they are told. */
export function followOthers(
  store: Store,
  live: LiveCatalogue,
  services: Services,
  worker: Worker,
): Following {
  if (store.kind === 'embedded') return { close: async () => undefined };
  // A database that is away for a moment is the business of /readyz; the next look may find it.
  const refresh = () => void live.refresh().catch(() => undefined);
  const refreshModel = () => void services.refreshModel().catch(() => undefined);
  const look = () => {
    refresh();
    refreshModel();
  };
  const looking = setInterval(look, lookMilliseconds).unref();
  const listening = store.listen((change) => {
    if (change.kind === 'catalogue') refresh();
    if (change.kind === 'model') {
      refreshModel();
      worker.wake();
    }
    if (change.kind === 'rankings') worker.wake();
    if (change.kind === 'key') services.forgetKey(change.id);
  });
  return {
    close: async () => {
      clearInterval(looking);
      await (await listening).close();
    },
  };
}
