import { isBullet, isPlainBullet } from '../characters.ts';
import { dashBullet } from './date-words.ts';
import type { GlyphRun } from './glyph-run.ts';
import { median, type Row } from './rows.ts';

/** A line as it is read, and where it stood: wrapped lines can be told from ended ones by it. */
export interface TextLine {
  /** Without the bullet; cells of a table row are separated by tabs. */
  readonly text: string;
  readonly hasBullet: boolean;
  readonly left: number;
  /** Left edge of the text behind the bullet, or of the last cell. */
  readonly textLeft: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Right edge of the column: how far the line could have gone on. */
  readonly columnRight: number;
  /** Fonts of its text, without the bullet. */
  readonly faces: readonly string[];
  /** Structure marks of its first and last run. */
  readonly firstMark: string | null;
  readonly lastMark: string | null;
}

/** Gaps, in shares of the type size: words part at the first, table cells at the second. */
const wordGap = 0.14;
const cellGap = 1.8;
/** Justified lines stretch all their gaps; a cell's gap stands out among them. */
const cellGapOverMedian = 2.2;
/** Less is enough where the document's structure parts the two sides as well. */
const markedCellGap = 0.9;

/** Left edges at which odd signs open several lines: bullets whose font has no map to Unicode. */
export type BulletEdges = ReadonlySet<number>;

export function lineOf(row: Row, columnRight: number, bulletEdges: BulletEdges): TextLine {
  const first = row.runs[0];
  const marked = isMarker(row, bulletEdges);
  const runs = marked ? row.runs.slice(1) : row.runs;
  const { text, lastCellLeft } = joinRuns(runs, row.size);
  const hasInnerBullet = !marked && opensWithBullet(text);
  const bare = hasInnerBullet ? text.replace(/^\S\s+/, '') : text;
  const left = first?.left ?? 0;
  const innerLeft = left + (hasInnerBullet ? row.size * 0.6 : 0);
  return {
    text: joinSpacedLetters(bare),
    hasBullet: marked || hasInnerBullet || first?.isListItem === true,
    left,
    textLeft: marked || text.includes('\t') ? lastCellLeft : innerLeft,
    right: Math.max(...row.runs.map((run) => run.right)),
    baseline: row.baseline,
    size: row.size,
    columnRight,
    faces: [...new Set(runs.map((run) => run.face))],
    firstMark: runs[0]?.mark ?? null,
    lastMark: runs.at(-1)?.mark ?? null,
  };
}

function opensWithBullet(text: string): boolean {
  const opening = /^(\S)\s+(?=\S)/.exec(text)?.[1];
  if (opening === undefined) return false;
  if (isPlainBullet(opening)) return true;
  return dashBullet.test(text);
}

function isMarker({ runs, size }: Row, bulletEdges: BulletEdges): boolean {
  const [first, second] = runs;
  if (first === undefined || second === undefined) return false;
  if (second.left - first.right < size * wordGap && !second.spaced) return false;
  const text = first.text.trim();
  return isBullet(text) || (isOddSign(text) && bulletEdges.has(Math.round(first.left)));
}

function isOddSign(text: string): boolean {
  return [...text].length === 1 && !/[\p{L}\p{N}(["'#]/u.test(text);
}

/** Signs that open three lines or more at one left edge, each with a gap behind it. */
export function bulletEdgesOf(rows: readonly Row[]): BulletEdges {
  const counts = new Map<number, number>();
  for (const { runs } of rows) {
    for (const run of runs) {
      if (!isOddSign(run.text.trim())) continue;
      const edge = Math.round(run.left);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([edge]) => edge));
}

function joinRuns(
  runs: readonly GlyphRun[],
  size: number,
): { readonly text: string; readonly lastCellLeft: number } {
  const gaps = runs.slice(1).map((run, index) => run.left - (runs[index]?.right ?? run.left));
  const usual = gaps.length >= 2 ? median(gaps.map((gap) => Math.max(gap, 0))) : 0;
  let text = '';
  let lastCellLeft = runs[0]?.left ?? 0;
  runs.forEach((run, index) => {
    const gap = gaps[index - 1] ?? 0;
    const before = runs[index - 1]?.mark ?? null;
    const isParted = before !== null && run.mark !== null && before !== run.mark;
    const wide = size * (isParted ? markedCellGap : cellGap);
    if (index > 0 && gap > wide && gap > usual * cellGapOverMedian) {
      text = `${text.trimEnd()}\t`;
      lastCellLeft = run.left;
    } else if (index > 0 && (run.spaced || gap > size * wordGap)) {
      text = `${text.trimEnd()} `;
    }
    text += /[ \t]$/.test(text) ? run.text.trimStart() : run.text;
  });
  return { text: text.trim().replace(/ {2,}/g, ' '), lastCellLeft };
}

/** Headings of two words, whose inner gap is lost among the gaps of their letters. */
const twoWords = /^(WORK|PROFESSIONAL|TECHNICAL|PERSONAL|CORE|KEY|OPEN|SIDE)([A-Z]{5,})$/;

/** "S K I L L S" is a word with air in it, and so are "E D U C AT I O N" and "AWA R D S". */
function joinSpacedLetters(text: string): string {
  const pieces = text.split(/\s/);
  const isSpaced =
    pieces.length >= 4 &&
    pieces.every((piece) => /^\p{Lu}{1,3}$/u.test(piece)) &&
    pieces.filter((piece) => piece.length === 1).length > pieces.length / 2;
  return isSpaced ? pieces.join('').replace(twoWords, '$1 $2') : text;
}
