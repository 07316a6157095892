import { eventHash, type TrailEvent } from './event-hash.ts';

/** The first thing that is not as it was written. */
export interface TrailFault {
  /**
   * `changed`: a row tells something else than was hashed. `missing`: rows are gone. `inserted`: a
   * row is where none was written. `rewritten`: a row and its hash were made anew, so that the
   * next does not follow. `cut`: the end, or all that was known before, is not there any more.
   */
  readonly kind: 'changed' | 'cut' | 'inserted' | 'missing' | 'rewritten';
  /** Where in the chain, from 1. */
  readonly sequence: number;
  /** `evt_...`; null for a row that is not there. */
  readonly event: string | null;
  readonly message: string;
}

export type TrailVerdict =
  | {
      readonly isWhole: true;
      /** Events that were checked. */
      readonly checked: number;
      /** The end of the chain, to be kept elsewhere. */
      readonly head: TrailHead;
    }
  | { readonly isWhole: false; readonly checked: number; readonly fault: TrailFault };

export interface TrailHead {
  readonly count: number;
  readonly hash: string;
}

/** Hash before the first event. */
export const genesisHash = '0'.repeat(64);

/** Takes events from the oldest on, one by one, until one of them is not as it was written. */
export class TrailCheck {
  #last: TrailEvent | null = null;
  #checked = 0;

  /** @param isFromStart False when it begins in the middle, where nothing tells what was before. */
  constructor(private readonly isFromStart: boolean) {}

  get checked(): number {
    return this.#checked;
  }

  get head(): TrailHead {
    return { count: this.#last?.sequence ?? 0, hash: this.#last?.hash ?? genesisHash };
  }

  async take(event: TrailEvent): Promise<TrailFault | null> {
    const fault = this.#placeFault(event) ?? (await contentFault(event)) ?? this.#linkFault(event);
    if (fault === null) {
      this.#last = event;
      this.#checked += 1;
    }
    return fault;
  }

  #placeFault({ id, sequence }: TrailEvent): TrailFault | null {
    if (this.#last === null && !this.isFromStart) return null;
    const expected = (this.#last?.sequence ?? 0) + 1;
    const found = sequence ?? 0;
    if (found === expected) return null;
    if (found < expected) {
      const message = `${id} says that it is number ${found}, behind number ${expected - 1}.`;
      return { kind: 'inserted', sequence: found, event: id, message };
    }
    const what =
      found === expected + 1
        ? `Number ${expected} is missing`
        : `Numbers ${expected} to ${found - 1} are missing`;
    const before = this.#last === null ? 'the beginning' : this.#last.id;
    const message = `${what}, between ${before} and ${id}.`;
    return { kind: 'missing', sequence: expected, event: null, message };
  }

  #linkFault({ id, sequence, previous_hash: previous }: TrailEvent): TrailFault | null {
    if (this.#last === null && !this.isFromStart) return null;
    if (previous === (this.#last?.hash ?? genesisHash)) return null;
    const before = this.#last === null ? 'the beginning' : this.#last.id;
    const message =
      `${id} (number ${sequence}) was written behind another event than ${before}, which was ` +
      'made anew since, or put in.';
    const about = this.#last ?? { id, sequence };
    return { kind: 'rewritten', sequence: about.sequence ?? 0, event: about.id, message };
  }
}

async function contentFault(event: TrailEvent): Promise<TrailFault | null> {
  if ((await eventHash(event)) === event.hash) return null;
  const { id, sequence } = event;
  const message = `${id} (number ${sequence}) is not what was written: its hash is of other words.`;
  return { kind: 'changed', sequence: sequence ?? 0, event: id, message };
}
