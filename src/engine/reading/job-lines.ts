import { phrasesOf } from './phrases.ts';

const titleWords = new Set(
  phrasesOf(`
    engineer|developer|manager|architect|lead|analyst|scientist|sre|consultant|intern|administrator
    dba|director|vp|cto|head|specialist|programmer|entwickler|entwicklerin|ingenieur|ingénieur
    ingeniero|ingeniera|desarrollador|desarrolladora|engenheiro|engenheira|administrateur|staff
    developpeur|développeur|développeuse|エンジニア|工程师|executive|accountant|recruiter|officer
    designer|writer|coordinator|associate|assistant|representative|counsel|lawyer|attorney|auditor
    president|researcher|technician|tester|deweloper|programista|разработчик|utvecklare
  `),
);

/** Longest line that names a job, in UTF-16 code units. */
export const longestJobLine = 140;

/** The parts of a line of a job: "Senior Engineer | MongoDB | 2019 - 2022". */
export function segmentsOf(line: string): readonly string[] {
  return line.split(/[,|–—·•\t@(]| - | {2,}/u);
}

/** True when nothing but blanks stands up to a mark that parts a line. */
export function isSegmentEnd(text: string, end: number): boolean {
  let at = end;
  while (text.charAt(at) === ' ') at += 1;
  return (
    at >= text.length || ',|–—·•\t@(\r\n*'.includes(text.charAt(at)) || text.startsWith('- ', at)
  );
}

export function trimmed(segment: string): string {
  let from = 0;
  while (from < segment.length && ' \t\r#*_-'.includes(segment.charAt(from))) from += 1;
  let to = segment.length;
  while (to > from && ' \t\r*_.'.includes(segment.charAt(to - 1))) to -= 1;
  return segment.slice(from, to);
}

export function hasTitle(segment: string): boolean {
  return segment
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .some((word) => titleWords.has(word));
}

export function isTitleOrDate(segment: string): boolean {
  return hasTitle(segment) || hasYear(segment);
}

/** True for a segment that names something more: neither a title nor a date. */
export function isNamed(segment: string): boolean {
  return segment.trim() !== '' && !isTitleOrDate(segment);
}

export function hasYear(words: string): boolean {
  return /(?:19|20)\d\d/u.test(words);
}
