import type { Figure } from '../figures/figure.ts';
import { colours, drawing, element, label, pixel } from './svg.ts';

export interface ShareRow {
  readonly name: string;
  /** One for each series, null where there is nothing to show. */
  readonly shares: readonly (Figure | null)[];
}

const left = 210;
const width = 380;
const rowHeight = 44;
const top = 64;
const seriesColours = [colours.first, colours.second, colours.third] as const;

/** Shares as dots with their 95 % intervals, a row each, so that rows can be compared by eye. */
export function sharePlot(
  title: string,
  series: readonly string[],
  rows: readonly ShareRow[],
): string {
  const bottom = top + rows.length * rowHeight;
  const parts = [label(16, 22, title, { 'font-size': 14 }), ...legend(series), ...grid(bottom)];
  for (const [index, { name, shares }] of rows.entries()) {
    const middle = top + index * rowHeight + rowHeight / 2;
    parts.push(label(left - 12, middle + 4, name, { 'text-anchor': 'end' }));
    for (const [at, figure] of shares.entries()) {
      if (figure === null) continue;
      const y = middle + (at - (shares.length - 1) / 2) * 12;
      parts.push(...dot(figure, y, seriesColours[at % seriesColours.length] ?? colours.ink));
    }
  }
  return drawing(left + width + 80, bottom + 36, title, parts);
}

function dot({ value, low, high }: Figure, y: number, colour: string): string[] {
  const x = acrossOf(value);
  const interval = element('line', {
    x1: acrossOf(low ?? value),
    x2: acrossOf(high ?? value),
    y1: y,
    y2: y,
    stroke: colour,
    'stroke-width': 3,
  });
  const number = label(left + width + 12, y + 4, value.toFixed(3), { fill: colour });
  return [interval, element('circle', { cx: x, cy: y, r: 5, fill: colour }), number];
}

function legend(series: readonly string[]): string[] {
  return series.flatMap((name, index) => {
    const x = left + index * 120;
    const fill = seriesColours[index % seriesColours.length] ?? colours.ink;
    return [element('circle', { cx: x, cy: 42, r: 5, fill }), label(x + 10, 46, name)];
  });
}

function grid(bottom: number): string[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    element('line', {
      x1: acrossOf(share),
      x2: acrossOf(share),
      y1: top,
      y2: bottom,
      stroke: colours.faint,
    }),
    label(acrossOf(share), bottom + 18, share.toFixed(1), { 'text-anchor': 'middle' }),
  ]);
}

function acrossOf(share: number): number {
  return pixel(left + share * width);
}
