import type { Schema } from '../../contract/index.ts';
import type { TrailEntry } from '../../services/index.ts';

export function eventView(entry: TrailEntry): Schema<'Event'> {
  const { trail, id, at, actor, subjects } = entry;
  const isChained = entry.trail === 'chained';
  return {
    object: 'event',
    trail,
    id,
    sequence: isChained ? entry.sequence : null,
    at,
    type: isChained ? entry.type : entry.operation,
    actor,
    subjects,
    data: isChained ? entry.data : {},
    previous_hash: isChained ? entry.previousHash : null,
    hash: isChained ? entry.hash : null,
  };
}
