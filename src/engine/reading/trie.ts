import type { FormKey } from './forms.ts';
import { BREAK, symbolCount } from './symbols.ts';

/**
 * All forms in one tree: from every place where a word starts, one walk finds every form that
 * starts
 * there, so reading is linear in the text (times the longest form).
 */
export interface Trie {
  /**
   * Two numbers a node, since both are needed at each step: its terminal (index into the values +
   * 1,
   * or 0), and its link. A link of 0 and more is four times the first child plus the number of
   * children, which stand in a row; a negative one is the complement of a place in `rows`.
   */
  readonly nodes: Int32Array;
  /** By node: the symbol that leads to it. */
  readonly symbols: Uint8Array;
  /** Children by symbol, of nodes with many children: these are looked up, not searched. */
  readonly rows: Int32Array;
}

/** From so many children on, a node gets a row of its own; fewer fit into two bits. */
const rowChildren = 4;

class TrieBuilder {
  readonly nodes: number[] = [];
  readonly symbols: number[] = [BREAK];
  readonly rows: number[] = [];
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
    const firstChild = queue.length;
    while (from < to) {
      const symbol = this.symbolAt(from, depth);
      let end = from + 1;
      while (end < to && this.symbolAt(end, depth) === symbol) end += 1;
      this.symbols.push(symbol);
      queue.push([from, end, depth + 1]);
      from = end;
    }
    const count = queue.length - firstChild;
    const link = count < rowChildren ? firstChild * 4 + count : ~this.addRow(firstChild);
    this.nodes.push(terminal, link);
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
  };
}

/** The child of a node by symbol, 0 (the root, which is nobody's child) when there is none. */
export function childOf({ nodes, symbols, rows }: Trie, node: number, symbol: number): number {
  const link = nodes[node * 2 + 1] ?? 0;
  if (link < 0) return rows[~link + symbol] ?? 0;
  const first = link >> 2;
  const end = first + (link & 3);
  for (let child = first; child < end; child += 1) {
    if (symbols[child] === symbol) return child;
  }
  return 0;
}

/** Index of the value at a node + 1, or 0. */
export function terminalOf({ nodes }: Trie, node: number): number {
  return nodes[node * 2] ?? 0;
}
