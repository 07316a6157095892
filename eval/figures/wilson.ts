/** Standard deviations that hold 95 % of a normal distribution between them. */
const z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval for a share, 95 % confidence (E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", JASA 22, 1927). It stays within 0..1 and is honest for
 * few cases and for shares near the ends, where the usual normal interval has no width.
 *
 * @param hits 0..cases.
 * @param cases at least 1.
 */
export function wilsonInterval(hits: number, cases: number): Interval {
  if (!(cases >= 1 && hits >= 0 && hits <= cases)) {
    throw new RangeError(`No share: ${hits} hits of ${cases} cases.`);
  }
  const share = hits / cases;
  const shrink = 1 + (z95 * z95) / cases;
  const centre = (share + (z95 * z95) / (2 * cases)) / shrink;
  const variance = (share * (1 - share)) / cases + (z95 * z95) / (4 * cases * cases);
  const half = (z95 * Math.sqrt(variance)) / shrink;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
