import { monthByName } from './calendar-words.ts';
import type { PartKind } from './headings.ts';
import type { DatedRange } from './periods.ts';
import { namesOther, namesStudy, namesTrade, namesWork, wordsIn } from './work-words.ts';

/** Parts that list things rather than tell of work. */
export function isList(kind: PartKind): boolean {
  return kind === 'skills' || kind === 'education' || kind === 'interest' || kind === 'ignored';
}

/** Whether dates in a part of the kind, with the words around them, are of a job. */
export function isJobTime(text: string, dated: DatedRange, kind: PartKind): boolean {
  if (isList(kind)) return false;
  const words = wordsIn(lineAround(text, dated.start, dated.end));
  const isTrade = namesTrade(words);
  if (isSchooling(text, dated, kind)) return false;
  if (dated.isSeason) return standsApart(text, dated) && (kind === 'work' || isTrade);
  if (kind === 'work') return true;
  if (dated.isSince) return isTrade || (namesWork(words) && !namesOther(words));
  return hasMonth(text, dated) || namesWork(words) || standsApart(text, dated);
}

/** In parts on schooling, hobbies and wishes, and on lines that name a school. */
export function isSchooling(text: string, { start, end }: DatedRange, kind: PartKind): boolean {
  if (isList(kind)) return kind !== 'skills';
  const line = lineAround(text, start, end).toLowerCase();
  if (selfStudy.some((phrase) => line.includes(phrase))) return true;
  const words = wordsIn(line);
  const isStudy = namesStudy(words) || degrees.some((degree) => line.includes(degree));
  return isStudy && !namesTrade(words);
}

const selfStudy = [
  ...['teaching myself', 'taught myself', 'learning to', 'bootcamp', 'freecodecamp', 'self-taught'],
  ...['self taught', 'codecademy', 'autodidakt', 'autodidacta', 'autodidacte', 'coding school'],
];

/** "B.Tech", "M.Sc.": degrees whose dots part them into letters; and what is not reached yet. */
const degrees = [
  ...['b.tech', 'm.tech', 'b.sc', 'm.sc', 'b.eng', 'm.eng', 'b.e.', 'm.e.', 'b.s.', 'm.s.', 'b.a.'],
  ...['m.a.', 'ph.d', 'dipl.-', 's.kom', '(expected)', 'expected graduation'],
];

/** Numbers that look like years make no doubt unless they stand where dates stand. */
export function isSaid(text: string, dated: DatedRange): boolean {
  return hasMonth(text, dated) || dated.isSince || standsApart(text, dated);
}

function hasMonth(text: string, { start, end }: DatedRange): boolean {
  const written = text.slice(start, end);
  return '/.月'.split('').some((mark) => written.includes(mark)) || hasMonthName(written);
}

function hasMonthName(written: string): boolean {
  return wordsIn(written).some((word) => monthByName.has(word));
}

/** In brackets, between bars, or at an edge of its line. */
function standsApart(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1);
  const after = text.slice(end, end + 3);
  const next = after.startsWith('\n') ? '\n' : after.trimStart().charAt(0);
  if (next === '' || '\n)]|,;:·'.includes(next)) return true;
  const isStart = start === 0 || text.slice(Math.max(0, start - 3), start).includes('\n');
  // "2015-2018 Acme" begins a job, "1990-2000 lines of code" a sentence.
  const isName = next !== next.toLowerCase() || next === next.toUpperCase();
  return (isStart && isName) || '([|'.includes(before || ' ');
}

/** How much of its line is looked at around a date. */
const lineReach = 90;

/** The words around a place: to the ends of the line, or of the sentence where one ends before. */
function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - lineReach), start);
  const after = text.slice(end, end + lineReach);
  const stops = [after.indexOf('\n'), after.indexOf(';'), after.indexOf('. ')];
  const next = Math.min(...stops.map((stop) => (stop < 0 ? after.length : stop)));
  const first = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'));
  return `${before.slice(first + 1)} ${after.slice(0, next)}`;
}
