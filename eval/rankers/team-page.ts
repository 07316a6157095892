import type { Catalogue, Slug, Team } from '../../src/engine/index.ts';

/** What a person would read about a team: everything that the catalogue says of it in prose. */
export function teamPages(catalogue: Catalogue): ReadonlyMap<Slug, string> {
  const names = new Map(catalogue.technologies.map(({ slug, name }) => [slug, name]));
  const active = catalogue.teams.filter(({ status }) => status === 'active');
  return new Map(active.map((team) => [team.slug, pageOf(team, names)]));
}

function pageOf(team: Team, names: ReadonlyMap<Slug, string>): string {
  return [
    team.name,
    ...team.aliases,
    team.mission,
    ...team.focusAreas.flatMap(({ name, summary }) => [name, summary]),
    ...team.responsibilities.map(({ text }) => text),
    ...team.technologies.map(({ technology }) => names.get(technology) ?? technology),
    ...team.signals.map(({ text }) => text),
  ].join('\n');
}
