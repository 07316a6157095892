import { moveHeaps } from './move-heaps.ts';
import { startingPrices } from './starting-prices.ts';

/**
 * People, seats and what each pair is worth: the best total is wanted. The entries of person `i`
 * are `starts[i]` to `starts[i + 1]`; the last is the choice to stay without a team, which is
 * team `seats.length` and worth nothing. Values are whole and small enough for sums to be exact.
 */
export interface Transport {
  readonly starts: Int32Array;
  readonly team: Uint16Array;
  readonly value: Float64Array;
  readonly most: Int32Array;
  readonly least: Int32Array;
}

export interface Transported {
  /** The entry of each person. */
  readonly entry: Int32Array;
  readonly total: number;
  /** What a seat of each team is worth at the margin; the last is to stay without a team. */
  readonly prices: Float64Array;
}

/**
 * The best total, exactly, with its proof. Teams are few and people many, so paths are searched
 * among teams alone: an edge from one team to another is the person whom that move costs least.
 * Prices of seats keep all costs from being negative; they begin near what a sample of people
 * suggests, so that few people are placed wrongly at first, and end as the proof.
 *
 * @returns Null when the least numbers cannot be reached.
 */
export function transport(
  problem: Transport,
  onProgress: (done: number, all: number) => void,
): Transported | null {
  const flow = new Flow(problem);
  const all = flow.excess();
  for (let left = all; left > 0; left -= 1) {
    if ((all - left) % progressStep === 0) onProgress(all - left, all);
    if (!flow.augment()) return null;
  }
  return flow.result();
}

const progressStep = 1024;

/** Nodes are the teams, the place of people without a team, and last the sink behind all. */
class Flow {
  readonly #count: number;
  readonly #entry: Int32Array;
  readonly #heaps: ReturnType<typeof moveHeaps>;
  readonly #price: Float64Array;
  /** People that leave each team for the sink; between `least` and `most`. */
  readonly #through: Int32Array;
  /** People too many at each node; too few when negative. */
  readonly #surplus: Int32Array;
  readonly #most: Int32Array;
  readonly #least: Int32Array;
  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #isDone: Uint8Array;

  constructor(private readonly problem: Transport) {
    const { starts, most, least } = problem;
    const people = starts.length - 1;
    this.#count = most.length + 2;
    this.#most = Int32Array.from([...most, people]);
    this.#least = Int32Array.from([...least, 0]);
    this.#price = new Float64Array(this.#count);
    this.#price.set(startingPrices(problem));
    const { entry, counts } = firstChoices(problem, this.#price);
    this.#entry = entry;
    this.#heaps = moveHeaps(problem, entry, counts);
    this.#through = new Int32Array(this.#count - 1);
    this.#surplus = new Int32Array(this.#count);
    let passed = 0;
    for (let team = 0; team < this.#count - 1; team += 1) {
      const through = this.#startingFlow(team, counts[team] ?? 0);
      this.#through[team] = through;
      this.#surplus[team] = (counts[team] ?? 0) - through;
      passed += through;
    }
    this.#surplus[this.#count - 1] = passed - people;
    this.#distance = new Float64Array(this.#count);
    this.#from = new Int32Array(this.#count);
    this.#isDone = new Uint8Array(this.#count);
  }

  /** A seat with a price must be taken, one with a negative price must not. */
  #startingFlow(team: number, people: number): number {
    const most = this.#most[team] ?? 0;
    const least = this.#least[team] ?? 0;
    const price = this.#price[team] ?? 0;
    if (price > 0) return most;
    return price < 0 ? least : Math.min(most, Math.max(least, people));
  }

