/** A moment after which something is given up; it can be brought nearer, never put off. */
export class Deadline {
  private readonly started = performance.now();
  private milliseconds = Number.POSITIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;

  /** Calls `giveUp` once so many milliseconds after the deadline was made, if that is sooner. */
  limitTo(milliseconds: number, giveUp: () => void): void {
    if (milliseconds >= this.milliseconds) return;
    this.milliseconds = milliseconds;
    clearTimeout(this.timer);
    const left = Math.max(0, milliseconds - (performance.now() - this.started));
    this.timer = setTimeout(giveUp, left);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}
