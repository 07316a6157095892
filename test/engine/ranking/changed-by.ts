import type { Change, Profile, ReadSkill } from '../../../src/engine/index.ts';
import { skill } from './examples.ts';

/** The profile of the same person after the changes, as anybody would write it down. */
export function changedBy(profile: Profile, changes: readonly Change[]): Profile {
  return changes.reduce(changedByOne, profile);
}

function changedByOne(profile: Profile, change: Change): Profile {
  const { technology, years, lastUsed, context } = change;
  const isOld = (one: ReadSkill) => one.technology === technology && one.polarity === 'supports';
  const old = profile.skills.find(isOld) ?? skill(technology);
  const others = profile.skills.filter((one) => !isOld(one));
  return { ...profile, skills: [...others, { ...old, years, lastUsed, context }] };
}
