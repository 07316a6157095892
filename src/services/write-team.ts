import type { Team } from '../engine/index.ts';
import type { Fault } from '../errors.ts';
import type { CatalogueEdit, StoredCatalogue, Written } from '../store/index.ts';
import type { Context } from './context.ts';
import type { Repeat, TeamRecord } from './index.ts';
import { findTeam, refuseOtherSlug, refuseStale } from './record-views.ts';
import { refuseFaults, TAKEN } from './refuse-faults.ts';
import { teamFaults } from './team-faults.ts';

type Writing = Pick<Context, 'live' | 'store'>;

/** @throws Failure `conflict` for a slug in use, `invalid-request` for what does not fit. */
export async function createTeam(
  context: Writing,
  team: Team,
  repeat: Repeat,
): Promise<Written<TeamRecord>> {
  return write(context, repeat, ({ catalogue }) => {
    const holder = catalogue.teams.find(({ slug }) => slug === team.slug);
    const taken = holder === undefined ? [] : [takenSlug(holder)];
    refuseFaults('team', [...taken, ...teamFaults(team, catalogue, null)]);
    return { kind: 'team', team };
  });
}

/** @throws Failure `not-found`, `stale-version`, `invalid-request`. */
export async function replaceTeam(
  context: Writing,
  reference: string,
  team: Team,
  expectedVersion: number,
): Promise<TeamRecord> {
  const written = await write(context, null, (current) => {
    const before = findTeam(current, reference);
    const { slug } = before.team;
    refuseStale('team', slug, before.version, expectedVersion);
    refuseOtherSlug('team', team, slug);
    refuseFaults('team', teamFaults(team, current.catalogue, before.team));
    return { kind: 'team', team };
  });
  return written.value;
}

/** Takes a team out of rankings; it stays readable. Throws `not-found`, `stale-version`. */
export async function archiveTeam(
  context: Writing,
  reference: string,
  expectedVersion: number,
): Promise<TeamRecord> {
  const written = await write(context, null, (current) => {
    const { team, version } = findTeam(current, reference);
    refuseStale('team', team.slug, version, expectedVersion);
    return { kind: 'team', team: { ...team, status: 'archived' } };
  });
  return written.value;
}

async function write(
  { live, store }: Writing,
  repeat: Repeat,
  decide: (current: StoredCatalogue) => CatalogueEdit,
): Promise<Written<TeamRecord>> {
  const { value, replayed } = await store.catalogues.edit(decide, repeat);
  live.adopt(value.stored);
  return { value: findTeam(value.stored, value.slug), replayed };
}

function takenSlug({ slug, status }: Team): Fault {
  const what = status === 'archived' ? 'an archived team' : 'a team';
  const message = `There is ${what} "${slug}" already. PATCH that one, or choose another slug.`;
  return { pointer: '/slug', code: TAKEN, message };
}
