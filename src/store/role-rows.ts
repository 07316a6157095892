import type { Role } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { groupRows, positioned } from './row-order.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** Puts a role in, whole; there must be none of that organisation. */
export async function insertRole(
  tx: Transaction,
  organisationSlug: string,
  role: Role,
): Promise<void> {
  await tx.role.create({
    data: {
      organisationSlug,
      slug: role.slug,
      title: role.title,
      company: role.company,
      yearsMinimum: role.yearsMinimum,
      sources: [...role.sources],
    },
  });
  await insertRequirements(tx, organisationSlug, role);
  await insertResponsibilities(tx, organisationSlug, role);
  await insertLanguages(tx, organisationSlug, role);
  await tx.roleKeySkill.createMany({
    data: positioned(role.keySkills, (one, position) => ({
      organisationSlug,
      technologySlug: one.technology,
      position,
      label: one.label,
      rank: one.order,
      sources: [...one.sources],
    })),
  });
  if (role.pay !== null) {
    const sources = [...role.pay.sources];
    await tx.rolePay.create({ data: { ...role.pay, organisationSlug, sources } });
  }
  if (role.benefits !== null) {
    const { items, sources } = role.benefits;
    const data = { organisationSlug, items: [...items], sources: [...sources] };
    await tx.roleBenefits.create({ data });
  }
}

async function insertRequirements(
  tx: Transaction,
  organisationSlug: string,
  role: Role,
): Promise<void> {
  await tx.requirement.createMany({
    data: positioned(role.requirements, ({ id, level, kind, text, sources }, position) => ({
      organisationSlug,
      id,
      position,
      level,
      kind,
      text,
      sources: [...sources],
    })),
  });
  await tx.requirementTechnology.createMany({
    data: role.requirements.flatMap(({ id, technologies }) =>
      positioned(technologies, (technologySlug, position) => ({
        organisationSlug,
        requirementId: id,
        technologySlug,
        position,
      })),
    ),
  });
}

async function insertResponsibilities(
  tx: Transaction,
  organisationSlug: string,
  role: Role,
): Promise<void> {
  await tx.roleResponsibility.createMany({
    data: positioned(role.responsibilities, ({ id, text, sources }, position) => ({
      organisationSlug,
      id,
      position,
      text,
      sources: [...sources],
    })),
  });
  await tx.roleResponsibilityTechnology.createMany({
    data: role.responsibilities.flatMap(({ id, technologies }) =>
      positioned(technologies, (technologySlug, position) => ({
        organisationSlug,
        responsibilityId: id,
        technologySlug,
        position,
      })),
    ),
  });
}

async function insertLanguages(
  tx: Transaction,
  organisationSlug: string,
  role: Role,
): Promise<void> {
  const rows = (slugs: readonly string[], standing: 'named' | 'like') =>
    positioned(slugs, (technologySlug, position) => ({
      organisationSlug,
      technologySlug,
      standing,
      position,
    }));
  await tx.roleLanguage.createMany({
    data: [...rows(role.languagesNamed, 'named'), ...rows(role.languagesLike, 'like')],
  });
}

/** The role of an organisation as the rows say, null when it has none. */
export async function readRole(tx: Transaction, organisationSlug: string): Promise<Role | null> {
  const one = { where: { organisationSlug } };
  const row = await tx.role.findUnique(one);
  if (row === null) return null;
  const ordered = { ...one, ...inOrder };
  const languages = groupRows(await tx.roleLanguage.findMany(ordered), 'standing');
  const keySkills = await tx.roleKeySkill.findMany(ordered);
  return {
    slug: row.slug,
    title: row.title,
    company: row.company,
    requirements: await readRequirements(tx, organisationSlug),
    yearsMinimum: row.yearsMinimum,
    languagesNamed: languages('named').map((language) => language.technologySlug),
    languagesLike: languages('like').map((language) => language.technologySlug),
    responsibilities: await readResponsibilities(tx, organisationSlug),
    keySkills: keySkills.map(({ label, technologySlug, rank, sources }) => ({
      label,
      technology: technologySlug,
      order: rank,
      sources,
    })),
    pay: await tx.rolePay.findUnique({ ...one, omit: { organisationSlug: true } }),
    benefits: await tx.roleBenefits.findUnique({ ...one, omit: { organisationSlug: true } }),
    sources: row.sources,
  };
}

async function readRequirements(
  tx: Transaction,
  organisationSlug: string,
): Promise<Role['requirements']> {
  const ordered = { where: { organisationSlug }, ...inOrder };
  const rows = await tx.requirement.findMany(ordered);
  const technologies = groupRows(await tx.requirementTechnology.findMany(ordered), 'requirementId');
  return rows.map(({ id, level, text, kind, sources }) => ({
    id,
    level,
    text,
    technologies: technologies(id).map((one) => one.technologySlug),
    kind,
    sources,
  }));
}

async function readResponsibilities(
  tx: Transaction,
  organisationSlug: string,
): Promise<Role['responsibilities']> {
  const ordered = { where: { organisationSlug }, ...inOrder };
  const rows = await tx.roleResponsibility.findMany(ordered);
  const technologies = groupRows(
    await tx.roleResponsibilityTechnology.findMany(ordered),
    'responsibilityId',
  );
  return rows.map(({ id, text, sources }) => ({
    id,
    text,
    technologies: technologies(id).map((one) => one.technologySlug),
    sources,
  }));
}
