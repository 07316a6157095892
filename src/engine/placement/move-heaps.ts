import type { Transport } from './transport.ts';

/** Who would move from one team to another at the least cost. */
interface MoveHeaps {
  /** Infinity when nobody there can go. */
  cheapest(from: number, to: number): number;
  /** Moves that person. Only after `cheapest` said that there is one. */
  moveCheapest(from: number, to: number): void;
}

interface Heap {
  readonly costs: number[];
  readonly entries: number[];
}

/**
 * A heap for each pair of teams, filled when a team is first left. Whoever moved on is dropped when
 * they come to the top. `entry` is kept up to date.
 */
export function moveHeaps(transport: Transport, entry: Int32Array, counts: Int32Array): MoveHeaps {
  const { team } = transport;
  const size = counts.length;
  const moves = movesOf(transport, entry, size);
  const isFilled = new Uint8Array(size);
  const owner = ownersOf(transport.starts);
  const firstOf = peopleByTeam(team, entry, counts);

  function fill(from: number): void {
    isFilled[from] = 1;
    for (const person of firstOf(from)) {
      if (team[entry[person] ?? 0] === from) moves.add(person, append);
    }
    for (let to = 0; to < size; to += 1) {
      const heap = moves.known(from, to);
      if (heap !== undefined) order(heap);
    }
  }

  function cheapest(from: number, to: number): number {
    if (isFilled[from] === 0) fill(from);
    const heap = moves.known(from, to);
    if (heap === undefined) return Number.POSITIVE_INFINITY;
    for (;;) {
      const top = heap.entries[0];
      if (top === undefined) return Number.POSITIVE_INFINITY;
      const held = entry[owner[top] ?? 0] ?? 0;
      if (team[held] === from) return heap.costs[0] ?? Number.POSITIVE_INFINITY;
      drop(heap);
    }
  }

  function moveCheapest(from: number, to: number): void {
    const top = moves.known(from, to)?.entries[0] ?? 0;
    const person = owner[top] ?? 0;
    entry[person] = top;
    if (isFilled[to] === 1) moves.add(person, push);
    else firstOf(to).push(person);
  }
  return { cheapest, moveCheapest };
}

type Insert = (heap: Heap, cost: number, entry: number) => void;

/** The heaps themselves, made when somebody could first make that move. */
function movesOf({ starts, team, value }: Transport, entry: Int32Array, size: number) {
  const heaps: (Heap | undefined)[] = new Array(size * size);

  function heapOf(place: number): Heap {
    const known = heaps[place];
    if (known !== undefined) return known;
    const fresh: Heap = { costs: [], entries: [] };
    heaps[place] = fresh;
    return fresh;
  }

  return {
    known: (from: number, to: number): Heap | undefined => heaps[from * size + to],
    /** Every move that a person could make from where they are. */
    add(person: number, insert: Insert): void {
      const held = entry[person] ?? 0;
      const from = team[held] ?? 0;
      const worth = value[held] ?? 0;
      const end = starts[person + 1] ?? 0;
      for (let at = starts[person] ?? 0; at < end; at += 1) {
        if (at !== held)
          insert(heapOf(from * size + (team[at] ?? 0)), worth - (value[at] ?? 0), at);
      }
    },
  };
}

function ownersOf(starts: Int32Array): Int32Array {
  const owner = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let person = 0; person + 1 < starts.length; person += 1) {
    owner.fill(person, starts[person] ?? 0, starts[person + 1] ?? 0);
  }
  return owner;
}

/** People of each team as they are first placed. */
function peopleByTeam(team: Uint16Array, entry: Int32Array, counts: Int32Array) {
  const lists: number[][] = Array.from(counts, () => []);
  for (let person = 0; person < entry.length; person += 1) {
    lists[team[entry[person] ?? 0] ?? 0]?.push(person);
  }
  return (from: number): number[] => lists[from] ?? [];
}

function append({ costs, entries }: Heap, cost: number, entry: number): void {
  costs.push(cost);
  entries.push(entry);
}

function push(heap: Heap, cost: number, entry: number): void {
  append(heap, cost, entry);
  const { costs, entries } = heap;
  let at = costs.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const other = costs[parent] ?? 0;
    if (other <= cost) break;
    costs[at] = other;
    entries[at] = entries[parent] ?? 0;
    at = parent;
  }
  costs[at] = cost;
  entries[at] = entry;
}

function order(heap: Heap): void {
  for (let at = (heap.costs.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at);
}

/** Takes the top away. */
function drop(heap: Heap): void {
  const cost = heap.costs.pop();
  const entry = heap.entries.pop();
  if (heap.costs.length === 0 || cost === undefined || entry === undefined) return;
  heap.costs[0] = cost;
  heap.entries[0] = entry;
  sink(heap, 0);
}

function sink({ costs, entries }: Heap, from: number): void {
  const count = costs.length;
  const cost = costs[from] ?? 0;
  const entry = entries[from] ?? 0;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= count) break;
    if (child + 1 < count && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child += 1;
    const other = costs[child] ?? 0;
    if (other >= cost) break;
    costs[at] = other;
    entries[at] = entries[child] ?? 0;
    at = child;
  }
  costs[at] = cost;
  entries[at] = entry;
}
