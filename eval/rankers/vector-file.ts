import { createReadStream } from 'node:fs';

const vectorsStart = '"vectors":{';
/** Closes one vector and opens the next word. */
const between = '],"';

/**
 * Picks the vectors of some words out of a winkNLP embeddings file. The file is one JSON object of
 * 300 MB, `{..., "vectors": {"word": [numbers], ...}, ...}`; it is read as a stream and only the
 * wanted entries are parsed, so that memory stays small.
 *
 * @returns word -> its first `dimensions` numbers; words that the file lacks are missing.
 * @throws Error when the file has no vectors.
 */
export async function readVectors(
  file: string,
  wanted: ReadonlySet<string>,
  dimensions: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const vectors = new Map<string, readonly number[]>();
  let isInside = false;
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    rest += String(chunk);
    if (!isInside) {
      const start = rest.indexOf(vectorsStart);
      if (start < 0) {
        rest = rest.slice(-vectorsStart.length);
        continue;
      }
      isInside = true;
      // The entries then look alike: word" : [numbers
      rest = rest.slice(start + vectorsStart.length + 1);
    }
    const entries = rest.split(between);
    rest = entries.pop() ?? '';
    for (const entry of entries) take(entry, wanted, dimensions, vectors);
  }
  if (!isInside) throw new Error(`${file} has no "vectors".`);
  // The last entry ends with the object: word":[numbers]},...
  take(rest.replace(/\].*$/s, ''), wanted, dimensions, vectors);
  return vectors;
}

function take(
  entry: string,
  wanted: ReadonlySet<string>,
  dimensions: number,
  vectors: Map<string, readonly number[]>,
): void {
  const end = entry.lastIndexOf('":[');
  if (end < 0) return;
  const word = entry.slice(0, end);
  if (!wanted.has(word)) return;
  const numbers = entry.slice(end + 3).split(',', dimensions);
  vectors.set(word, numbers.map(Number));
}
