import { setImmediate as turn } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';

/**
 * PostgreSQL in this very process, which lets other work of the process have its turn before each
 * message: a transaction of many statements would otherwise hold up every request until its end.
 */
export class YieldingEngine extends PGlite {
  override async execProtocolRaw(
    ...call: Parameters<PGlite['execProtocolRaw']>
  ): ReturnType<PGlite['execProtocolRaw']> {
    await turn();
    return super.execProtocolRaw(...call);
  }
}
