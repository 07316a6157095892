import type { Catalogue, Team } from '../engine/index.ts';
import type { Fault } from '../errors.ts';
import { foldForm } from './fold-form.ts';
import { TAKEN } from './refuse-faults.ts';

/**
 * Two active teams of one organisation under one name could not be told apart in a ranking. Only
 * names that are new here are judged, and all of them when the team becomes active: what stands in
 * the catalogue already must not keep anybody from mending something else.
 */
export function teamNameFaults(team: Team, catalogue: Catalogue, before: Team | null): Fault[] {
  if (team.status === 'archived') return [];
  const old = new Set(
    before?.status === 'active' && before.organisation === team.organisation
      ? namesOf(before).map(({ name }) => foldForm(name))
      : [],
  );
  const holders = holdersOf(team, catalogue);
  return namesOf(team).flatMap(({ name, pointer }) => {
    const folded = foldForm(name);
    const holder = old.has(folded) ? undefined : holders.get(folded);
    if (holder === undefined) return [];
    const message = `"${name}" is a name of the team ${holder} already. Choose another one.`;
    return [{ pointer, code: TAKEN, message }];
  });
}

/** Folded names of the other active teams of the organisation, and whose they are. */
function holdersOf(team: Team, { teams }: Catalogue): ReadonlyMap<string, string> {
  const others = teams.filter(
    ({ slug, organisation, status }) =>
      slug !== team.slug && organisation === team.organisation && status === 'active',
  );
  return new Map(
    others.flatMap((other) =>
      namesOf(other).map(({ name }): [string, string] => [foldForm(name), other.slug]),
    ),
  );
}

function namesOf({ name, aliases }: Team) {
  return [
    { name, pointer: '/name' },
    ...aliases.map((alias, index) => ({ name: alias, pointer: `/aliases/${index}` })),
  ];
}
