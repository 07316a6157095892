import type { Doors, Preferences } from './preferences.ts';

/** A team with seats to spare turns nobody away. */
const everybody = 0x7fff_ffff;
const nobody = -1;

/**
 * Who holds the seats of each team, and who would be turned out next. People whose key is the worst
 * that is held wait together at the edge. While no tie must be broken a team may hold more at its
 * edge than it has seats for: often all of them are turned out by better ones, and then nobody's
 * hash is needed. Once a tie is broken the edge is a heap, worst first.
 */
export class HeldSeats implements Doors {
  readonly #people: Int32Array[];
  readonly #keys: Int32Array[];
  /** People in front of the edge. */
  readonly #front: Int32Array;
  readonly #edge: number[][];
  /** The worst key that each team holds; above all keys while it has seats to spare. */
  readonly edgeKeys: Int32Array;
  readonly #isBroken: Uint8Array;
  readonly #crowded: number[] = [];
  /** Once set, ties are broken as soon as there is an edge. */
  #breaksTies = false;

  constructor(
    private readonly seats: Int32Array,
    private readonly preferences: Preferences,
  ) {
    const count = seats.length;
    this.#people = Array.from({ length: count }, () => new Int32Array(4));
    this.#keys = Array.from({ length: count }, () => new Int32Array(4));
    this.#front = new Int32Array(count);
    this.#edge = Array.from({ length: count }, () => []);
    this.edgeKeys = seats.map((most) => (most === 0 ? nobody : everybody));
    this.#isBroken = new Uint8Array(count);
  }

  isFull(team: number): boolean {
    return this.edgeKeys[team] !== everybody;
  }

  /** Whether a full team would take a person who has the very key of its edge. */
  isAheadOfEdge(team: number, person: number): boolean {
    return this.#isBroken[team] === 0 || this.preferences.isBehind(this.worst(team), person);
  }

  /** The person who would be turned out next. Only for full teams whose tie is broken. */
  worst(team: number): number {
    return this.#edge[team]?.[0] ?? -1;
  }

  /** Seats a person whom the team accepts; whoever is turned out by that is added to `out`. */
  take(team: number, key: number, person: number, out: number[]): void {
    const edge = this.#edge[team] ?? [];
    const edgeKey = this.edgeKeys[team] ?? nobody;
    if (edgeKey === everybody) {
      this.#push(team, key, person);
      if (this.#front[team] === this.seats[team]) this.#layEdge(team);
      return;
    }
    const isBroken = this.#isBroken[team] === 1;
    if (!isBroken && !this.#isCrowded(team)) this.#crowded.push(team);
    if (key === edgeKey) {
      edge.push(person);
      if (!isBroken) return;
      this.#rise(edge, edge.length - 1);
      out.push(this.#popEdge(edge));
      return;
    }
    this.#push(team, key, person);
    if (isBroken) out.push(this.#popEdge(edge));
    if (this.#front[team] !== this.seats[team]) return;
    for (const one of edge) out.push(one);
    edge.length = 0;
    this.#layEdge(team);
  }

  /** Breaks the tie of one team that holds too many; false when no team does. */
  breakOneTie(out: number[]): boolean {
    for (let team = this.#crowded.pop(); team !== undefined; team = this.#crowded.pop()) {
      if (!this.#isCrowded(team)) continue;
      this.#breakTie(team, out);
      return true;
    }
    return false;
  }

  /** From now on every edge is ordered to the last. Only when no team holds too many. */
  breakAllTies(): void {
    this.#breaksTies = true;
    for (let team = 0; team < this.seats.length; team += 1) {
      if (this.isFull(team) && this.#isBroken[team] === 0) this.#breakTie(team, []);
    }
  }

  #isCrowded(team: number): boolean {
    const held = (this.#front[team] ?? 0) + (this.#edge[team]?.length ?? 0);
    return held > (this.seats[team] ?? 0);
  }

  #breakTie(team: number, out: number[]): void {
    const edge = this.#edge[team] ?? [];
    edge.sort((one, other) => (this.preferences.isBehind(one, other) ? -1 : 1));
    this.#isBroken[team] = 1;
    while (this.#isCrowded(team)) out.push(this.#popEdge(edge));
  }

  /** Moves everybody with the worst key to the edge. */
  #layEdge(team: number): void {
    const keys = this.#keys[team] ?? new Int32Array(0);
    const edge = this.#edge[team] ?? [];
    const worstKey = keys[0] ?? 0;
    while ((this.#front[team] ?? 0) > 0 && keys[0] === worstKey) edge.push(this.#pop(team));
    this.edgeKeys[team] = worstKey;
    this.#isBroken[team] = 0;
    if (this.#breaksTies) this.#breakTie(team, []);
  }

  #rise(edge: number[], from: number): void {
    let at = from;
    const person = edge[at] ?? -1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = edge[parent] ?? -1;
      if (!this.preferences.isBehind(person, other)) break;
      edge[at] = other;
      at = parent;
    }
    edge[at] = person;
  }

  #popEdge(edge: number[]): number {
    const worst = edge[0] ?? -1;
    const last = edge.pop() ?? -1;
    if (edge.length === 0) return worst;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= edge.length) break;
      const right = edge[child + 1];
      if (right !== undefined && this.preferences.isBehind(right, edge[child] ?? -1)) child += 1;
      const behind = edge[child] ?? -1;
      if (!this.preferences.isBehind(behind, last)) break;
      edge[at] = behind;
      at = child;
    }
    edge[at] = last;
    return worst;
  }

  #push(team: number, key: number, person: number): void {
    let at = this.#front[team] ?? 0;
    if (at === this.#keys[team]?.length) this.#grow(team);
    const keys = this.#keys[team] ?? new Int32Array(0);
    const people = this.#people[team] ?? new Int32Array(0);
    this.#front[team] = at + 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = keys[parent] ?? 0;
      if (other >= key) break;
      keys[at] = other;
      people[at] = people[parent] ?? 0;
      at = parent;
    }
    keys[at] = key;
    people[at] = person;
  }

  #pop(team: number): number {
    const keys = this.#keys[team] ?? new Int32Array(0);
    const people = this.#people[team] ?? new Int32Array(0);
    const count = (this.#front[team] ?? 0) - 1;
    this.#front[team] = count;
    const worst = people[0] ?? -1;
    const key = keys[count] ?? 0;
    const person = people[count] ?? -1;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && (keys[child + 1] ?? 0) > (keys[child] ?? 0)) child += 1;
      const other = keys[child] ?? 0;
      if (other <= key) break;
      keys[at] = other;
      people[at] = people[child] ?? 0;
      at = child;
    }
    keys[at] = key;
    people[at] = person;
    return worst;
  }

  #grow(team: number): void {
    this.#keys[team] = grown(this.#keys[team]);
    this.#people[team] = grown(this.#people[team]);
  }
}

function grown(values: Int32Array | undefined): Int32Array {
  const wider = new Int32Array(2 * (values?.length ?? 2));
  if (values !== undefined) wider.set(values);
  return wider;
}
