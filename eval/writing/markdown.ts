import type { Figure } from '../figures/figure.ts';

/** A table whose first column is text and whose others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A table of words alone. */
export function wordTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** `0.844 (0.747–0.909)`, or `–` where nothing was measured. */
export function shown(figure: Figure | null | undefined): string {
  if (figure === null || figure === undefined) return '–';
  const { value, low, high } = figure;
  const number = value.toFixed(3);
  return low === null || high === null
    ? number
    : `${number} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

export function bare(figure: Figure | null | undefined): string {
  return figure === null || figure === undefined ? '–' : figure.value.toFixed(3);
}
