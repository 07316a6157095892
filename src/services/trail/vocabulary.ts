/** What the product tells of what was done, and notes of who read. */
import type { EventHead, StoredAccess, StoredEvent, TrailQuestion } from '../../store/index.ts';
import type { Caller, Page, PageRequest } from '../index.ts';

export type { EventHead };

/** A row of either trail. */
export type TrailEntry =
  | ({ readonly trail: 'chained' } & StoredEvent)
  | ({ readonly trail: 'access' } & StoredAccess);

export interface TrailQuery
  extends Pick<TrailQuestion, 'isOldestFirst' | 'since' | 'subject' | 'type' | 'until'>,
    PageRequest {
  readonly trail: TrailEntry['trail'];
  /** Id of the event to begin with; null: the end of the list. */
  readonly from: string | null;
}

/** That a request read something of people. */
export interface ReadingOfPeople {
  readonly request: string;
  readonly operation: string;
  readonly caller: Caller | null;
  /** Ids and slugs of what was asked for. */
  readonly subjects: readonly string[];
}

export interface TrailServices {
  /** Runs something in the name of a caller: all that it writes is told as theirs. */
  actAs<T>(caller: Caller | null, run: () => T): T;
  listEvents(query: TrailQuery): Promise<Page<TrailEntry>>;
  eventHead(): Promise<EventHead>;
  /** Waits for nothing: the note is written within a second. */
  noteReading(reading: ReadingOfPeople): void;
  /** Writes all notes down. */
  flushReadings(): Promise<void>;
}
