import { transportOf } from './best-total.ts';
import { openSeats, type Preferences } from './preferences.ts';
import { boundOf, transport } from './transport.ts';

/** Teams that need more people together than can join any of them. */
export interface ShortTeams {
  readonly teams: readonly number[];
  /** Seats that must be filled with people who are not locked. */
  readonly needed: number;
  /** People who could fill them. */
  readonly people: number;
}

/** Subsets of so many teams are all looked at; of more, only until none can be left out. */
const countedTeamsMax = 12;

/**
 * The smallest group of teams whose least seats cannot all be filled (Hall 1935); null when all
 * can. With more than 12 teams that need somebody it is one from which no team can be left out.
 */
export function shortTeams(preferences: Preferences): ShortTeams | null {
  const { least } = openSeats(preferences.cohort);
  const needy = [...least.keys()].filter((team) => (least[team] ?? 0) > 0);
  if (needy.length === 0) return null;
  if (needy.length <= countedTeamsMax) return smallestShort(preferences, needy, least);
  return reducedShort(preferences, least);
}

function smallestShort(
  preferences: Preferences,
  needy: readonly number[],
  least: Int32Array,
): ShortTeams | null {
  const size = 1 << needy.length;
  const outside = peopleWithin(preferences, needy);
  const all = size - 1;
  let found: ShortTeams | null = null;
  for (let group = 1; group < size; group += 1) {
    const teams = needy.filter((_, place) => (group & (1 << place)) !== 0);
    if (found !== null && teams.length >= found.teams.length) continue;
    const needed = teams.reduce((sum, team) => sum + (least[team] ?? 0), 0);
    // Whoever can join only teams outside of the group cannot help it.
    const people = (outside[all] ?? 0) - (outside[all & ~group] ?? 0);
    if (needed > people) found = { teams, needed, people };
  }
  return found;
}

/** For each group of teams the number of people who can join no other team of those that count. */
function peopleWithin(preferences: Preferences, needy: readonly number[]): Int32Array {
  const { cohort } = preferences;
  const bits = new Int32Array(cohort.teams.length);
  for (const [place, team] of needy.entries()) bits[team] = 1 << place;
  const within = new Int32Array(1 << needy.length);
  for (let person = 0; person < cohort.refs.length; person += 1) {
    if (cohort.lock[person] !== -1) continue;
    let group = 0;
    const end = cohort.starts[person + 1] ?? 0;
    for (let entry = cohort.starts[person] ?? 0; entry < end; entry += 1) {
      if (preferences.personKey(entry) >= 0) group |= bits[cohort.team[entry] ?? 0] ?? 0;
    }
    within[group] = (within[group] ?? 0) + 1;
  }
  for (let bit = 1; bit < within.length; bit *= 2) {
    for (let group = 0; group < within.length; group += 1) {
      if ((group & bit) !== 0) within[group] = (within[group] ?? 0) + (within[group ^ bit] ?? 0);
    }
  }
  return within;
}

/** Where a seat is worth nothing though not all are filled, people are short. */
function reducedShort(preferences: Preferences, least: Int32Array): ShortTeams | null {
  const problem = transportOf(preferences, () => 1, {
    most: least,
    least: new Int32Array(least.length),
  });
  const solved = transport(problem, () => undefined);
  const wanted = least.reduce((sum, seats) => sum + seats, 0);
  if (solved === null || boundOf(problem, solved.prices) >= wanted) return null;
  let short = [...least.keys()].filter(
    (team) => (least[team] ?? 0) > 0 && (solved.prices[team] ?? 0) < 1,
  );
  for (const team of [...short]) {
    const fewer = short.filter((other) => other !== team);
    if (fewer.length > 0 && isShort(preferences, fewer, least)) short = fewer;
  }
  return countOf(preferences, short, least);
}

function isShort(preferences: Preferences, teams: readonly number[], least: Int32Array): boolean {
  const { needed, people } = countOf(preferences, teams, least);
  return needed > people;
}

function countOf(
  preferences: Preferences,
  teams: readonly number[],
  least: Int32Array,
): ShortTeams {
  const { cohort } = preferences;
  const isCounted = new Uint8Array(cohort.teams.length);
  for (const team of teams) isCounted[team] = 1;
  let people = 0;
  for (let person = 0; person < cohort.refs.length; person += 1) {
    if (cohort.lock[person] !== -1) continue;
    const end = cohort.starts[person + 1] ?? 0;
    for (let entry = cohort.starts[person] ?? 0; entry < end; entry += 1) {
      if (isCounted[cohort.team[entry] ?? 0] === 0 || preferences.personKey(entry) < 0) continue;
      people += 1;
      break;
    }
  }
  return { teams, needed: teams.reduce((sum, team) => sum + (least[team] ?? 0), 0), people };
}
