import type { Level, Polarity, SkillContext } from '../../engine/index.ts';

/** Words for a level, from the JSON Resume examples and common scales, folded to four. */
const levelByWord: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['beginner', 'beginner'],
  ['basic', 'beginner'],
  ['basics', 'beginner'],
  ['novice', 'beginner'],
  ['elementary', 'beginner'],
  ['familiar', 'beginner'],
  ['learning', 'beginner'],
  ['junior', 'beginner'],
  ['intermediate', 'intermediate'],
  ['competent', 'intermediate'],
  ['working', 'intermediate'],
  ['working knowledge', 'intermediate'],
  ['good', 'intermediate'],
  ['medium', 'intermediate'],
  ['advanced', 'advanced'],
  ['proficient', 'advanced'],
  ['experienced', 'advanced'],
  ['strong', 'advanced'],
  ['very good', 'advanced'],
  ['senior', 'advanced'],
  ['expert', 'expert'],
  ['master', 'expert'],
  ['mastery', 'expert'],
  ['guru', 'expert'],
  ['excellent', 'expert'],
  ['fluent', 'expert'],
]);

/** Null for a word that names no level; a level is never guessed. */
export function levelFromWord(word: string): Level | null {
  return levelByWord.get(word.trim().toLowerCase()) ?? null;
}

export const levels: readonly Level[] = ['beginner', 'intermediate', 'advanced', 'expert'];
export const contexts: readonly SkillContext[] = ['work', 'project', 'list'];
export const polarities: readonly Polarity[] = ['supports', 'wants', 'negates', 'leaving'];
