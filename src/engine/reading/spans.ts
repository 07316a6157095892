import type { Polarity, Section, Span } from '../profile.ts';

/** So many spans are kept of one thing; more of them prove nothing more. */
export const mostSpans = 20;

export function spanOf(
  section: Pick<Section, 'field' | 'text'>,
  start: number,
  end: number,
  polarity: Polarity,
): Span {
  return { field: section.field, start, end, quote: section.text.slice(start, end), polarity };
}

/** A place in a text. */
type Place = Pick<Span, 'start' | 'end'>;

export function covers(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
