import type { Transport } from './transport.ts';

/** People looked at; more make better prices, and cost more than they save. */
const sampleSize = 2048;
const sweeps = 24;

/**
 * Prices of seats at which about as many people of a sample want each team as it has seats for
 * them. Only a start: any prices lead to the same total. All nought for few people, and where all
 * pairs are worth the same.
 */
export function startingPrices(problem: Transport): Float64Array {
  const { starts, most, value } = problem;
  const people = starts.length - 1;
  const prices = new Float64Array(most.length + 1);
  if (people < 2 * sampleSize || isFlat(value)) return prices;
  const step = Math.floor(people / sampleSize);
  const sample: number[] = [];
  for (let person = 0; person < people; person += step) sample.push(person);
  const wanted = new Float64Array(sample.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false;
    for (let team = 0; team < most.length; team += 1) {
      const seats = Math.round(((most[team] ?? 0) * sample.length) / people);
      if (seats >= sample.length) continue;
      const price = clearingPrice(problem, sample, prices, team, seats, wanted);
      if (price !== prices[team]) moved = true;
      prices[team] = price;
    }
    if (!moved) break;
  }
  return prices;
}

/** The price at which as many want the team as it has seats, the other prices being as they are. */
function clearingPrice(
  { starts, team, value }: Transport,
  sample: readonly number[],
  prices: Float64Array,
  wantedTeam: number,
  seats: number,
  wanted: Float64Array,
): number {
  for (let at = 0; at < sample.length; at += 1) {
    const person = sample[at] ?? 0;
    let here = Number.NEGATIVE_INFINITY;
    let elsewhere = 0;
    const end = starts[person + 1] ?? 0;
    for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
      const to = team[entry] ?? 0;
      const worth = value[entry] ?? 0;
      if (to === wantedTeam) here = worth;
      else elsewhere = Math.max(elsewhere, worth - (prices[to] ?? 0));
    }
    wanted[at] = here - elsewhere;
  }
  wanted.sort();
  return Math.max(0, wanted[wanted.length - 1 - seats] ?? 0);
}

function isFlat(value: Float64Array): boolean {
  const first = value[0] ?? 0;
  return value.every((worth) => worth === first || worth === 0);
}
