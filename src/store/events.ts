/** What the store keeps of what was done: the nouns of its door. */

export type EventType =
  | 'api_key.created'
  | 'api_key.revoked'
  | 'candidate.created'
  | 'candidate.erased'
  | 'candidate.objected'
  | 'candidate.objection_withdrawn'
  | 'candidate.updated'
  | 'candidates.imported'
  | 'catalogue.activated'
  | 'catalogue.seeded'
  | 'decision.made'
  | 'job.abandoned'
  | 'job.started'
  | 'model.resumed'
  | 'model.suspended'
  | 'parameters.activated'
  | 'parameters.created'
  | 'placement.cancelled'
  | 'placement.created'
  | 'placement.erased'
  | 'placement.finished'
  | 'team.archived'
  | 'team.created'
  | 'team.updated'
  | 'technology.archived'
  | 'technology.created'
  | 'technology.updated';

/** Ids, slugs, hashes and numbers; never a word that somebody wrote. */
export type EventData = Readonly<Record<string, string | number | null>>;

/** What a write says of itself. */
export interface NewEvent {
  readonly type: EventType;
  /** Ids of what it is about. */
  readonly subjects: readonly string[];
  readonly data: EventData;
}

/** What both kinds of rows tell. */
interface TrailRow {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `key_...`, `public` or `system`. */
  readonly actor: string;
  readonly subjects: readonly string[];
  /** Where a list goes on behind this row. */
  readonly place: string;
}

export interface StoredEvent extends TrailRow {
  /** `evt_...` */
  readonly id: string;
  readonly type: string;
  readonly data: EventData;
  /** From 1, without gaps. */
  readonly sequence: number;
  /** 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical form of `hashedMembers`. */
  readonly hash: string;
}

/** That somebody read something of people; in no chain. */
export interface StoredAccess extends TrailRow {
  /** `req_...`: of the request. */
  readonly id: string;
  readonly operation: string;
}

export interface NewAccess {
  readonly request: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly operation: string;
  readonly actor: string;
  readonly subjects: readonly string[];
}

export interface TrailQuestion {
  /** Type of an event, or operation of an access. */
  readonly type: string | null;
  readonly subject: string | null;
  /** ISO 8601: from this moment on, and before that one. */
  readonly since: string | null;
  readonly until: string | null;
  readonly isOldestFirst: boolean;
  readonly limit: number;
  /** `place` of the last row of the page before. */
  readonly after: string | null;
}

/** The end of the chain: with these two, kept elsewhere, nobody can cut rows off unseen. */
export interface EventHead {
  readonly count: number;
  /** Of the last event; 64 zeros before there is any. */
  readonly hash: string;
}

export interface EventStore {
  list(question: TrailQuestion): Promise<readonly StoredEvent[]>;
  head(): Promise<EventHead>;
  /** Null when there is none of that id. */
  get(id: string): Promise<StoredEvent | null>;
  listAccesses(question: TrailQuestion): Promise<readonly StoredAccess[]>;
  noteAccesses(accesses: readonly NewAccess[]): Promise<void>;
}
