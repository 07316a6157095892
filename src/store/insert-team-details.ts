import type { Team } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { positioned } from './row-order.ts';

interface TeamPlace {
  readonly teamSlug: string;
  readonly position: number;
}

/** The items of one list of each team, as rows under their place in it. */
function rowsOfEach<T, R>(
  teams: readonly Team[],
  list: (team: Team) => readonly T[],
  toRow: (item: T, place: TeamPlace) => R,
): R[] {
  return teams.flatMap((team) =>
    positioned(list(team), (item, position) => toRow(item, { teamSlug: team.slug, position })),
  );
}

/** Puts the lists of teams in; their own rows must be there, and none of these. */
export async function insertTeamDetails(tx: Transaction, teams: readonly Team[]): Promise<void> {
  const aliases = rowsOfEach(
    teams,
    (team) => team.aliases,
    (alias, place) => ({ ...place, alias }),
  );
  await tx.teamAlias.createMany({ data: aliases });
  await insertFocusAreas(tx, teams);
  await insertTeamTechnologies(tx, teams);
  const responsibilities = rowsOfEach(
    teams,
    (team) => team.responsibilities,
    ({ text, sources }, place) => ({ ...place, text, sources: [...sources] }),
  );
  await tx.teamResponsibility.createMany({ data: responsibilities });
  await insertSignals(tx, teams);
  await insertContrasts(tx, teams);
  const interests = rowsOfEach(
    teams,
    (team) => team.interests,
    ({ interest, weight }, place) => ({ ...place, interestSlug: interest, weight }),
  );
  await tx.teamInterest.createMany({ data: interests });
}

async function insertTeamTechnologies(tx: Transaction, teams: readonly Team[]): Promise<void> {
  const rows = rowsOfEach(
    teams,
    (team) => team.technologies,
    (item, place) => ({
      ...place,
      technologySlug: item.technology,
      importance: item.importance,
      focusAreaSlug: item.focusArea,
      sources: [...item.sources],
    }),
  );
  await tx.teamTechnology.createMany({ data: rows });
}

async function insertContrasts(tx: Transaction, teams: readonly Team[]): Promise<void> {
  const rows = rowsOfEach(
    teams,
    (team) => team.contrasts,
    (item, place) => ({
      ...place,
      againstSlug: item.against,
      favoursThis: item.favoursThis,
      favoursOther: item.favoursOther,
      tieBreak: item.tieBreak,
      sources: [...item.sources],
    }),
  );
  await tx.teamContrast.createMany({ data: rows });
}

async function insertFocusAreas(tx: Transaction, teams: readonly Team[]): Promise<void> {
  const areas = teams.flatMap((team) =>
    positioned(team.focusAreas, (area, position) => ({ teamSlug: team.slug, area, position })),
  );
  await tx.focusArea.createMany({
    data: areas.map(({ area, ...place }) => ({
      ...place,
      slug: area.slug,
      name: area.name,
      summary: area.summary,
      sources: [...area.sources],
    })),
  });
  await tx.focusAreaTechnology.createMany({
    data: areas.flatMap(({ teamSlug, area }) =>
      positioned(area.technologies, (technologySlug, position) => ({
        teamSlug,
        focusAreaSlug: area.slug,
        technologySlug,
        position,
      })),
    ),
  });
}

async function insertSignals(tx: Transaction, teams: readonly Team[]): Promise<void> {
  const signals = teams.flatMap((team) =>
    positioned(team.signals, (signal, position) => ({ teamSlug: team.slug, signal, position })),
  );
  const each = <R>(
    list: 'cues' | 'technologies',
    toRow: (item: string, place: { teamSlug: string; signalSlug: string; position: number }) => R,
  ) =>
    signals.flatMap(({ teamSlug, signal }) =>
      positioned(signal[list], (item, position) =>
        toRow(item, { teamSlug, signalSlug: signal.slug, position }),
      ),
    );
  await tx.teamSignal.createMany({
    data: signals.map(({ signal, ...place }) => ({
      ...place,
      slug: signal.slug,
      strength: signal.strength,
      text: signal.text,
      sources: [...signal.sources],
    })),
  });
  await tx.signalCue.createMany({ data: each('cues', (cue, place) => ({ ...place, cue })) });
  await tx.signalTechnology.createMany({
    data: each('technologies', (technologySlug, place) => ({ ...place, technologySlug })),
  });
}
