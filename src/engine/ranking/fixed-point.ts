/**
 * Fixed-point arithmetic of the ranking. All values are integers far below 2^53, so sums are exact
 * in any order and a difference is exactly what leaving something out would give.
 */

/** `value` times `thousandths` / 1000, rounded down; rises with both. */
export function shareOf(value: number, thousandths: number): number {
  return Math.floor((value * thousandths) / 1000);
}

/** A fact written as 0..1 (0.9) in thousandths; values outside are clipped. */
export function thousandthsOf(fraction: number): number {
  return Math.min(1000, Math.max(0, Math.round(fraction * 1000)));
}

/**
 * Diminishing returns: `half` / 2 at `sum` = `half`, never above `half`, never falling in `sum`.
 *
 * One IEEE division of exact integers and a floor, both of which keep order.
 */
export function saturate(sum: number, half: number): number {
  return sum <= 0 ? 0 : Math.floor((sum * half) / (sum + half));
}

/** Fit in hundredths, 0..10000, of a total whose half-way mark is `half` (at least 1). */
export function fitOf(total: number, half: number): number {
  return total <= 0 ? 0 : Math.floor((10_000 * total) / (total + half));
}

/**
 * Returns that rise before they diminish: `half` / 2 at `sum` = `half`, almost nothing far below
 * it, never above `half`, never falling in `sum`.
 *
 * Division, root, product and floor are the same everywhere (IEEE 754), and each keeps order.
 */
export function gather(sum: number, half: number): number {
  if (sum <= 0) return 0;
  const ratio = half / sum;
  return Math.floor(half / (1 + ratio * Math.sqrt(ratio)));
}
