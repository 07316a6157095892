import type { Bin } from '../figures/calibration.ts';
import { colours, drawing, element, label, pixel } from './svg.ts';

const size = 320;
const left = 60;
const top = 40;
const barsTop = top + size + 40;
const barsHeight = 70;

/**
 * Stated probability of the first team against how often it was right, a dot for each tenth with
 * its 95 % interval, and below how many cases stand behind each dot. On the diagonal, what is said
 * is what happens.
 */
export function reliabilityPlot(bins: readonly Bin[], title: string): string {
  const most = Math.max(1, ...bins.map(({ cases }) => cases));
  const parts = [label(left, 22, title, { 'font-size': 14 }), ...frame()];
  for (const bin of bins) {
    if (bin.stated === null || bin.right === null) continue;
    const x = acrossOf(bin.stated);
    const { value, low, high } = bin.right;
    parts.push(
      element('line', {
        x1: x,
        x2: x,
        y1: heightOf(low),
        y2: heightOf(high),
        stroke: colours.first,
        'stroke-width': 2,
      }),
      element('circle', { cx: x, cy: heightOf(value), r: 5, fill: colours.first }),
    );
    const height = pixel((bin.cases / most) * barsHeight);
    const from = acrossOf(bin.from) + 2;
    parts.push(
      element('rect', {
        x: from,
        y: pixel(barsTop + barsHeight - height),
        width: pixel(size / bins.length - 4),
        height,
        fill: colours.fourth,
      }),
      label(
        from + size / bins.length / 2 - 2,
        pixel(barsTop + barsHeight - height - 4),
        `${bin.cases}`,
        {
          'text-anchor': 'middle',
        },
      ),
    );
  }
  parts.push(
    label(left + size / 2, barsTop + barsHeight + 20, 'cases by stated probability', {
      'text-anchor': 'middle',
    }),
  );
  return drawing(left + size + 40, barsTop + barsHeight + 40, title, parts);
}

function frame(): string[] {
  const lines = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    element('line', {
      x1: left,
      x2: left + size,
      y1: heightOf(share),
      y2: heightOf(share),
      stroke: colours.faint,
    }),
    label(left - 8, heightOf(share) + 4, share.toFixed(1), { 'text-anchor': 'end' }),
    label(acrossOf(share), top + size + 16, share.toFixed(1), { 'text-anchor': 'middle' }),
  ]);
  const diagonal = element('line', {
    x1: left,
    y1: top + size,
    x2: left + size,
    y2: top,
    stroke: colours.ink,
    'stroke-dasharray': '4 4',
  });
  const middle = top + size / 2;
  const upright = label(16, middle, 'first team right', {
    'text-anchor': 'middle',
    transform: `rotate(-90 16 ${middle})`,
  });
  return [...lines, diagonal, upright];
}

function acrossOf(share: number): number {
  return pixel(left + share * size);
}

function heightOf(share: number): number {
  return pixel(top + (1 - share) * size);
}
