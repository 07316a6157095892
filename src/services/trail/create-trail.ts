import { Failure } from '../../errors.ts';
import { actingAs, type EventStore } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { Caller, Page } from '../index.ts';
import type { PageCursors } from '../page-cursor.ts';
import { storedPage } from '../page-of.ts';
import { ReadingNotes } from './reading-notes.ts';
import type { TrailEntry, TrailQuery, TrailServices } from './vocabulary.ts';

/** Binds what is told of what was done. */
export function createTrail(
  { store, now, reportDefect }: Pick<Context, 'now' | 'reportDefect' | 'store'>,
  cursors: PageCursors,
): TrailServices {
  const notes = new ReadingNotes(store.events, reportDefect);
  return {
    actAs: (caller, run) => actingAs(nameOf(caller), run),
    listEvents: (query) => listEvents(store.events, cursors, query),
    eventHead: () => store.events.head(),
    noteReading: ({ caller, ...reading }) =>
      notes.add({ ...reading, actor: nameOf(caller), at: now().toISOString() }),
    flushReadings: () => notes.flush(),
  };
}

function nameOf(caller: Caller | null): string {
  return caller?.keyId ?? 'public';
}

/** Throws Failure `invalid-request` for a cursor of another list and an event that is unknown. */
async function listEvents(
  events: EventStore,
  cursors: PageCursors,
  { trail, from, limit, cursor, ...question }: TrailQuery,
): Promise<Page<TrailEntry>> {
  const { type, subject, since, until, isOldestFirst } = question;
  const order = isOldestFirst ? 'oldest' : 'newest';
  const filters = { trail, type, subject, since, until, from, order };
  const identity = { list: 'events', filters };
  const find = async (behind: string | null, most: number): Promise<readonly TrailEntry[]> => {
    const start = async () => (from === null ? null : placeBefore(events, from, trail, order));
    const asked = { ...question, after: behind ?? (await start()), limit: most };
    return trail === 'access'
      ? (await events.listAccesses(asked)).map((row) => ({ trail, ...row }))
      : (await events.list(asked)).map((row) => ({ trail, ...row }));
  };
  return storedPage(cursors, identity, { limit, cursor }, { find, keyOf: ({ place }) => place });
}

/** The place behind which a list begins with an event. */
async function placeBefore(
  events: EventStore,
  id: string,
  trail: TrailEntry['trail'],
  order: 'newest' | 'oldest',
): Promise<string> {
  const event = trail === 'access' ? null : await events.get(id);
  if (event !== null) return String(event.sequence + (order === 'oldest' ? -1 : 1));
  const message =
    trail === 'access'
      ? 'The trail of accesses has no events to begin with. Use since, or leave from out.'
      : `There is no event "${id}". Take an id from GET /v1/events, or leave from out.`;
  throw new Failure('invalid-request', message, [
    { parameter: 'from', code: 'unknown-event', message },
  ]);
}
