import type { Schema } from '../../contract/index.ts';
import type { Location, Wishes } from '../../engine/index.ts';

export function wishesOf(wishes: Schema<'Wishes'> | undefined): Wishes | null {
  if (wishes === undefined) return null;
  return { teams: wishes.teams ?? [], interests: wishes.interests ?? [] };
}

/** The contract has seen to it that either the city or both coordinates are there. */
export function locationOf(location: Schema<'Location'> | undefined): Location | null {
  if (location === undefined) return null;
  const { lat, lon, city } = location;
  if (city !== undefined) return { city };
  return lat === undefined || lon === undefined ? null : { lat, lon };
}
