import type { FocusArea, Signal, Team } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { compareByPosition, groupRows } from './row-order.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The columns of a team itself, without its lists. */
export function teamColumns(team: Team) {
  return {
    organisationSlug: team.organisation,
    name: team.name,
    mission: team.mission,
    seats: team.seats,
    status: team.status,
    sources: [...team.sources],
  };
}

/** Takes the lists of teams away, so that they can be written anew. */
export async function deleteTeamDetails(tx: Transaction, slugs: readonly string[]): Promise<void> {
  const where = { teamSlug: { in: [...slugs] } };
  await tx.teamAlias.deleteMany({ where });
  // Before the focus areas, which these rows point to.
  await tx.teamTechnology.deleteMany({ where });
  await tx.focusArea.deleteMany({ where });
  await tx.teamResponsibility.deleteMany({ where });
  await tx.teamSignal.deleteMany({ where });
  await tx.teamContrast.deleteMany({ where });
  await tx.teamInterest.deleteMany({ where });
}

/**
 * The teams as the rows say, in their order. All of them, or the named ones. One question after
 * another: a transaction has one session, and the driver does not take two at once.
 */
export async function readTeams(
  tx: Transaction,
  slugs: readonly string[] | null = null,
): Promise<readonly Team[]> {
  const rows = await tx.team.findMany({
    where: slugs === null ? {} : { slug: { in: [...slugs] } },
  });
  const lists = await readLists(tx, slugs);
  return rows.sort(compareByPosition).map((row) => ({
    slug: row.slug,
    organisation: row.organisationSlug,
    name: row.name,
    aliases: lists.aliases(row.slug).map((one) => one.alias),
    mission: row.mission,
    focusAreas: lists.focusAreas(row.slug),
    technologies: lists.technologies(row.slug).map((one) => ({
      technology: one.technologySlug,
      importance: one.importance,
      focusArea: one.focusAreaSlug,
      sources: one.sources,
    })),
    responsibilities: lists.responsibilities(row.slug).map(({ text, sources }) => {
      return { text, sources };
    }),
    signals: lists.signals(row.slug),
    contrasts: lists.contrasts(row.slug).map((one) => ({
      against: one.againstSlug,
      favoursThis: one.favoursThis,
      favoursOther: one.favoursOther,
      tieBreak: one.tieBreak,
      sources: one.sources,
    })),
    interests: lists.interests(row.slug).map((one) => {
      return { interest: one.interestSlug, weight: one.weight };
    }),
    seats: row.seats,
    status: row.status,
    sources: row.sources,
  }));
}

async function readLists(tx: Transaction, slugs: readonly string[] | null) {
  const which = { where: slugs === null ? {} : { teamSlug: { in: [...slugs] } } };
  const ordered = { ...which, ...inOrder };
  return {
    aliases: groupRows(await tx.teamAlias.findMany(ordered), 'teamSlug'),
    focusAreas: await readFocusAreas(tx, ordered),
    technologies: groupRows(await tx.teamTechnology.findMany(ordered), 'teamSlug'),
    responsibilities: groupRows(await tx.teamResponsibility.findMany(ordered), 'teamSlug'),
    signals: await readSignals(tx, ordered),
    contrasts: groupRows(await tx.teamContrast.findMany(ordered), 'teamSlug'),
    interests: groupRows(await tx.teamInterest.findMany(ordered), 'teamSlug'),
  };
}

interface Question {
  readonly where: { readonly teamSlug?: { in: string[] } };
  readonly orderBy: { readonly position: 'asc' };
}

async function readFocusAreas(tx: Transaction, question: Question) {
  const areas = groupRows(await tx.focusArea.findMany(question), 'teamSlug');
  const technologies = groupRows(await tx.focusAreaTechnology.findMany(question), 'teamSlug');
  return (team: string): FocusArea[] =>
    areas(team).map(({ slug, name, summary, sources }) => ({
      slug,
      name,
      summary,
      technologies: technologies(team)
        .filter((one) => one.focusAreaSlug === slug)
        .map((one) => one.technologySlug),
      sources,
    }));
}

async function readSignals(tx: Transaction, question: Question) {
  const signals = groupRows(await tx.teamSignal.findMany(question), 'teamSlug');
  const cues = groupRows(await tx.signalCue.findMany(question), 'teamSlug');
  const technologies = groupRows(await tx.signalTechnology.findMany(question), 'teamSlug');
  return (team: string): Signal[] =>
    signals(team).map(({ slug, strength, text, sources }) => ({
      slug,
      strength,
      text,
      cues: cues(team)
        .filter((one) => one.signalSlug === slug)
        .map((one) => one.cue),
      technologies: technologies(team)
        .filter((one) => one.signalSlug === slug)
        .map((one) => one.technologySlug),
      sources,
    }));
}
