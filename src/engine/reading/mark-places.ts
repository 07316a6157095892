import type { Line } from './layout-state.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import { isPartOfName } from './trades.ts';

/** Signals tell what was done, so what is wished for, studied or a hobby does not show them. */
export function showsWork(line: Line): boolean {
  if (line.isOtherWork) return false;
  return (
    line.kind === 'prose' ||
    line.kind === 'work' ||
    line.kind === 'project' ||
    line.kind === 'skills'
  );
}

/** How far into its line or sentence the person's own title may start ("I am a senior ..."). */
const titleReach = 32;

/** Words before a title that make it someone else's. */
const notOwnAfter = ['with ', 'for ', 'by ', 'to ', 'our ', 'other ', 'of '];

/** A title is the person's own where jobs are named, or where a sentence begins with it. */
export function isOwnTitle(text: string, hit: Hit, line: Line, ends: Int32Array): boolean {
  if (line.kind === 'interest' || line.kind === 'education' || line.kind === 'ignored')
    return false;
  if (isPartOfName(text, hit)) return false;
  const sentence = sentenceAt(ends, hit.start);
  const sentenceStart = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
  const before = text.slice(Math.max(sentenceStart, line.start), hit.start).toLowerCase();
  if (notOwnAfter.some((word) => before.endsWith(word))) return false;
  return line.isTitle || before.length <= titleReach;
}
