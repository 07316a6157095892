import pg from 'pg';
import { type Change, changeOf, channel, everything } from './changes.ts';

/** Between two attempts to listen again; doubled from one to the next. */
const firstWaitMilliseconds = 100;
const lastWaitMilliseconds = 10_000;
/** Whether the other side is still there is asked so often: a dead line says nothing by itself. */
const askMilliseconds = 30_000;

/**
 * Hears what other processes change, by a session of its own. A lost session is opened again, and
 * then all may have changed.
 */
export class ChangeListener {
  #session: pg.Client | null = null;
  #isClosed = false;
  #timer: NodeJS.Timeout | null = null;
  #wait = firstWaitMilliseconds;

  constructor(
    private readonly databaseUrl: string,
    private readonly tell: (change: Change) => void,
  ) {}

  async open(): Promise<void> {
    if (this.#isClosed) return;
    const session = new pg.Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      query_timeout: 5_000,
    });
    this.#session = session;
    session.on('error', () => this.#again(session));
    session.on('end', () => this.#again(session));
    session.on('notification', ({ payload = '' }) => {
      const change = changeOf(payload);
      if (change !== null) this.tell(change);
    });
    try {
      await session.connect();
      await session.query(`listen ${channel}`);
      this.#wait = firstWaitMilliseconds;
      for (const change of everything) this.tell(change);
      this.#ask(session);
    } catch {
      this.#again(session);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const session = this.#session;
    this.#session = null;
    await session?.end().catch(() => undefined);
  }

  #ask(session: pg.Client): void {
    this.#later(askMilliseconds, () => {
      session.query('select 1').then(
        () => this.#session === session && this.#ask(session),
        () => this.#again(session),
      );
    });
  }

  #again(session: pg.Client): void {
    if (this.#session !== session) return;
    this.#session = null;
    session.end().catch(() => undefined);
    this.#later(this.#wait, () => void this.open());
    this.#wait = Math.min(2 * this.#wait, lastWaitMilliseconds);
  }

  #later(milliseconds: number, act: () => void): void {
    if (this.#isClosed) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds).unref();
  }
}
