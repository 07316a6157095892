import type { HomographRule, RelationType, Technology } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { compareText, groupRows, positioned } from './row-order.ts';

/** Every relation type of the vocabulary; the database's check holds the same list. */
const relationTypes: Readonly<Record<RelationType, true>> = {
  'successor-of': true,
  'fork-of': true,
  'built-on': true,
  'managed-form-of': true,
  applies: true,
  'compatible-with': true,
  'alternative-to': true,
  'used-with': true,
};

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The columns of a technology itself, without its lists. */
export function technologyColumns(technology: Technology) {
  return {
    name: technology.name,
    kind: technology.kind,
    status: technology.status,
    sources: [...technology.sources],
  };
}

/** The items of one list of each technology, under their place in it. */
function itemsOfEach<T>(
  technologies: readonly Technology[],
  list: (technology: Technology) => readonly T[],
) {
  return technologies.flatMap((technology) =>
    positioned(list(technology), (item, position) => ({
      technologySlug: technology.slug,
      item,
      position,
    })),
  );
}

/** Puts the lists of technologies in; their own rows must be there, and none of these. */
export async function insertTechnologyDetails(
  tx: Transaction,
  technologies: readonly Technology[],
): Promise<void> {
  const aliases = itemsOfEach(technologies, (one) => one.aliases);
  await tx.technologyAlias.createMany({
    data: aliases.map(({ item, ...key }) => ({ ...key, alias: item })),
  });
  const members = itemsOfEach(technologies, (one) => one.members);
  await tx.technologyMember.createMany({
    data: members.map(({ item, ...key }) => ({ ...key, member: item })),
  });
  await insertHomographs(tx, technologies);
  const parents = itemsOfEach(technologies, (one) => one.parents);
  await tx.technologyParent.createMany({
    data: parents.map(({ item, ...key }) => ({ ...key, parentSlug: item })),
  });
  const relations = itemsOfEach(technologies, (one) => one.relations);
  await tx.technologyRelation.createMany({
    data: relations.map(({ item: { technology, type, strength }, ...key }) => ({
      ...key,
      relatedSlug: technology,
      type,
      strength,
    })),
  });
  const evidence = itemsOfEach(technologies, (one) => Object.entries(one.evidence));
  await tx.technologyEvidence.createMany({
    data: evidence.map(({ item: [teamSlug, strength], technologySlug }) => ({
      technologySlug,
      teamSlug,
      strength,
    })),
  });
}

async function insertHomographs(
  tx: Transaction,
  technologies: readonly Technology[],
): Promise<void> {
  const rules = itemsOfEach(technologies, (one) => (one.homograph === null ? [] : [one.homograph]));
  await tx.homographRule.createMany({
    data: rules.map(({ item, technologySlug }) => ({
      technologySlug,
      risk: item.risk,
      near: [...item.near],
      reject: [...item.reject],
      rule: item.rule,
    })),
  });
  const bare = itemsOfEach(technologies, (one) => one.homograph?.bare ?? []);
  await tx.homographBare.createMany({
    data: bare.map(({ item, ...key }) => ({ ...key, form: item })),
  });
}

/** Takes the lists of technologies away, so that they can be written anew. */
export async function deleteTechnologyDetails(
  tx: Transaction,
  slugs: readonly string[],
): Promise<void> {
  const where = { technologySlug: { in: [...slugs] } };
  await tx.technologyAlias.deleteMany({ where });
  await tx.technologyMember.deleteMany({ where });
  await tx.homographRule.deleteMany({ where });
  await tx.technologyParent.deleteMany({ where });
  await tx.technologyRelation.deleteMany({ where });
  await tx.technologyEvidence.deleteMany({ where });
}

/**
 * The technologies as the rows say, by slug. All of them, or the named ones. One question after
 * another: a transaction has one session, and the driver does not take two at once.
 */
export async function readTechnologies(
  tx: Transaction,
  slugs: readonly string[] | null = null,
): Promise<readonly Technology[]> {
  const rows = await tx.technology.findMany({
    where: slugs === null ? {} : { slug: { in: [...slugs] } },
  });
  const lists = await readLists(tx, slugs);
  return rows
    .sort((a, b) => compareText(a.slug, b.slug))
    .map(({ slug, name, kind, status, sources }) => ({
      slug,
      name,
      kind,
      aliases: lists.aliases(slug).map((one) => one.alias),
      members: lists.members(slug).map((one) => one.member),
      homograph: lists.homograph(slug),
      parents: lists.parents(slug).map((one) => one.parentSlug),
      relations: lists.relations(slug).map((one) => ({
        technology: one.relatedSlug,
        type: relationTypeOf(one.type),
        strength: one.strength,
      })),
      evidence: Object.fromEntries(lists.evidence(slug).map((one) => [one.teamSlug, one.strength])),
      status,
      sources,
    }));
}

async function readLists(tx: Transaction, slugs: readonly string[] | null) {
  const which = { where: slugs === null ? {} : { technologySlug: { in: [...slugs] } } };
  const ordered = { ...which, ...inOrder };
  const rules = groupRows(await tx.homographRule.findMany(which), 'technologySlug');
  const bare = groupRows(await tx.homographBare.findMany(ordered), 'technologySlug');
  const homograph = (slug: string): HomographRule | null => {
    const rule = rules(slug)[0];
    if (rule === undefined) return null;
    const { risk, near, reject } = rule;
    return { bare: bare(slug).map((one) => one.form), risk, near, reject, rule: rule.rule };
  };
  return {
    homograph,
    aliases: groupRows(await tx.technologyAlias.findMany(ordered), 'technologySlug'),
    members: groupRows(await tx.technologyMember.findMany(ordered), 'technologySlug'),
    parents: groupRows(await tx.technologyParent.findMany(ordered), 'technologySlug'),
    relations: groupRows(await tx.technologyRelation.findMany(ordered), 'technologySlug'),
    evidence: groupRows(await tx.technologyEvidence.findMany(which), 'technologySlug'),
  };
}

function relationTypeOf(type: string): RelationType {
  for (const known of Object.keys(relationTypes)) {
    // The keys of the table are exactly the relation types.
    if (known === type) return known as RelationType;
  }
  throw new Error(`The database holds the relation type "${type}", which this release lacks.`);
}
