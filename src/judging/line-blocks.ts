/** A line of a stream of JSON lines. */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Without its line break; null when it is longer than allowed. */
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;
/** Some milliseconds of judging, so that many streams share the threads fairly. */
const blockMax = 32;

/**
 * Cuts a stream into lines; some that end in one chunk come together, since they can be answered
 * together. Blank lines are left out. Holds one line at most. It gives bytes, because what is no
 * UTF-8 must be told, and packages that split streams turn it into replacement characters.
 *
 * @param bytesMax of one line; the rest of a longer one is passed over.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number,
): AsyncGenerator<readonly Line[]> {
  const cutter = new LineCutter(bytesMax);
  for await (const chunk of chunks) {
    const lines = cutter.add(chunk);
    for (let start = 0; start < lines.length; start += blockMax) {
      yield lines.slice(start, start + blockMax);
    }
  }
  const last = cutter.finish();
  if (last.length > 0) yield last;
}

class LineCutter {
  #pieces: Uint8Array[] = [];
  #length = 0;
  #number = 0;

  constructor(private readonly bytesMax: number) {}

  /** The lines that end in the chunk. */
  add(chunk: Uint8Array): readonly Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      this.#keep(chunk.subarray(from, end));
      this.#take(lines);
      from = end + 1;
    }
    this.#keep(chunk.subarray(from));
    return lines;
  }

  /** The last line, which needs no line break. */
  finish(): readonly Line[] {
    const lines: Line[] = [];
    if (this.#length > 0) this.#take(lines);
    return lines;
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.bytesMax) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #take(lines: Line[]): void {
    this.#number += 1;
    const isTooLong = this.#length > this.bytesMax;
    const bytes = isTooLong ? null : joined(this.#pieces, this.#length);
    this.#pieces = [];
    this.#length = 0;
    if (bytes === null || !isBlank(bytes)) lines.push({ number: this.#number, bytes });
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Spaces, tabs and the carriage return of Windows line ends. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
