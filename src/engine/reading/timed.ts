import { firstFrom } from './first-from.ts';
import { isDigit, isLetter } from './moments.ts';
import type { Hit } from './scan.ts';
import { startsSentence } from './usage.ts';

/** Longest stretch between a skill and its years: "Go: 5+ years", "five years of Go". */
const timedReach = 10;

/** Nobody counts the years of an ordinary word. */
export function isTimed(text: string, hit: Hit, cues: readonly Hit[]): boolean {
  const next = firstFrom(cues, hit.end);
  const after = cues[next];
  const before = cues[next - 1];
  if (isBesideNumber(text, hit) || isBesideGlued(text, hit.end)) return true;
  if (text.startsWith(' since ', hit.end) && isDigit(text.charCodeAt(hit.end + 7))) return true;
  return (
    (after?.meaning.cue === 'years' &&
      after.start - hit.end <= timedReach &&
      !text.startsWith(' with ', hit.end)) ||
    (before?.meaning.cue === 'years' &&
      before.end <= hit.start &&
      text.slice(before.end, hit.start).trim() === 'of')
  );
}

/** "Go | 3": a row of a table whose column counts years. */
function isBesideNumber(text: string, { start, end }: Hit): boolean {
  const mark = text
    .slice(end, end + 3)
    .trimStart()
    .charAt(0);
  if (mark !== '|' && text.charAt(end) !== '\t') return false;
  if (!startsSentence(text, start) && text.charAt(start - 2) !== '|') return false;
  const cell = text
    .slice(end, end + 8)
    .replaceAll('|', ' ')
    .trimStart();
  return isDigit(cell.charCodeAt(0)) && !isDigit(cell.charCodeAt(2));
}

/** "Java 6y": the unit sticks to the number. */
function isBesideGlued(text: string, end: number): boolean {
  let at = end + 1;
  while (at - end < 4 && isDigit(text.charCodeAt(at))) at += 1;
  const isUnit = at > end + 1 && text.charAt(at) === 'y' && text.charAt(end) === ' ';
  return isUnit && !isLetter(text.charAt(at + 1));
}
