import type { Slug, Team } from '../catalogue.ts';
import type { Warning } from '../profile.ts';
import type { Match, Wishes } from '../ranking.ts';
import type { OrganisationWeights } from './compiled-weights.ts';

/** How much the person wants the team; never part of a fit. */
export function wishOf(team: Team, wishes: Wishes | null): Match['wish'] {
  if (wishes === null) return null;
  const place = wishes.teams.indexOf(team.slug);
  return { rank: place === -1 ? null : place + 1, interest: interestOf(team, wishes.interests) };
}

/** The best that the team offers of what the person is interested in, 0..1 in steps of 0.01. */
function interestOf(team: Team, interests: readonly Slug[]): number | null {
  if (interests.length === 0) return null;
  const weights = team.interests
    .filter(({ interest }) => interests.includes(interest))
    .map(({ weight }) => weight);
  return Math.round(Math.max(0, ...weights) * 100) / 100;
}

/** Wishes that name nothing here are passed over, with a word on each. */
export function wishWarnings(
  wishes: Wishes | null,
  { organisation, teams }: OrganisationWeights,
  known: ReadonlySet<Slug>,
): readonly Warning[] {
  if (wishes === null) return [];
  const unknownTeams = wishes.teams.flatMap((slug, index): Warning[] => {
    if (teams.some(({ team }) => team.slug === slug)) return [];
    const message =
      `"${slug}" is no active team of ${organisation.slug}; the wish was passed over. ` +
      `Its teams are ${teams.map(({ team }) => team.slug).join(', ')}.`;
    return [{ code: 'unknown-wish-team', field: `/wishes/teams/${index}`, message }];
  });
  const unknownInterests = wishes.interests.flatMap((slug, index): Warning[] => {
    if (known.has(slug)) return [];
    const message =
      `"${slug}" is no interest of the catalogue; the wish was passed over. ` +
      'The interests of each team stand in the catalogue.';
    return [{ code: 'unknown-wish-interest', field: `/wishes/interests/${index}`, message }];
  });
  return [...unknownTeams, ...unknownInterests];
}
