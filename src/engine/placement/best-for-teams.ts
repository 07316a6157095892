import type { Market } from './deferred-acceptance.ts';

/**
 * Turns the stable placement that is best for people into the one that is best for teams: what
 * deferred acceptance gives when teams propose. Instead of beginning anew, it eliminates rotations
 * (Irving and Leather 1986; Gusfield and Irving 1989): rings of people who each go on to the next
 * team that prefers them to its worst, whose worst goes on likewise. Each ring leaves a stable
 * placement, and when there is none left, no team can gain. Markets are mostly settled already, so
 * this looks at each person once and moves few.
 */
export function settleForTeams(market: Market): void {
  const { preferences, held, entry } = market;
  const { team } = preferences.cohort;
  held.breakAllTies();
  const isFinal = new Uint8Array(entry.length);
  const placeOnPath = new Int32Array(entry.length).fill(-1);
  const path: number[] = [];
  for (let start = 0; start < entry.length; start += 1) {
    while (entry[start] !== -1 && isFinal[start] === 0) {
      if (path.length === 0) follow(start);
      const person = path[path.length - 1] ?? -1;
      const next = preferences.nextEntry(person, entry[person] ?? -1, held);
      const wanted = next < 0 ? -1 : (team[next] ?? -1);
      // A team with seats to spare has the same people in every stable placement.
      const worst = next < 0 || !held.isFull(wanted) ? -1 : held.worst(wanted);
      if (worst < 0 || isFinal[worst] === 1) finish(person);
      else if ((placeOnPath[worst] ?? -1) < 0) follow(worst);
      else turn(placeOnPath[worst] ?? 0);
    }
  }

  function follow(person: number): void {
    placeOnPath[person] = path.length;
    path.push(person);
  }

  function finish(person: number): void {
    isFinal[person] = 1;
    placeOnPath[person] = -1;
    path.pop();
  }

  /** Everybody on the path from there on moves to the team whose worst is the next of them. */
  function turn(from: number): void {
    const ring = path.splice(from);
    const entries = ring.map((person) => preferences.nextEntry(person, entry[person] ?? -1, held));
    for (const [at, person] of ring.entries()) {
      const next = entries[at] ?? -1;
      placeOnPath[person] = -1;
      entry[person] = next;
      held.take(team[next] ?? 0, preferences.teamKey(next), person, []);
    }
  }
}
