import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aliasSum } from '../../../eval/rankers/alias-sum.ts';
import { bm25 } from '../../../eval/rankers/bm25.ts';
import { readVectors } from '../../../eval/rankers/vector-file.ts';
import { shippedCatalogue } from '../../helpers/shipped-catalogue.ts';

const teams = shippedCatalogue()
  .teams.map(({ slug }) => slug)
  .sort();

describe.each([aliasSum(shippedCatalogue()), bm25(shippedCatalogue())])(
  'the baseline $name',
  (ranker) => {
    it('orders every team, the obvious one first', () => {
      const order = ranker.order('Trino, Apache Pinot and Hive Metastore; streaming analytics.');
      expect([...order].sort()).toEqual(teams);
      expect(order[0]).toBe('data-infrastructure');
    });

    it('puts teams in the order of their names when it knows nothing', () => {
      expect(ranker.order('zzz')).toEqual(teams);
    });
  },
);

describe('the alias sum', () => {
  const ranker = aliasSum(shippedCatalogue());

  it('counts a technology once, whatever its spelling and however often', () => {
    const once = ranker.order('Kubernetes, Envoy');
    expect(ranker.order('kubernetes K8s KUBERNETES k8s envoy')).toEqual(once);
  });

  it('does not see names inside of other words', () => {
    expect(ranker.order('Trinoesque, kafkaesque')).toEqual(teams);
  });
});

describe('a file of word vectors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teamfit-vectors-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the wanted words, first and last too, cut to their dimensions', async () => {
    const file = join(folder, 'vectors.json');
    const vectors = { the: [1, 2, 9], '"': [0, 0, 9], go: [-0.5, 1e-3, 9], end: [3, 4, 9] };
    const filling = Array.from({ length: 60_000 }, (_, index) => [`w${index}`, [index, 0.25, 9]]);
    const all = { ...vectors, ...Object.fromEntries(filling), last: [5, 6, 9] };
    // More than one chunk of the stream, so that entries are cut by it.
    writeFileSync(file, JSON.stringify({ size: 4, words: ['the'], vectors: all, unkVector: [0] }));
    const found = await readVectors(file, new Set(['the', 'go', 'w59999', 'last', 'none']), 2);
    expect(Object.fromEntries(found)).toEqual({
      the: [1, 2],
      go: [-0.5, 0.001],
      w59999: [59_999, 0.25],
      last: [5, 6],
    });
  });

  it('is refused when it has none', async () => {
    const file = join(folder, 'none.json');
    writeFileSync(file, '{"words": []}');
    await expect(readVectors(file, new Set(['a']), 2)).rejects.toThrow('has no "vectors"');
  });
});
