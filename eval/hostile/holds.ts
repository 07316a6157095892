import type { Check } from '../reading/hostile-case.ts';
import type { Answered, AnsweredRanking } from './answered.ts';

/** Whether a check holds; null when this way of asking cannot tell. */
export type Held = boolean | null;

/**
 * @param find the answer to another line of the same run.
 * @param category of the line; duplicates may be refused instead of folded.
 */
export function holds(
  check: Check,
  answered: Answered,
  category: string,
  find: (id: string) => Answered | undefined,
): Held {
  const { ranking, isRefused } = answered;
  switch (check.type) {
    case 'status':
      return answered.status === null ? null : listOf(check.value).includes(answered.status);
    case 'contentType':
      return answered.contentType === null ? null : answered.contentType === check.value;
    case 'teamsIntact':
      return answered.teamsListed === null ? null : answered.teamsListed === check.value;
    case 'maxMillis':
      return answered.millis <= check.value;
    case 'responseExcludes':
      return listOf(check.value).every((text) => !answered.body.includes(text));
    case 'topTeam':
      return ranking?.teams[0]?.team === check.value;
    case 'noSkill':
      return isRefused || (ranking !== null && listOf(check.value).every(isMissingIn(ranking)));
    case 'hasSkill':
      return ranking !== null && !listOf(check.value).some(isMissingIn(ranking));
    case 'noFit':
      return isRefused || ['no_fit', 'insufficient_evidence'].includes(ranking?.verdict ?? '');
    case 'minimumNotMet':
      return isRefused || (ranking !== null && ranking.meetsMinimum !== true);
    case 'sameAs':
      if (isRefused && category === 'duplicates') return true;
      return isSame(ranking, find(check.value)?.ranking ?? null, fitsOf);
    case 'sameRankingAs':
      return isSame(ranking, find(check.value)?.ranking ?? null, orderOf);
    case 'notAbove': {
      if (isRefused) return true;
      const other = find(check.value.id)?.ranking ?? null;
      if (ranking === null || other === null) return false;
      return fitOf(ranking, check.value.team) <= fitOf(other, check.value.team);
    }
  }
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  // Array.isArray does not narrow read-only arrays.
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

const orderOf = ({ teams }: AnsweredRanking) => teams.map(({ team }) => team).join(' ');
const fitsOf = ({ teams }: AnsweredRanking) =>
  teams.map(({ team, fit }) => `${team} ${fit}`).join(' ');
const fitOf = ({ teams }: AnsweredRanking, slug: string) =>
  teams.find(({ team }) => team === slug)?.fit ?? 0;

function isSame(
  ranking: AnsweredRanking | null,
  other: AnsweredRanking | null,
  part: (ranking: AnsweredRanking) => string,
): boolean {
  return ranking !== null && other !== null && part(ranking) === part(other);
}

function isMissingIn({ skills }: AnsweredRanking): (name: string) => boolean {
  return (name) => !skills.some((skill) => isNamedBy(skill, name));
}

/**
 * "Apache Kafka" is named by "Kafka", "JavaScript" is not named by "Java": the words of the name
 * stand together in the skill, or both are alike when blanks and hyphens are left out.
 */
export function isNamedBy(skill: string, name: string): boolean {
  const skillWords = wordsOf(skill);
  const nameWords = wordsOf(name);
  if (nameWords.length === 0) return false;
  if (skillWords.join('') === nameWords.join('')) return true;
  return skillWords.some((_, start) =>
    nameWords.every((word, index) => skillWords[start + index] === word),
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s./-]+/)
    .filter((word) => word !== '');
}
