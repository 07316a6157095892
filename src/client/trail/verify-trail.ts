import type { Schema } from '../../contract/index.ts';
import type { Client } from '../create-client.ts';
import type { TrailEvent } from './event-hash.ts';
import {
  genesisHash,
  TrailCheck,
  type TrailFault,
  type TrailHead,
  type TrailVerdict,
} from './trail-check.ts';

/** A problem that the server answered. */
export class ProblemAnswer extends Error {
  override readonly name = 'ProblemAnswer';

  constructor(readonly problem: Schema<'Problem'>) {
    super(problem.detail);
  }
}

/**
 * Walks the chain of events over the API, from the oldest on, and recomputes every hash. It asks
 * nobody to be believed: a row that was changed, taken out or put in is named, and so is an end
 * that was cut off, as long as the head of then was kept elsewhere.
 *
 * @param from Id of the event to begin with; all that is before it is taken on trust.
 * @param head A hash that was the head of the chain once, and must still be in it.
 * @throws ProblemAnswer for what the server refuses, and what `fetch` throws.
 */
export async function verifyTrail(
  client: Client,
  { from = null, head = null }: { readonly from?: string | null; readonly head?: string | null },
): Promise<TrailVerdict> {
  const said = await headOf(client);
  const check = new TrailCheck(from === null);
  let isHeadFound = head === null || head === genesisHash;
  const broken = (fault: TrailFault): TrailVerdict => {
    return { isWhole: false, checked: check.checked, fault };
  };
  for await (const event of eventsOf(client, from)) {
    const fault = (await check.take(event)) ?? headFault(event, said);
    if (fault !== null) return broken(fault);
    isHeadFound ||= event.hash === head;
  }
  const fault = (await endFault(client, check.head, said)) ?? (isHeadFound ? null : unknown(head));
  if (fault !== null) return broken(fault);
  return { isWhole: true, checked: check.checked, head: check.head };
}

function headFault({ id, sequence, hash }: TrailEvent, said: TrailHead): TrailFault | null {
  if (sequence !== said.count || hash === said.hash) return null;
  const message = `${id} was the last (number ${sequence}), yet the head holds another hash.`;
  return { kind: 'rewritten', sequence, event: id, message };
}

async function endFault(
  client: Client,
  { count }: TrailHead,
  said: TrailHead,
): Promise<TrailFault | null> {
  if (count < said.count) {
    const message = `There are ${said.count} events, but the list ends with number ${count}.`;
    return { kind: 'cut', sequence: count + 1, event: null, message };
  }
  if (count === said.count) return null;
  // Written while we walked; unless it was put in behind the head.
  const now = await headOf(client);
  if (count <= now.count) return null;
  const message = `The chain has ${now.count} events, yet the list has a number ${count}.`;
  return { kind: 'inserted', sequence: now.count + 1, event: null, message };
}

function unknown(head: string | null): TrailFault {
  const message =
    `No event has the hash ${head} that was kept: the chain was written anew, or cut off before ` +
    'it, or the walk began behind it.';
  return { kind: 'cut', sequence: 0, event: null, message };
}

async function headOf(client: Client): Promise<TrailHead> {
  const { data, error } = await client.GET('/v1/events/head');
  if (error !== undefined) throw new ProblemAnswer(error);
  return data;
}

/** All events as JSON lines: one answer, however many there are. */
async function* eventsOf(client: Client, from: string | null): AsyncGenerator<TrailEvent> {
  const { error, response } = await client.GET('/v1/events', {
    params: { query: { order: 'oldest', ...(from === null ? {} : { from }) } },
    headers: { Accept: 'application/x-ndjson' },
    parseAs: 'stream',
  });
  if (error !== undefined) throw new ProblemAnswer(error);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    // The contract types what stands on a line; a row of another form fails its hash.
    for (const line of lines) yield JSON.parse(line) as TrailEvent;
  }
}
