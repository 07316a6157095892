import type { Slug } from '../catalogue.ts';
import type { ReadMark, Span } from '../profile.ts';
import type { Mark } from './lexicon.ts';
import { mostSpans } from './spans.ts';

/** So many wordings are told apart; more of them prove nothing more. */
export const mostTimes = 4;

interface Found {
  readonly spans: Span[];
  /** Words said again prove nothing more, other words for the same do. */
  readonly wordings: Set<string>;
}

function addWording({ wordings }: Found, words: string): void {
  if (wordings.size < mostTimes) wordings.add(words);
}

/** Folds all places that show a signal or a title into one mark each. */
export class MarkGatherer {
  private readonly found: Readonly<Record<Mark['kind'], Map<Slug, Found>>> = {
    signal: new Map(),
    title: new Map(),
  };

  /** @param isCalling what somebody calls themselves, which tells as much as two wordings. */
  add({ kind, slug }: Mark, span: Span, isCalling = false): void {
    const known = this.found[kind].get(slug) ?? { spans: [], wordings: new Set() };
    this.found[kind].set(slug, known);
    if (known.spans.length < mostSpans) known.spans.push(span);
    const words = span.quote.toLowerCase();
    addWording(known, words);
    if (isCalling) addWording(known, `calling ${words}`);
  }

  /** Adds what an earlier reading found, which tells how often by stating it as often. */
  addStated({ kind, slug }: Mark, span: Span): void {
    const known = this.found[kind].get(slug) ?? { spans: [], wordings: new Set() };
    this.found[kind].set(slug, known);
    if (known.spans.length < mostSpans) known.spans.push(span);
    addWording(known, span.field);
  }

  /** Those of one kind, ordered by slug. */
  finish(kind: Mark['kind']): readonly ReadMark[] {
    const marks: ReadMark[] = [];
    this.found[kind].forEach(({ spans, wordings }, slug) => {
      marks.push({ slug, spans, times: wordings.size });
    });
    return marks.sort((one, other) => (one.slug < other.slug ? -1 : 1));
  }
}
