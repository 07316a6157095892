/** A range of rates, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many halvings reach the last bit of a double. */
const halvings = 60;
/** Weights that no sum of doubles would notice. */
const negligible = 1e-18;

/**
 * The exact interval of a rate (Clopper and Pearson 1934): the rates under which `count` of `total`
 * is not too rare on either side. Of arithmetic only what every runtime does alike.
 *
 * @param total 1 or more.
 * @param tail Chance that is left out on each side, e.g. 0.025 for 95 %.
 */
export function exactInterval(count: number, total: number, tail: number): Interval {
  return {
    low: count === 0 ? 0 : rateAt((rate) => 1 - atMost(count - 1, total, rate) > tail),
    high: count === total ? 1 : rateAt((rate) => atMost(count, total, rate) < tail),
  };
}

/** The rate from which on the test holds. */
function rateAt(holds: (rate: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/**
 * Chance of at most `count` of `total` at a rate. Weights are taken in proportion to the likeliest
 * number, so that none is too small to be told and no power is needed.
 */
function atMost(count: number, total: number, rate: number): number {
  const likeliest = Math.min(total, Math.floor((total + 1) * rate));
  const odds = rate / (1 - rate);
  let all = 1;
  let within = likeliest <= count ? 1 : 0;
  let weight = 1;
  for (let at = likeliest; at < total && weight > negligible; at += 1) {
    weight *= ((total - at) / (at + 1)) * odds;
    all += weight;
    if (at + 1 <= count) within += weight;
  }
  weight = 1;
  for (let at = likeliest; at > 0 && weight > negligible; at -= 1) {
    weight *= at / (total - at + 1) / odds;
    all += weight;
    if (at - 1 <= count) within += weight;
  }
  return within / all;
}
