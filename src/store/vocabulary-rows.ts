import type { ContestedForm, Interest, Title } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { AFTER_SHIPPED, compareByPosition, groupRows, positioned } from './row-order.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/**
 * Interests as a release ships them. One that it no longer ships goes, unless a team that was
 * edited through the API still offers it.
 */
export async function writeInterests(
  tx: Transaction,
  interests: readonly Interest[],
): Promise<void> {
  const slugs = interests.map((one) => one.slug);
  await tx.interest.updateMany({ data: { position: AFTER_SHIPPED } });
  const present = new Set((await tx.interest.findMany()).map((one) => one.slug));
  const rows = positioned(interests, ({ slug, label }, position) => ({ slug, label, position }));
  await tx.interest.createMany({ data: rows.filter((row) => !present.has(row.slug)) });
  for (const { slug, ...data } of rows.filter((row) => present.has(row.slug))) {
    await tx.interest.update({ where: { slug }, data });
  }
  await tx.interestTechnology.deleteMany({ where: { interestSlug: { in: slugs } } });
  await tx.interestTechnology.createMany({
    data: interests.flatMap(({ slug, technologies }) =>
      positioned(technologies, (technologySlug, position) => ({
        interestSlug: slug,
        technologySlug,
        position,
      })),
    ),
  });
}

/** To be called when the teams have their new lists. */
export async function deleteUnusedInterests(tx: Transaction): Promise<void> {
  await tx.interest.deleteMany({ where: { position: AFTER_SHIPPED, teams: { none: {} } } });
}

/** Titles as a release ships them, in place of what was there. */
export async function replaceTitles(tx: Transaction, titles: readonly Title[]): Promise<void> {
  await tx.title.deleteMany();
  await tx.title.createMany({
    data: positioned(titles, ({ slug, name }, position) => ({ slug, name, position })),
  });
  await tx.titleForm.createMany({
    data: titles.flatMap(({ slug, forms }) =>
      positioned(forms, (form, position) => ({ titleSlug: slug, form, position })),
    ),
  });
  await tx.titleEvidence.createMany({
    data: titles.flatMap(({ slug, evidence }) =>
      Object.entries(evidence).map(([teamSlug, strength]) => ({
        titleSlug: slug,
        teamSlug,
        strength,
      })),
    ),
  });
}

/** Contested forms as a release ships them, in place of what was there. */
export async function replaceContestedForms(
  tx: Transaction,
  contested: readonly ContestedForm[],
): Promise<void> {
  await tx.contestedForm.deleteMany();
  await tx.contestedForm.createMany({
    data: positioned(contested, ({ form, owner, reject, rule }, position) => ({
      form,
      position,
      ownerSlug: owner,
      reject: [...reject],
      rule,
    })),
  });
  await tx.contestedClaim.createMany({
    data: contested.flatMap(({ form, claims }) =>
      positioned(claims, ({ technology, near }, position) => ({
        form,
        technologySlug: technology,
        position,
        near: [...near],
      })),
    ),
  });
}

export async function readInterests(tx: Transaction): Promise<readonly Interest[]> {
  const rows = await tx.interest.findMany();
  const technologies = groupRows(await tx.interestTechnology.findMany(inOrder), 'interestSlug');
  return rows.sort(compareByPosition).map(({ slug, label }) => ({
    slug,
    label,
    technologies: technologies(slug).map((one) => one.technologySlug),
  }));
}

export async function readTitles(tx: Transaction): Promise<readonly Title[]> {
  const rows = await tx.title.findMany();
  const forms = groupRows(await tx.titleForm.findMany(inOrder), 'titleSlug');
  const evidence = groupRows(await tx.titleEvidence.findMany(), 'titleSlug');
  return rows.sort(compareByPosition).map(({ slug, name }) => ({
    slug,
    name,
    forms: forms(slug).map((one) => one.form),
    evidence: Object.fromEntries(evidence(slug).map((one) => [one.teamSlug, one.strength])),
  }));
}

export async function readContestedForms(tx: Transaction): Promise<readonly ContestedForm[]> {
  const rows = await tx.contestedForm.findMany(inOrder);
  const claims = groupRows(await tx.contestedClaim.findMany(inOrder), 'form');
  return rows.map(({ form, ownerSlug, reject, rule }) => ({
    form,
    owner: ownerSlug,
    claims: claims(form).map((one) => ({ technology: one.technologySlug, near: one.near })),
    reject,
    rule,
  }));
}
