import { createHash } from 'node:crypto';
import { rankingPage } from '../../src/cli/page/ranking-page.ts';
import { inputFromText } from '../../src/documents/readers/input-from-text.ts';
import { compileCatalogue, rankInput } from '../../src/engine/index.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';

const catalogue = shippedCatalogue();
const compiled = compileCatalogue(catalogue);
const digest = (utf8: string) => createHash('sha256').update(utf8).digest('hex');

/** The page of a text on a terminal of so many columns. */
function pageOf(text: string, columns: number): readonly string[] {
  const person = { input: inputFromText(text), hashed: text, document: null };
  const options = {
    organisation: 'stripe-infrastructure',
    asOf: '2026-11-22',
    explain: 'full',
    without: ['no-such-id'],
    wishes: null,
    location: { city: 'Dublin' },
  } as const;
  const { answer, receipt } = rankInput({ id: 'cat_x', compiled }, person, options, digest);
  const sourceName = `cv-${'very-'.repeat(12)}long.txt`;
  const page = { answer, receipt, catalogue, sourceName, documentWarnings: [], text };
  return rankingPage(page, { columns, isPlain: true }).split('\n');
}

describe('the page of a ranking', () => {
  it.each([
    ['a clear match', 'Ran Trino and Apache Pinot clusters for six years, Java, Hive Metastore'],
    ['a close call', 'Built CI with Bazel. Ran a Kubernetes platform and a service mesh on Envoy.'],
    [
      'no fit',
      'Pastry chef. Skills: baking, a-word-that-is-far-too-long-for-a-narrow-terminal-line',
    ],
  ])('keeps to its columns: %s', (_what, text) => {
    for (const columns of [40, 52, 60, 80, 100]) {
      const wide = pageOf(text, columns).filter((line) => line.length > columns);
      expect([columns, wide]).toEqual([columns, []]);
    }
  });

  it('leaves the bars out where there is no room for them', () => {
    const text = 'Ran Trino and Apache Pinot clusters for six years';
    expect(pageOf(text, 40).join('\n')).not.toContain('#');
    expect(pageOf(text, 80).join('\n')).toContain('#');
  });
});
