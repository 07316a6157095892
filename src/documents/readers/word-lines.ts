import { isPlainBullet, plainCharacters } from './characters.ts';
import type { WordElement } from './word-elements.ts';

/** Tables inside tables: deeper than any that a person made. */
const deepestNesting = 20;

/** Writes a DOCX tree as lines: list items as "- ", a table row on a line, headings apart. */
export function linesOfWordDocument(document: WordElement): string[] {
  const notes: WordElement[] = [];
  const lines = linesOf(document.children ?? [], notes, 0);
  for (const reference of notes) {
    const body = document.notes?.resolve?.(reference)?.body;
    if (body !== undefined) lines.push('', ...linesOf(body, [], 0));
  }
  return lines;
}

function linesOf(elements: readonly WordElement[], notes: WordElement[], depth: number): string[] {
  if (depth > deepestNesting) return [];
  return elements.flatMap((element) => {
    if (element.type === 'paragraph') return paragraphLines(element, notes);
    if (element.type === 'table') return tableLines(element, notes, depth);
    return linesOf(element.children ?? [], notes, depth + 1);
  });
}

function paragraphLines(paragraph: WordElement, notes: WordElement[]): string[] {
  const lines = inlineText(paragraph, notes, 0)
    .split('\n')
    .map((line) => line.trim());
  const isHeading = /^(?:heading|title|überschrift|titre)/i.test(paragraph.styleName ?? '');
  if (isHeading) return ['', ...lines];
  const opening = lines[0]?.charAt(0) ?? '';
  if (isPlainBullet(opening)) return [`- ${lines[0]?.slice(1).trim() ?? ''}`, ...lines.slice(1)];
  const isItem = Boolean(paragraph.numbering) && lines[0] !== '';
  return isItem ? [`- ${lines[0] ?? ''}`, ...lines.slice(1)] : lines;
}

function inlineText(element: WordElement, notes: WordElement[], depth: number): string {
  if (depth > deepestNesting || element.isStrikethrough === true) return '';
  switch (element.type) {
    case 'text':
      return typeof element.value === 'string' ? plainCharacters(element.value) : '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'noteReference':
      notes.push(element);
      return '';
    default:
      return (element.children ?? []).map((child) => inlineText(child, notes, depth + 1)).join('');
  }
}

function tableLines(table: WordElement, notes: WordElement[], depth: number): string[] {
  const rows = (table.children ?? []).map((row) => rowLines(row, notes, depth));
  // Rows of one line are a table of values; rows of many lay out the page and stand apart.
  return rows.flatMap((lines) => (lines.length > 1 ? ['', ...lines, ''] : lines));
}

function rowLines(row: WordElement, notes: WordElement[], depth: number): string[] {
  const cells = (row.children ?? [])
    .map((cell) => withoutOuterBlanks(linesOf(cell.children ?? [], notes, depth + 1)))
    .filter((lines) => lines.length > 0);
  const [first = [], ...others] = cells;
  if (cells.every((lines) => lines.length === 1)) return [cells.flat().join('\t')].filter(Boolean);
  const isLabelled = first.length <= 2 && first.join(' ').length <= 60 && others.length === 1;
  const [value = '', ...rest] = others[0] ?? [];
  if (isLabelled && !value.startsWith('- ')) return [`${first.join(' ')}\t${value}`, ...rest];
  return cells.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function withoutOuterBlanks(lines: readonly string[]): string[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from] === '') from += 1;
  while (to > from && lines[to - 1] === '') to -= 1;
  return lines.slice(from, to);
}
