/** How often the count is written anew. */
const writeMilliseconds = 200;

/** Counts answered lines on a terminal, and nowhere else. */
export class LineProgress {
  #lines = 0;
  #written = 0;
  readonly #start = performance.now();

  /** Null, or a stream that is no terminal, shows nothing. */
  constructor(private readonly terminal: NodeJS.WriteStream | null) {}

  count(): void {
    this.#lines += 1;
    const now = performance.now();
    if (now - this.#written < writeMilliseconds) return;
    this.#written = now;
    this.#write('');
  }

  finish(): void {
    this.#write('\n');
  }

  #write(end: string): void {
    if (this.terminal?.isTTY !== true) return;
    const seconds = Math.max(0.001, (performance.now() - this.#start) / 1000);
    const rate = Math.round(this.#lines / seconds);
    this.terminal.write(`\r${this.#lines} people, ${rate} a second${end}`);
  }
}
