import type { Confusion } from '../figures/confusion.ts';
import { colours, drawing, element, label } from './svg.ts';

const cell = 72;
const left = 190;
const top = 130;

/** Expected team by row, first team by column; the diagonal is right, more is darker. */
export function confusionPlot({ teams, counts }: Confusion, title: string): string {
  const parts = [
    label(16, 22, title, { 'font-size': 14 }),
    label(16, top - 12, 'expected'),
    label(left, 46, 'first'),
  ];
  for (const [row, expected] of teams.entries()) {
    const y = top + row * cell;
    parts.push(label(left - 12, y + cell / 2 + 4, expected, { 'text-anchor': 'end' }));
    const x = left + row * cell + cell / 2;
    parts.push(label(x, top - 8, expected, { transform: `rotate(-30 ${x} ${top - 8})` }));
    const ofRow = counts[row] ?? [];
    const sum = ofRow.reduce((total, count) => total + count, 0);
    for (const [column, count] of ofRow.entries()) {
      parts.push(...square(left + column * cell, y, count, sum, row === column));
    }
  }
  return drawing(left + teams.length * cell + 110, top + teams.length * cell + 20, title, parts);
}

function square(x: number, y: number, count: number, sum: number, isRight: boolean): string[] {
  const share = sum === 0 ? 0 : count / sum;
  const rect = element('rect', {
    x,
    y,
    width: cell - 2,
    height: cell - 2,
    fill: isRight ? colours.first : colours.second,
    'fill-opacity': count === 0 ? 0.05 : 0.2 + 0.7 * share,
  });
  return [rect, label(x + cell / 2 - 1, y + cell / 2 + 4, `${count}`, { 'text-anchor': 'middle' })];
}
