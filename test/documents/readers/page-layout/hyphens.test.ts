import {
  hyphenSignsOf,
  joinAtHyphen,
} from '../../../../src/documents/readers/page-layout/hyphens.ts';

/** Joins the last two lines with what the whole document tells of its hyphens. */
function joined(...lines: string[]): string {
  return joinAtHyphen(lines.at(-2) ?? '', lines.at(-1) ?? '', hyphenSignsOf(lines));
}

describe('a hyphen at the end of a line', () => {
  it.each([
    ['continuous inte-', 'gration of services', 'continuous integration of services'],
    ['an ad-', 'min generator', 'an admin generator'],
    ['code compli-', 'ance', 'code compliance'],
    ['a replicated Post-', 'greSQL without', 'a replicated PostgreSQL without'],
  ])('goes when the word was broken: %j %j', (line, next, whole) => {
    expect(joined(line, next)).toBe(whole);
  });

  it.each([
    ['a self-', 'service portal', 'a self-service portal'],
    ['the multi-', 'region mesh', 'the multi-region mesh'],
    ['a tamper-', 'evident log', 'a tamper-evident log'],
    ['just-in-', 'time approval', 'just-in-time approval'],
    ['Kubernetes-', 'Operators', 'Kubernetes-Operators'],
    ['Kafka-', 'based', 'Kafka-based'],
    ['2019-', '2022', '2019-2022'],
    ['upper-', 'and lower-case', 'upper- and lower-case'],
  ])('stays when it belongs to the word: %j %j', (line, next, whole) => {
    expect(joined(line, next)).toBe(whole);
  });

  it('goes by how the document writes the word elsewhere', () => {
    expect(joined('our data-center team', 'another data-', 'center')).toBe('another data-center');
    expect(joined('our datacenter team', 'another data-', 'center')).toBe('another datacenter');
  });

  it('goes where the program that set the document is known to break words', () => {
    const lines = ['columns of spread-', 'sheets'];
    expect(joinAtHyphen('columns of spread-', 'sheets', hyphenSignsOf(lines))).toBe(
      'columns of spread-sheets',
    );
    expect(joinAtHyphen('columns of spread-', 'sheets', hyphenSignsOf(lines, true))).toBe(
      'columns of spreadsheets',
    );
  });

  it('stays in documents that break no words, where it is not plainly broken', () => {
    expect(joined('columns of spread-', 'sheets')).toBe('columns of spread-sheets');
    expect(joined('continuous inte-', 'gration', 'columns of spread-', 'sheets')).toBe(
      'columns of spreadsheets',
    );
  });
});