  excess(): number {
    let excess = 0;
    for (const surplus of this.#surplus) if (surplus > 0) excess += surplus;
    return excess;
  }

  /** Moves one person too many along the cheapest path to where one is missing. */
  augment(): boolean {
    const end = this.#search();
    if (end < 0) return false;
    const limit = this.#distance[end] ?? 0;
    for (let node = 0; node < this.#count; node += 1) {
      const distance = Math.min(this.#distance[node] ?? 0, limit);
      this.#price[node] = (this.#price[node] ?? 0) - distance;
    }
    let node = end;
    for (let from = this.#from[node] ?? -1; from >= 0; from = this.#from[node] ?? -1) {
      this.#move(from, node);
      node = from;
    }
    this.#surplus[node] = (this.#surplus[node] ?? 0) - 1;
    this.#surplus[end] = (this.#surplus[end] ?? 0) + 1;
    return true;
  }

  #move(from: number, to: number): void {
    const sink = this.#count - 1;
    if (to === sink) this.#through[from] = (this.#through[from] ?? 0) + 1;
    else if (from === sink) this.#through[to] = (this.#through[to] ?? 0) - 1;
    else this.#heaps.moveCheapest(from, to);
  }

  /** Dijkstra from all nodes with too many, up to the nearest with too few. */
  #search(): number {
    const { length: count } = this.#distance;
    this.#isDone.fill(0);
    this.#from.fill(-1);
    for (let node = 0; node < count; node += 1) {
      this.#distance[node] = (this.#surplus[node] ?? 0) > 0 ? 0 : Number.POSITIVE_INFINITY;
    }
    for (;;) {
      let near = -1;
      let nearest = Number.POSITIVE_INFINITY;
      for (let node = 0; node < count; node += 1) {
        const distance = this.#distance[node] ?? 0;
        if (this.#isDone[node] === 1 || distance >= nearest) continue;
        near = node;
        nearest = distance;
      }
      if (near < 0) return -1;
      if ((this.#surplus[near] ?? 0) < 0) return near;
      this.#isDone[near] = 1;
      this.#relax(near, nearest);
    }
  }

  #relax(from: number, distance: number): void {
    const sink = this.#count - 1;
    const price = this.#price[from] ?? 0;
    for (let to = 0; to <= sink; to += 1) {
      if (this.#isDone[to] === 1) continue;
      const reached = distance + this.#cost(from, to) - price + (this.#price[to] ?? 0);
      if (reached >= (this.#distance[to] ?? 0)) continue;
      this.#distance[to] = reached;
      this.#from[to] = from;
    }
  }

  #cost(from: number, to: number): number {
    const sink = this.#count - 1;
    if (to === sink) {
      return (this.#through[from] ?? 0) < (this.#most[from] ?? 0) ? 0 : Number.POSITIVE_INFINITY;
    }
    if (from === sink) {
      return (this.#through[to] ?? 0) > (this.#least[to] ?? 0) ? 0 : Number.POSITIVE_INFINITY;
    }
    return this.#heaps.cheapest(from, to);
  }

  result(): Transported {
    const level = this.#price[this.#count - 1] ?? 0;
    const prices = this.#price.slice(0, -1).map((price) => price - level);
    let total = 0;
    for (const entry of this.#entry) total += this.problem.value[entry] ?? 0;
    return { entry: this.#entry, total, prices };
  }
}

/** Everybody at what is worth most to them at the prices; of equals, where seats are left. */
function firstChoices(problem: Transport, price: Float64Array) {
  const { starts, team, value, most } = problem;
  const entry = new Int32Array(starts.length - 1);
  const counts = new Int32Array(most.length + 1);
  for (let person = 0; person < entry.length; person += 1) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    const end = starts[person + 1] ?? 0;
    for (let at = starts[person] ?? 0; at < end; at += 1) {
      const to = team[at] ?? 0;
      const worth = (value[at] ?? 0) - (price[to] ?? 0);
      if (worth < bestWorth) continue;
      const isEqual = worth === bestWorth;
      if (isEqual && room(most, counts, to) <= room(most, counts, team[best] ?? 0)) continue;
      best = at;
      bestWorth = worth;
    }
    entry[person] = best;
    const chosen = team[best] ?? 0;
    counts[chosen] = (counts[chosen] ?? 0) + 1;
  }
  return { entry, counts };
}

function room(most: Int32Array, counts: Int32Array, team: number): number {
  return (most[team] ?? 0) - (counts[team] ?? 0);
}

/**
 * A total that no placement can exceed, from prices alone: each person's best worth at them, and
 * the seats at their price. Equal to a placement's total, it proves that placement best.
 */
export function boundOf(problem: Transport, prices: Float64Array): number {
  const { starts, team, value, most, least } = problem;
  const shift = prices[most.length] ?? 0;
  let bound = 0;
  for (let person = 0; person + 1 < starts.length; person += 1) {
    let worth = Number.NEGATIVE_INFINITY;
    const end = starts[person + 1] ?? 0;
    for (let at = starts[person] ?? 0; at < end; at += 1) {
      worth = Math.max(worth, (value[at] ?? 0) - (prices[team[at] ?? 0] ?? 0));
    }
    bound += worth;
  }
  if (shift > 0) bound += shift * (starts.length - 1);
  for (let to = 0; to < most.length; to += 1) {
    const price = prices[to] ?? 0;
    bound += price * (price > 0 ? (most[to] ?? 0) : (least[to] ?? 0));
  }
  return bound;
}
