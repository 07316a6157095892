// What could be used instead: search engines that order the pages of teams by a query. Each is set
// up as its own documentation says, and must return every team that shares a word with the query.
import { create, insertMultiple, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';

const miniSearch = (pages) => {
  const engine = new MiniSearch({ fields: ['text'] });
  engine.addAll(pages);
  return (query) => engine.search(query, { combineWith: 'OR' }).length;
};

const orama = (pages) => {
  const database = create({ schema: { slug: 'string', text: 'string' } });
  insertMultiple(
    database,
    pages.map(({ slug, text }) => ({ slug, text })),
  );
  const options = { properties: ['text'], limit: pages.length, threshold: 1 };
  return (query) => {
    const found = search(database, { term: query, ...options });
    return typeof found.then === 'function' ? found.then(({ count }) => count) : found.count;
  };
};

const flexSearch = (pages) => {
  const index = new flexsearch.Index({ tokenize: 'strict', resolution: 9 });
  for (const { id, text } of pages) index.add(id, text);
  return (query) => index.search(query, { limit: pages.length, suggest: true }).length;
};

const winkBm25 = (pages) => {
  const engine = bm25();
  engine.defineConfig({ fldWeights: { text: 1 } });
  engine.definePrepTasks([
    nlp.string.lowerCase,
    nlp.string.tokenize0,
    nlp.tokens.removeWords,
    nlp.tokens.stem,
  ]);
  for (const { id, text } of pages) engine.addDoc({ text }, id);
  engine.consolidate();
  return (query) => engine.search(query, pages.length).length;
};

/** By name: makes a function from a query to the number of teams that it found. */
export const peers = {
  MiniSearch: miniSearch,
  Orama: orama,
  FlexSearch: flexSearch,
  'wink-bm25': winkBm25,
};
