import type { Catalogue, Team, Technology } from '../engine/index.ts';
import type { StoreSources, Transaction } from './database.ts';
import { insertTeamDetails } from './insert-team-details.ts';
import { replaceOrganisationDetails, writeOrganisations } from './organisation-rows.ts';
import { planRecords, type RecordPlan } from './record-plan.ts';
import { deleteTeamDetails, teamColumns } from './team-rows.ts';
import {
  deleteTechnologyDetails,
  insertTechnologyDetails,
  technologyColumns,
} from './technology-rows.ts';
import {
  deleteUnusedInterests,
  replaceContestedForms,
  replaceTitles,
  writeInterests,
} from './vocabulary-rows.ts';

const known = { select: { slug: true, seedSha256: true, edited: true } } as const;

/**
 * Writes the shipped facts into the rows. Records come before lists, because lists point from any
 * record to any other. What a release withdraws is archived, never deleted: edited records may name
 * it.
 */
export async function seedRows(
  tx: Transaction,
  shipped: Catalogue,
  sources: StoreSources,
): Promise<void> {
  const technologies = planRecords(shipped.technologies, await tx.technology.findMany(known));
  const teams = planRecords(shipped.teams, await tx.team.findMany(known));
  await writeOrganisations(tx, shipped.organisations);
  await seedTechnologyRecords(tx, technologies, sources);
  await seedTeamRecords(tx, teams, sources);
  await placeTeams(tx, shipped.teams);
  await writeInterests(tx, shipped.interests);

  await deleteTechnologyDetails(tx, slugsOf(technologies.changed));
  await insertTechnologyDetails(tx, valuesOf(technologies));
  await deleteTeamDetails(tx, slugsOf(teams.changed));
  await insertTeamDetails(tx, valuesOf(teams));
  await deleteUnusedInterests(tx);
  await replaceTitles(tx, shipped.titles);
  await replaceContestedForms(tx, shipped.contestedForms);
  await replaceOrganisationDetails(tx, shipped.organisations);
}

async function seedTechnologyRecords(
  tx: Transaction,
  plan: RecordPlan<Technology>,
  sources: StoreSources,
): Promise<void> {
  const at = sources.now();
  await tx.technology.createMany({
    data: plan.fresh.map(({ value, seedSha256 }) => ({
      ...technologyColumns(value),
      slug: value.slug,
      id: sources.newId('tech'),
      seedSha256,
      createdAt: at,
      updatedAt: at,
    })),
  });
  for (const { value, seedSha256 } of plan.changed) {
    const written = { seedSha256, updatedAt: at, version: { increment: 1 } };
    const data = { ...technologyColumns(value), ...written };
    await tx.technology.update({ where: { slug: value.slug }, data });
  }
  await tx.technology.updateMany(withdrawal(plan.withdrawn, at));
}

async function seedTeamRecords(
  tx: Transaction,
  plan: RecordPlan<Team>,
  sources: StoreSources,
): Promise<void> {
  const at = sources.now();
  await tx.team.createMany({
    data: plan.fresh.map(({ value, seedSha256, position }) => ({
      ...teamColumns(value),
      slug: value.slug,
      id: sources.newId('team'),
      position,
      seedSha256,
      createdAt: at,
      updatedAt: at,
    })),
  });
  for (const { value, seedSha256 } of plan.changed) {
    const written = { seedSha256, updatedAt: at, version: { increment: 1 } };
    const data = { ...teamColumns(value), ...written };
    await tx.team.update({ where: { slug: value.slug }, data });
  }
  await tx.team.updateMany(withdrawal(plan.withdrawn, at));
}

/** Without its hash a withdrawn record counts as unlike any shipped form, should it come back. */
function withdrawal(slugs: readonly string[], at: Date) {
  return {
    where: { slug: { in: [...slugs] } },
    data: {
      status: 'archived' as const,
      seedSha256: null,
      updatedAt: at,
      version: { increment: 1 },
    },
  };
}

/** The order of the shipped list holds for edited teams too; it is no part of a team's content. */
async function placeTeams(tx: Transaction, teams: readonly Team[]): Promise<void> {
  for (const [position, { slug }] of teams.entries()) {
    await tx.team.updateMany({ where: { slug, position: { not: position } }, data: { position } });
  }
}

function slugsOf(planned: RecordPlan<Team | Technology>['changed']): string[] {
  return planned.map(({ value }) => value.slug);
}

function valuesOf<T>(plan: RecordPlan<T>): T[] {
  return [...plan.fresh, ...plan.changed].map(({ value }) => value);
}
