import type { FormKey } from './forms.ts';
import { BREAK, symbolCount } from './symbols.ts';

/**
 * All forms in one tree: from every place where a word starts, one walk finds every form that
 * starts there, so reading is linear in the text (times the longest form).
 *
 * A walk stands in a state: a node, or, as a negative number, a place in a chain. Most symbols of
 * the forms stand where nothing branches and no form ends; those of one such stretch lie side by
 * side as a chain, since what makes a walk slow is to fetch its next step from far away.
 */
export interface Trie {
  /**
   * Two numbers a node, since both are needed at each step: its terminal (index into the values +
   * 1, or 0), and its link. A negative link is the complement of a place in `rows`. Any other is
   * four times a place plus the number of children: the place of the first of two or three, which
   * stand in a row, or for a single child the place of the chain that leads to it.
   */
  readonly nodes: Int32Array;
  /** By node: the symbol that leads to it from a node with two or three children. */
  readonly symbols: Uint8Array;
  /** Children by symbol, of nodes with many children: these are looked up, not searched. */
  readonly rows: Int32Array;
  /** Cells of a symbol in the lowest byte and, in a chain's last cell, the node it leads to. */
  readonly chains: Int32Array;
}

/** From so many children on, a node gets a row of its own; fewer fit into two bits. */
const rowChildren = 4;

class TrieBuilder {
  readonly nodes: number[] = [];
  readonly symbols: number[] = [BREAK];
  readonly rows: number[] = [];
  readonly chains: number[] = [];
  private readonly keys: readonly FormKey[];

  constructor(keys: readonly FormKey[]) {
    this.keys = keys;
  }

  /** Adds the node for keys[from..to), which share their first `depth` symbols; breadth first. */
  build(): void {
    const queue: [from: number, to: number, depth: number][] = [[0, this.keys.length, 0]];
    for (let node = 0; node < queue.length; node += 1) {
      const entry = queue[node];
      if (entry === undefined) break;
      this.addNode(entry, queue);
    }
  }

  private addNode(
    [start, to, depth]: [number, number, number],
    queue: [number, number, number][],
  ): void {
    let from = start;
    const isTerminal = this.keys[from]?.length === depth;
    const terminal = isTerminal ? from + 1 : 0;
    if (isTerminal) from += 1;
    const isSingle = from < to && this.symbolAt(from, depth) === this.symbolAt(to - 1, depth);
    const link = isSingle
      ? this.addChain([from, to, depth], queue)
      : this.addChildren([from, to, depth], queue);
    this.nodes.push(terminal, link);
  }

  /** The link to the next node where keys part or one of them ends. */
  private addChain(
    [from, to, depth]: [number, number, number],
    queue: [number, number, number][],
  ): number {
    const link = this.chains.length * 4 + 1;
    for (let at = depth; ; at += 1) {
      const symbol = this.symbolAt(from, at);
      const next = at + 1;
      const isEnd = this.keys[from]?.length === next;
      if (!isEnd && this.symbolAt(from, next) === this.symbolAt(to - 1, next)) {
        this.chains.push(symbol);
        continue;
      }
      this.chains.push(symbol | (queue.length << 8));
      this.symbols.push(symbol);
      queue.push([from, to, next]);
      return link;
    }
  }

  private addChildren(
    [start, to, depth]: [number, number, number],
    queue: [number, number, number][],
  ): number {
    const firstChild = queue.length;
    for (let from = start; from < to; ) {
      const symbol = this.symbolAt(from, depth);
      let end = from + 1;
      while (end < to && this.symbolAt(end, depth) === symbol) end += 1;
      this.symbols.push(symbol);
      queue.push([from, end, depth + 1]);
      from = end;
    }
    const count = queue.length - firstChild;
    return count < rowChildren ? firstChild * 4 + count : ~this.addRow(firstChild);
  }

  /** Where the row of the children from `firstChild` to the latest node begins. */
  private addRow(firstChild: number): number {
    const row = this.rows.length;
    for (let symbol = 0; symbol < symbolCount; symbol += 1) this.rows.push(0);
    for (let child = firstChild; child < this.symbols.length; child += 1) {
      this.rows[row + (this.symbols[child] ?? 0)] = child;
    }
    return row;
  }

  private symbolAt(key: number, depth: number): number {
    return this.keys[key]?.charCodeAt(depth) ?? 0;
  }
}

/** Builds the tree of distinct keys, sorted by code unit; terminal `i + 1` stands for `keys[i]`. */
export function buildTrie(keys: readonly FormKey[]): Trie {
  const builder = new TrieBuilder(keys);
  builder.build();
  return {
    nodes: new Int32Array(builder.nodes),
    symbols: new Uint8Array(builder.symbols),
    rows: new Int32Array(builder.rows),
    chains: new Int32Array(builder.chains),
  };
}

/** The state after a symbol, 0 (the root, where every walk begins) when no form goes on so. */
export function stateAfter(trie: Trie, state: number, symbol: number): number {
  if (state < 0) return alongChain(trie, ~state, symbol);
  const link = trie.nodes[state * 2 + 1] ?? 0;
  if (link < 0) return trie.rows[~link + symbol] ?? 0;
  const count = link & 3;
  const first = link >> 2;
  if (count === 1) return alongChain(trie, first, symbol);
  for (let child = first; child < first + count; child += 1) {
    if (trie.symbols[child] === symbol) return child;
  }
  return 0;
}

function alongChain({ chains }: Trie, place: number, symbol: number): number {
  const cell = chains[place] ?? 0;
  if ((cell & 0xff) !== symbol) return 0;
  return cell > 0xff ? cell >> 8 : ~(place + 1);
}

/** Index of the value of the form that ends in a state + 1, or 0. */
export function terminalOf({ nodes }: Trie, state: number): number {
  return state < 0 ? 0 : (nodes[state * 2] ?? 0);
}
