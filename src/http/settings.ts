import type { Logger } from 'pino';
import type { Services } from '../services/index.ts';

export interface HttpSettings {
  /** What Express calls `trust proxy`: whose forwarded addresses count. */
  readonly trustProxy: false | number | string;
  /** Origins of other pages whose browsers may call; empty for none. */
  readonly corsOrigins: readonly string[];
  /** Requests without a key, per address and minute. */
  readonly publicPerMinute: number;
  /** Documents without a key, per address and minute. */
  readonly publicDocumentsPerMinute: number;
  /** Requests with one key, per minute. */
  readonly keyPerMinute: number;
}

/** Everything that the server needs from outside. */
export interface HttpDependencies {
  readonly services: Services;
  readonly log: Logger;
  readonly settings: HttpSettings;
  /** The wall clock. */
  readonly now: () => Date;
  /** Makes a request id: `req_` and letters, digits. */
  readonly newRequestId: () => string;
}
