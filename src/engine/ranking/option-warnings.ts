import type { Catalogue, Slug } from '../catalogue.ts';
import type { Warning } from '../profile.ts';
import type { RankOptions } from '../ranking.ts';
import { isOfficeCity } from './work-mode.ts';

/** Options that name nothing of the catalogue have no effect; a word on each tells the slip. */
export function optionWarnings(catalogue: Catalogue, options: RankOptions): readonly Warning[] {
  return [...withoutWarnings(catalogue, options.without), ...cityWarnings(catalogue, options)];
}

function withoutWarnings(catalogue: Catalogue, without: readonly Slug[]): readonly Warning[] {
  if (without.length === 0) return [];
  const known = evidenceIds(catalogue);
  return without.flatMap((id, index): Warning[] => {
    if (known.has(id)) return [];
    const message =
      `"${id.slice(0, 100)}" is no technology, signal or title of the catalogue; nothing was ` +
      'left out for it. Take the `id` of a reason in the answer.';
    return [{ code: 'unknown-without', field: `/without/${index}`, message }];
  });
}

/** Everything that a reason of an answer can be named by. */
function evidenceIds({ technologies, titles, teams }: Catalogue): ReadonlySet<Slug> {
  const named = [...technologies, ...titles, ...teams.flatMap(({ signals }) => signals)];
  return new Set(named.map(({ slug }) => slug));
}

function cityWarnings(
  { organisations }: Catalogue,
  { location, organisation }: RankOptions,
): readonly Warning[] {
  if (location === null || !('city' in location)) return [];
  const offices = organisations.find(({ slug }) => slug === organisation)?.offices ?? [];
  if (isOfficeCity(location.city, offices)) return [];
  const message =
    `No office stands in "${location.city.slice(0, 100)}", so the work mode is unknown. Send ` +
    '`lat` and `lon` of the place, or one of these cities: ' +
    `${offices.map(({ city }) => city).join(', ')}.`;
  return [{ code: 'unknown-city', field: '/location/city', message }];
}
