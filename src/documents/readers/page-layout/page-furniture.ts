import type { GlyphRun } from './glyph-run.ts';
import { rowsOf, rowText } from './rows.ts';

/** One page's runs and its extent in the same turned coordinates. */
export interface Page {
  readonly runs: readonly GlyphRun[];
  readonly top: number;
  readonly bottom: number;
}

/** Shares of the page's height in which headers and footers stand. */
const edgeShare = 0.09;

const numbers = '\\d{1,3}(?:\\s*(?:of|/|von|sur|de)\\s*\\d{1,3})?';
const pageNumber = new RegExp(`^(?:[-–—(]\\s*)?(?:page\\s*)?${numbers}(?:\\s*[-–—)])?$`, 'i');
const pageNumberAtEnd = /(?:^|\s)(?:page\s+\d{1,3}|\d{1,3}\s*(?:of|\/)\s*\d{1,3})$/i;
/** "Page 100 of 100" and some air. */
const longestPageNumber = 30;
/** "11/25/26, 4:30 AM", as browsers stamp what they print. */
const day = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
const stamp = `${day},?\\s+\\d{1,2}:\\d\\d(?:\\s*[ap]\\.?m\\b\\.?)?`;
const printStamp = new RegExp(`^${stamp}(?:\\s|$)|\\s${stamp}$`, 'i');
const address = /^(?:https?|file|about|data|blob):\S*|\s(?:https?|file):\/\/\S+$/i;
const printMark = /:\/\/|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/;

/**
 * Runs of each page without page numbers, without what a browser prints around a page (moment,
 * title, address), and without the header and footer lines that come back on other pages; a line
 * that says something, such as a name and title, stays where it is first.
 */
export function withoutFurniture(pages: readonly Page[]): (readonly GlyphRun[])[] {
  const edges = pages.map(edgeRows);
  const pagesByLine = new Map<string, number>();
  for (const rows of edges) {
    for (const key of new Set(rows.map((row) => row.key))) {
      pagesByLine.set(key, (pagesByLine.get(key) ?? 0) + 1);
    }
  }
  const seen = new Set<string>();
  return pages.map((page, index) => {
    const dropped = new Set<GlyphRun>();
    const isPrinted = edges[index]?.some(({ text }) => printStamp.test(text)) ?? false;
    for (const { key, text, runs } of edges[index] ?? []) {
      const isOfBrowser = printStamp.test(text) || (address.test(text) && isPrinted);
      const repeats = (pagesByLine.get(key) ?? 0) >= Math.max(2, pages.length / 2);
      const says = !pageNumberAtEnd.test(text.slice(-longestPageNumber)) && !printMark.test(text);
      const isDropped =
        isOfBrowser || pageNumber.test(text) || (repeats && (!says || seen.has(key)));
      seen.add(key);
      if (isDropped) for (const run of runs) dropped.add(run);
    }
    return page.runs.filter((run) => !dropped.has(run));
  });
}

function edgeRows({
  runs,
  top,
  bottom,
}: Page): { key: string; text: string; runs: readonly GlyphRun[] }[] {
  const reach = (top - bottom) * edgeShare;
  const atEdge = runs.filter((run) => run.baseline > top - reach || run.baseline < bottom + reach);
  return rowsOf(atEdge).map((row) => {
    const text = rowText(row);
    const key = `${Math.round(row.baseline / 4)} ${text.replace(/\d+/g, '#')}`;
    return { key, text, runs: row.runs };
  });
}
