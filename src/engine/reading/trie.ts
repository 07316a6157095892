import type { FormKey } from './forms.ts';
import { symbolCount } from './symbols.ts';

/**
 * All forms in one tree: from every place where a word starts, one walk finds every form that
 * starts
 * there, so reading is linear in the text (times the longest form).
 */
export interface Trie {
  /** Terminal of each node: index into the values + 1, or 0. */
  readonly terminal: Int32Array;
  /**
   * Row of the node in `rows`, or -1: nodes with many children are looked up, the others searched.
   */
  readonly rowOf: Int32Array;
  readonly rows: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeSymbol: Uint8Array;
  readonly edgeTarget: Int32Array;
}

/** From so many children on, a node gets a row of its own. */
const rowChildren = 4;

class TrieBuilder {
  readonly terminal: number[] = [];
  readonly rowOf: number[] = [];
  readonly rows: number[] = [];
  readonly edgeFrom: number[] = [];
  readonly edgeSymbol: number[] = [];
  readonly edgeTarget: number[] = [];
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
    this.edgeFrom.push(this.edgeTarget.length);
  }

  private addNode(
    [start, to, depth]: [number, number, number],
    queue: [number, number, number][],
  ): void {
    let from = start;
    const isTerminal = this.keys[from]?.length === depth;
    this.terminal.push(isTerminal ? from + 1 : 0);
    if (isTerminal) from += 1;
    const firstEdge = this.edgeTarget.length;
    this.edgeFrom.push(firstEdge);
    while (from < to) {
      const symbol = this.symbolAt(from, depth);
      let end = from + 1;
      while (end < to && this.symbolAt(end, depth) === symbol) end += 1;
      this.edgeSymbol.push(symbol);
      this.edgeTarget.push(queue.length);
      queue.push([from, end, depth + 1]);
      from = end;
    }
    this.addRow(firstEdge);
  }

  private addRow(firstEdge: number): void {
    const count = this.edgeTarget.length - firstEdge;
    if (count < rowChildren) {
      this.rowOf.push(-1);
      return;
    }
    const row = this.rows.length;
    this.rowOf.push(row);
    for (let symbol = 0; symbol < symbolCount; symbol += 1) this.rows.push(0);
    for (let edge = firstEdge; edge < this.edgeTarget.length; edge += 1) {
      this.rows[row + (this.edgeSymbol[edge] ?? 0)] = this.edgeTarget[edge] ?? 0;
    }
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
    terminal: Int32Array.from(builder.terminal),
    rowOf: Int32Array.from(builder.rowOf),
    rows: Int32Array.from(builder.rows),
    edgeFrom: Int32Array.from(builder.edgeFrom),
    edgeSymbol: Uint8Array.from(builder.edgeSymbol),
    edgeTarget: Int32Array.from(builder.edgeTarget),
  };
}

/** The child of a node by symbol, 0 (the root, which is nobody's child) when there is none. */
export function childOf(trie: Trie, node: number, symbol: number): number {
  const row = trie.rowOf[node] ?? -1;
  if (row >= 0) return trie.rows[row + symbol] ?? 0;
  const end = trie.edgeFrom[node + 1] ?? 0;
  for (let edge = trie.edgeFrom[node] ?? 0; edge < end; edge += 1) {
    if (trie.edgeSymbol[edge] === symbol) return trie.edgeTarget[edge] ?? 0;
  }
  return 0;
}
