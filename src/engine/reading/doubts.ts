import type { Section, Warning } from '../profile.ts';
import type { UnbelievedDuration } from './durations.ts';
import type { DatedRange, RangeDoubt } from './periods.ts';

/** More of one text tell nothing more. */
const mostWarnings = 20;
const longestQuote = 40;

const codeOf: Readonly<Record<RangeDoubt, string>> = {
  'starts-in-future': 'future-date',
  'ends-in-future': 'future-date',
  'too-early': 'implausible-date',
  'end-before-start': 'end-before-start',
};

/** Says which dates and years of a text were left out, and why. */
export function doubtWarnings(
  section: Pick<Section, 'field' | 'text'>,
  ranges: readonly DatedRange[],
  durations: readonly UnbelievedDuration[],
  asOf: string,
): readonly Warning[] {
  const { field } = section;
  const warnings: Warning[] = [];
  for (const { start, end, doubt } of ranges) {
    if (doubt === null || warnings.length >= mostWarnings) continue;
    const message = `${quote(section.text, start, end)} ${rangeReason(doubt, asOf)}`;
    warnings.push({ code: codeOf[doubt], field, message });
  }
  for (const { start, end, reason } of durations) {
    if (warnings.length >= mostWarnings) break;
    const words = quote(section.text, start, end);
    const why =
      reason === 'negative'
        ? 'was left out: years cannot be fewer than none.'
        : 'was left out: no working life is longer than 60 years.';
    warnings.push({ code: 'implausible-years', field, message: `${words} ${why}` });
  }
  return warnings;
}

function rangeReason(doubt: RangeDoubt, asOf: string): string {
  switch (doubt) {
    case 'starts-in-future':
      return `was left out: it begins after ${asOf}.`;
    case 'ends-in-future':
      return `ends after ${asOf}; time after that day does not count.`;
    case 'too-early':
      return 'was left out: it begins before 1960, or is longer than 60 years.';
    case 'end-before-start':
      return 'was left out: it ends before it starts.';
  }
}

/** The words with their place, since a warning names only its field. */
function quote(text: string, start: number, end: number): string {
  return `"${text.slice(start, Math.min(end, start + longestQuote))}" (character ${start})`;
}
