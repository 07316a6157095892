import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenThresholds, readThresholds } from '../../eval/thresholds.ts';
import { root } from '../house/tree.ts';

const figures = { 'text.lenient': { value: 0.84, cases: 77, low: 0.74, high: 0.91 } };
const meaning = 'Too many people go to a wrong team.';

describe('a threshold', () => {
  it('that holds says nothing, its bounds included', () => {
    const bounds = [{ figure: 'text.lenient', least: 0.84, most: 0.84, meaning }];
    expect(brokenThresholds(figures, bounds)).toEqual([]);
  });

  it('that is broken says by how much and what it means', () => {
    expect(brokenThresholds(figures, [{ figure: 'text.lenient', least: 0.9, meaning }])).toEqual([
      `text.lenient is 0.840 over 77 cases, below the least allowed, 0.9. ${meaning}`,
    ]);
    expect(brokenThresholds(figures, [{ figure: 'text.lenient', most: 0.5, meaning }])).toEqual([
      `text.lenient is 0.840 over 77 cases, above the most allowed, 0.5. ${meaning}`,
    ]);
  });

  it('is broken by a figure that was not measured', () => {
    expect(brokenThresholds(figures, [{ figure: 'text.brier', most: 0.2, meaning }])).toEqual([
      `text.brier was not measured; report.json lists what was. ${meaning}`,
    ]);
  });
});

describe('the file of thresholds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teamfit-thresholds-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function faultOf(text: string): string {
    const file = join(folder, 'thresholds.json');
    writeFileSync(file, text);
    try {
      readThresholds(file);
    } catch (thrown) {
      if (thrown instanceof Error) return thrown.message;
      throw thrown;
    }
    return '';
  }

  it('that ships can be read, and bounds what matters', () => {
    const figuresBound = readThresholds(join(root, 'eval/thresholds.json')).map(
      ({ figure }) => figure,
    );
    for (const name of ['text.lenient', 'hostile.must', 'skills.named.recall', 'text.brier']) {
      expect(figuresBound).toContain(name);
    }
  });

  it.each([
    ['{', /thresholds\.json cannot be read as JSON/],
    ['[{"figure": "text.lenient", "meaning": "m"}]', /"0": states neither "least" nor "most"/],
    ['[{"figure": "text.lenient", "least": "high", "meaning": "m"}]', /"0\.least": /],
    ['[{"figure": "text.lenient", "least": 1, "meaning": "m", "leest": 1}]', /leest/],
  ])('is refused when it holds %s', (text, fault) => {
    expect(faultOf(text)).toMatch(fault);
  });
});
