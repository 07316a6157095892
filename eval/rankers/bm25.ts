import MiniSearch from 'minisearch';
import type { Catalogue } from '../../src/engine/index.ts';
import { type Baseline, byScore } from './baseline.ts';
import { teamPages } from './team-page.ts';

/** The whole text of a person as a query against the five team pages, scored by MiniSearch. */
export function bm25(catalogue: Catalogue): Baseline {
  const pages = teamPages(catalogue);
  const index = new MiniSearch({ fields: ['page'] });
  index.addAll([...pages].map(([id, page]) => ({ id, page })));
  return {
    name: 'BM25',
    method: 'MiniSearch (BM25+) over the team pages, the whole text as the query.',
    order(words) {
      const found = new Map(index.search(words).map(({ id, score }) => [String(id), score]));
      return byScore(new Map([...pages.keys()].map((slug) => [slug, found.get(slug) ?? 0])));
    },
  };
}
