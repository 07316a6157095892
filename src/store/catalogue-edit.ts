import type { Catalogue, Team, Technology } from '../engine/index.ts';
import type { StoreSources, Transaction } from './database.ts';
import type { CatalogueEdit, StoredCatalogue } from './index.ts';
import { insertTeamDetails } from './insert-team-details.ts';
import { AFTER_SHIPPED, compareByPosition, compareText } from './row-order.ts';
import { deleteTeamDetails, readTeams, teamColumns } from './team-rows.ts';
import {
  deleteTechnologyDetails,
  insertTechnologyDetails,
  readTechnologies,
  technologyColumns,
} from './technology-rows.ts';

/**
 * Writes one record into the rows and returns the catalogue that they say now. The record is read
 * back, so that the new version holds what was stored and not what was meant.
 */
export async function applyEdit(
  tx: Transaction,
  edit: CatalogueEdit,
  current: StoredCatalogue,
  sources: StoreSources,
): Promise<Catalogue> {
  const { catalogue } = current;
  if (edit.kind === 'team') {
    await writeTeam(tx, edit.team, current.teams.has(edit.team.slug), sources);
    const [written] = await readTeams(tx, [edit.team.slug]);
    const others = catalogue.teams.filter((team) => team.slug !== edit.team.slug);
    const teams = written === undefined ? others : [...others, written];
    return { ...catalogue, teams: await inStoredOrder(tx, teams) };
  }
  const { slug } = edit.technology;
  await writeTechnology(tx, edit.technology, current.technologies.has(slug), sources);
  const written = await readTechnologies(tx, [slug]);
  const others = catalogue.technologies.filter((technology) => technology.slug !== slug);
  return {
    ...catalogue,
    technologies: [...others, ...written].sort((a, b) => compareText(a.slug, b.slug)),
  };
}

async function inStoredOrder(tx: Transaction, teams: readonly Team[]): Promise<readonly Team[]> {
  const places = await tx.team.findMany({ select: { slug: true, position: true } });
  const bySlug = new Map(teams.map((team) => [team.slug, team]));
  return places.sort(compareByPosition).flatMap(({ slug }) => bySlug.get(slug) ?? []);
}

async function writeTeam(
  tx: Transaction,
  team: Team,
  exists: boolean,
  sources: StoreSources,
): Promise<void> {
  const { slug } = team;
  const columns = { ...teamColumns(team), edited: true, updatedAt: sources.now() };
  if (exists) {
    await tx.team.update({ where: { slug }, data: { ...columns, version: { increment: 1 } } });
    await deleteTeamDetails(tx, [slug]);
  } else {
    const fresh = { slug, id: sources.newId('team'), position: AFTER_SHIPPED };
    await tx.team.create({ data: { ...columns, ...fresh, createdAt: columns.updatedAt } });
  }
  await insertTeamDetails(tx, [team]);
}

async function writeTechnology(
  tx: Transaction,
  technology: Technology,
  exists: boolean,
  sources: StoreSources,
): Promise<void> {
  const { slug } = technology;
  const columns = { ...technologyColumns(technology), edited: true, updatedAt: sources.now() };
  if (exists) {
    const data = { ...columns, version: { increment: 1 } };
    await tx.technology.update({ where: { slug }, data });
    await deleteTechnologyDetails(tx, [slug]);
  } else {
    const fresh = { slug, id: sources.newId('tech') };
    await tx.technology.create({ data: { ...columns, ...fresh, createdAt: columns.updatedAt } });
  }
  await insertTechnologyDetails(tx, [technology]);
}
