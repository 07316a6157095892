import type { Slug } from '../catalogue.ts';
import type { ReadMark, Span } from '../profile.ts';
import type { Mark } from './lexicon.ts';
import { mostSpans } from './spans.ts';

/** Folds all places that show a signal or a title into one mark each. */
export class MarkGatherer {
  private readonly spans: Readonly<Record<Mark['kind'], Map<Slug, Span[]>>> = {
    signal: new Map(),
    title: new Map(),
  };

  add({ kind, slug }: Mark, span: Span): void {
    const known = this.spans[kind].get(slug);
    if (known === undefined) this.spans[kind].set(slug, [span]);
    else if (known.length < mostSpans) known.push(span);
  }

  /** Those of one kind, ordered by slug. */
  finish(kind: Mark['kind']): readonly ReadMark[] {
    const marks: ReadMark[] = [];
    this.spans[kind].forEach((spans, slug) => marks.push({ slug, spans }));
    return marks.sort((one, other) => (one.slug < other.slug ? -1 : 1));
  }
}
