import { plainCharacters, tidyLines } from '../../../src/documents/readers/characters.ts';

describe('plain characters', () => {
  it.each([
    ['ligatures', 'e\uFB03cient work\uFB02ow', 'efficient workflow'],
    ['private ligatures of old fonts', 'Air\uF002ow, con\uF001g', 'Airflow, config'],
    ['soft hyphens', 'infra\u00ADstructure', 'infrastructure'],
    ['zero-width characters and marks of direction', 'Tri\u200Bno\u202E', 'Trino'],
    ['spaces of any width', 'Apache\u00A0Pinot\u2009and', 'Apache Pinot and'],
    ['hyphens that do not break', 'multi\u2011region', 'multi-region'],
    ['icons and control characters', '\uF095 call\x07', '  call '],
    ['halves of pairs', 'a\uD800b', 'a b'],
    ['whole pairs', 'go \u{1F680}', 'go \u{1F680}'],
    ['radicals that pass for characters', '\u2F2F作', '工作'],
  ])('come from %s', (_, text, plain) => {
    expect(plainCharacters(text)).toBe(plain);
  });
});

describe('tidy lines', () => {
  it('have no blanks at their ends and at most one empty line between them', () => {
    expect(tidyLines('\r\n\r\nTrino \t\r\n\r\n\r\n\r\nKafka\rGo  \n')).toBe('Trino\n\nKafka\nGo');
  });
});
