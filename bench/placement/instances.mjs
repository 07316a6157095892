// Seeded cohorts in columns, as the engine takes them. Fits are hundredths and share a part that
// each person and each team has, so that teams are sought after unequally and want the same people.

/** Small and fast, and the same everywhere. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const wishesMost = 3;

/** Everybody fits every team; most people name some wishes. As many seats as people. */
export function fullCohort(people, teams, seed = 5) {
  const next = random(seed + people + teams);
  const size = people * teams;
  const columns = {
    starts: Int32Array.from({ length: people + 1 }, (_, person) => person * teams),
    team: new Uint16Array(size),
    fit: new Uint16Array(size),
    wish: new Uint16Array(size),
  };
  const sought = Float64Array.from({ length: teams }, next);
  for (let person = 0, entry = 0; person < people; person += 1) {
    const skill = next();
    for (let team = 0; team < teams; team += 1, entry += 1) {
      columns.team[entry] = team;
      const share = 0.35 * skill + 0.25 * sought[team] + 0.4 * next();
      columns.fit[entry] = Math.round(share * 10_000);
    }
    const wishes = Math.floor(next() * (Math.min(wishesMost, teams) + 1));
    for (let tier = 1; tier <= wishes; tier += 1) {
      const team = Math.floor(next() * next() * teams);
      const place = person * teams + team;
      if (columns.wish[place] === 0) columns.wish[place] = tier;
    }
  }
  return cohortOf(people, seatsFor(people, teams), columns, null);
}

/** The size of the American residency match of 2025: lists of twelve, programmes rank strictly. */
export function residencyCohort(people = 47_208, teams = 6_626, listed = 12, seed = 7) {
  const next = random(seed);
  const size = people * listed;
  const columns = {
    starts: Int32Array.from({ length: people + 1 }, (_, person) => person * listed),
    team: new Uint16Array(size),
    fit: new Uint16Array(size),
    wish: new Uint16Array(size),
  };
  const score = new Float64Array(size);
  const byTeam = Array.from({ length: teams }, () => []);
  for (let person = 0; person < people; person += 1) {
    const skill = next();
    const chosen = new Set();
    while (chosen.size < listed) chosen.add(Math.floor(next() ** 1.4 * teams));
    const order = [...chosen];
    const sorted = [...chosen].sort((one, other) => one - other);
    for (const [at, team] of sorted.entries()) {
      const entry = person * listed + at;
      columns.team[entry] = team;
      columns.fit[entry] = Math.round(next() * 10_000);
      columns.wish[entry] = order.indexOf(team) + 1;
      score[entry] = 0.5 * skill + 0.5 * next();
      byTeam[team].push(entry);
    }
  }
  const priority = new Int32Array(size);
  for (const entries of byTeam) {
    entries.sort((one, other) => score[other] - score[one]);
    for (const [tier, entry] of entries.entries()) priority[entry] = tier + 1;
  }
  // 43,237 positions were offered to them.
  return { ...cohortOf(people, seatsFor(43_237, teams), columns, priority), onlyWished: true };
}

function seatsFor(seats, teams) {
  const each = Math.floor(seats / teams);
  return Array.from({ length: teams }, (_, team) => each + (team < seats - each * teams ? 1 : 0));
}

function cohortOf(people, seats, columns, priority) {
  return {
    refs: Array.from({ length: people }, (_, person) => `p${String(person).padStart(7, '0')}`),
    teams: seats.map((max, team) => ({
      slug: `team-${String(team).padStart(5, '0')}`,
      min: 0,
      max,
      requires: null,
    })),
    ...columns,
    priority,
    level: null,
    workMode: null,
    lock: new Int32Array(people).fill(-1),
    exclusions: [],
    fitMin: 0,
    onlyWished: false,
    seed: 0,
  };
}
