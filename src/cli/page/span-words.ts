import type { Polarity, Span } from '../../engine/index.ts';
import { clipped, printable } from './style.ts';

const quoteWidth = 60;

const polarityWords: Readonly<Record<Polarity, string>> = {
  supports: '',
  wants: ', wished for',
  negates: ', denied',
  leaving: ', being left behind',
};

/** Words and place of a span: `"Presto" (line 12, column 5)`; for JSON its pointer and offset. */
export function spanWords(span: Span, text: string | null): string {
  const quote = clipped(printable(span.quote), quoteWidth);
  return `"${quote}" (${placeOf(span, text)}${polarityWords[span.polarity]})`;
}

function placeOf(span: Span, text: string | null): string {
  if (span.field !== 'text' || text === null) return `${printable(span.field)} at ${span.start}`;
  const before = text.slice(0, span.start).split(/\r\n|\r|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `line ${before.length}, column ${column}`;
}
