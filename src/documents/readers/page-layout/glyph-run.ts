import { plainCharacters } from '../characters.ts';
import { texCharacters } from './tex-characters.ts';

/** What a PDF's text layer gives: a string, a 2 x 3 matrix and a width, in points. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** The page's name for the font; empty when it has none. */
  readonly face: string;
  /** The structure mark around it: strings of one mark belong to one paragraph or part of it. */
  readonly mark: string | null;
  /** The first string of a list item whose bullet is no text. */
  readonly isListItem: boolean;
}

/** Glyphs that stand together on a baseline. Points; the vertical axis points up. */
export interface GlyphRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the type. */
  readonly size: number;
  /** Place in the page's own drawing order. */
  readonly order: number;
  /** A space glyph was drawn just before, however narrow it came out. */
  readonly spaced: boolean;
  readonly face: string;
  readonly mark: string | null;
  readonly isListItem: boolean;
}

/** Whoever sets the same word twice within this share of its size wants it bold. */
const overprintShare = 0.25;

/**
 * Runs by direction of writing, the direction with most text first; each group is turned so that
 * its text runs along the horizontal axis.
 */
export function runsByDirection(items: readonly TextItem[]): GlyphRun[][] {
  const groups = new Map<number, GlyphRun[]>();
  let spaced = false;
  items.forEach((item, order) => {
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      return;
    }
    const quarter = quarterTurns(item.transform);
    const run = runOf(item, quarter, order, spaced);
    spaced = false;
    const group = groups.get(quarter) ?? [];
    groups.set(quarter, group);
    if (run.text.trim() !== '' && !isOverprint(group, run)) group.push(run);
  });
  return [...groups.values()]
    .filter((group) => group.length > 0)
    .sort((one, other) => letters(other) - letters(one));
}

function quarterTurns([a = 1, b = 0]: readonly number[]): number {
  return ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
}

function runOf(item: TextItem, quarter: number, order: number, spaced: boolean): GlyphRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d) || item.height || 1;
  const [left, baseline] = turn(x, y, quarter);
  const text = plainCharacters(texCharacters(markSoftHyphen(item.str)));
  const isSpacedInside = spaced || /^\s/.test(text);
  const { face, mark, isListItem } = item;
  const right = left + item.width;
  const place = { left, right, baseline, size, order };
  return { text, ...place, spaced: isSpacedInside, face, mark, isListItem };
}

/** Soft hyphens that were drawn stand at a line's end; they are hyphens to the line's reader. */
function markSoftHyphen(text: string): string {
  return text.replace(/\u00AD(?=\s*$)/, '\u2010');
}

function turn(x: number, y: number, quarter: number): readonly [number, number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  if (quarter === 3) return [-y, x];
  return [x, y];
}

function isOverprint(group: readonly GlyphRun[], run: GlyphRun): boolean {
  // Overprints are drawn one after the other, so a short look back is enough.
  return group.slice(-8).some((other) => {
    const reach = run.size * overprintShare;
    return (
      other.text === run.text &&
      Math.abs(other.left - run.left) < reach &&
      Math.abs(other.baseline - run.baseline) < reach
    );
  });
}

function letters(runs: readonly GlyphRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
