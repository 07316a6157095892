import type { Answer } from '../../engine/index.ts';
import type { Facts } from './facts.ts';
import { bar, clipped, type Style } from './style.ts';

/** "  1  " before the name, and "  100.00   100.0 %" after the bar. */
const leadWidth = 5;
const figuresWidth = 18;
const widestName = 28;
const widestBar = 40;
const narrowestBar = 4;
const barGap = 2;

/** One line a team, best first: rank, name, bar, fit and probability. */
export function teamTable(answer: Answer, facts: Facts, style: Style): string[] {
  const names = answer.teams.map(({ team }) => facts.teamName(team));
  const longest = Math.max('Team'.length, ...names.map((name) => name.length));
  const nameWidth = Math.min(widestName, longest, style.columns - leadWidth - figuresWidth);
  const room = style.columns - leadWidth - nameWidth - barGap - figuresWidth;
  // A bar that says little gives way to the name.
  const barWidth = room < narrowestBar ? 0 : Math.min(widestBar, room);
  const middle = barWidth === 0 ? 0 : barGap + barWidth;
  const head = `${' '.repeat(leadWidth)}${'Team'.padEnd(nameWidth + middle)}`;
  const rows = answer.teams.map(({ rank, fit, probability }, index) => {
    const name = clipped(names[index] ?? '', nameWidth).padEnd(nameWidth);
    const share = `${(probability * 100).toFixed(1)} %`.padStart(10);
    const lead = `${String(rank).padStart(3)}  `;
    const figures = `${fit.toFixed(2).padStart(8)}${share}`;
    const drawn = barWidth === 0 ? '' : ' '.repeat(barGap) + bar(fit / 100, barWidth, style);
    return `${lead}${name}${drawn}${figures}`;
  });
  return [`${head}${'Fit'.padStart(8)}${'Chance'.padStart(10)}`, ...rows];
}
