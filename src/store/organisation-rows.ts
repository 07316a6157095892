import type { HybridRule, Organisation } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { insertRole, readRole } from './role-rows.ts';
import { AFTER_SHIPPED, compareByPosition, positioned } from './row-order.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The organisations themselves, to which teams point; their lists follow the technologies. */
export async function writeOrganisations(
  tx: Transaction,
  organisations: readonly Organisation[],
): Promise<void> {
  await tx.organisation.updateMany({ data: { position: AFTER_SHIPPED } });
  for (const [position, one] of organisations.entries()) {
    const columns = {
      position,
      name: one.name,
      mission: one.mission,
      notes: [...one.notes],
      sources: [...one.sources],
    };
    await tx.organisation.upsert({
      where: { slug: one.slug },
      create: { slug: one.slug, ...columns },
      update: columns,
    });
  }
  // What a release no longer ships goes, unless somebody's teams still stand in it.
  await tx.organisation.deleteMany({ where: { position: AFTER_SHIPPED, teams: { none: {} } } });
}

/** Role, offices and hybrid rule of the shipped organisations, written anew. */
export async function replaceOrganisationDetails(
  tx: Transaction,
  organisations: readonly Organisation[],
): Promise<void> {
  const where = { organisationSlug: { in: organisations.map((one) => one.slug) } };
  await tx.role.deleteMany({ where });
  await tx.hybridRule.deleteMany({ where });
  await tx.office.deleteMany({ where });
  for (const one of organisations) {
    const organisationSlug = one.slug;
    if (one.role !== null) await insertRole(tx, organisationSlug, one.role);
    await tx.office.createMany({
      data: positioned(one.offices, (office, position) => ({
        ...office,
        organisationSlug,
        position,
        sources: [...office.sources],
      })),
    });
    if (one.hybrid !== null) await insertHybridRule(tx, organisationSlug, one.hybrid);
  }
}

async function insertHybridRule(
  tx: Transaction,
  organisationSlug: string,
  hybrid: HybridRule,
): Promise<void> {
  await tx.hybridRule.create({
    data: {
      organisationSlug,
      thresholdKm: hybrid.thresholdKm,
      thresholdMiles: hybrid.thresholdMiles,
      uncertainKm: hybrid.uncertainKm,
      officePresenceMinPercent: hybrid.officePresenceMinPercent,
      rule: hybrid.rule,
      notes: [...hybrid.notes],
      sources: [...hybrid.sources],
    },
  });
  await tx.hybridVariation.createMany({
    data: positioned(hybrid.variations, (one, position) => ({
      organisationSlug,
      position,
      officeSlug: one.office,
      presencePercent: one.presencePercent,
      appliesTo: one.appliesTo,
      sources: [...one.sources],
    })),
  });
}

/** All organisations as the rows say, in their order. */
export async function readOrganisations(tx: Transaction): Promise<readonly Organisation[]> {
  const organisations: Organisation[] = [];
  const rows = await tx.organisation.findMany();
  for (const { slug, name, mission, notes, sources } of rows.sort(compareByPosition)) {
    organisations.push({
      slug,
      name,
      mission,
      notes,
      role: await readRole(tx, slug),
      hybrid: await readHybridRule(tx, slug),
      offices: await tx.office.findMany({
        where: { organisationSlug: slug },
        ...inOrder,
        omit: { organisationSlug: true, position: true },
      }),
      sources,
    });
  }
  return organisations;
}

async function readHybridRule(
  tx: Transaction,
  organisationSlug: string,
): Promise<HybridRule | null> {
  const one = { where: { organisationSlug } };
  const rule = await tx.hybridRule.findUnique({ ...one, omit: { organisationSlug: true } });
  if (rule === null) return null;
  const variations = await tx.hybridVariation.findMany({ ...one, ...inOrder });
  return {
    ...rule,
    variations: variations.map(({ officeSlug, presencePercent, appliesTo, sources }) => ({
      office: officeSlug,
      presencePercent,
      appliesTo,
      sources,
    })),
  };
}
