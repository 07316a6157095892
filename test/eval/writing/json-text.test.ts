import { jsonText } from '../../../eval/writing/json-text.ts';

describe('JSON that a run writes', () => {
  it('puts short lists of words on one line and leaves all else expanded', () => {
    const long = Array.from({ length: 12 }, (_, index) => `a rather long word ${index}`);
    const text = jsonText({
      short: ['a', 'b "c"'],
      none: [],
      long,
      rows: [{ n: 1 }],
      nested: [['x']],
    });
    expect(text).toContain('\n  "short": ["a", "b \\"c\\""],\n');
    expect(text).toContain('\n  "none": [],\n');
    expect(text).toContain('\n  "long": [\n    "a rather long word 0",\n');
    expect(text).toContain('\n    {\n      "n": 1\n    }\n');
    expect(text).toContain('\n    ["x"]\n');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('rounds numbers to four decimals', () => {
    expect(jsonText([1 / 3, 1e-9, 12_345])).toBe('[\n  0.3333,\n  0,\n  12345\n]\n');
  });

  it('means the same as before', () => {
    const value = { words: ['[', ']', '],\n', ''], numbers: [1, 2], deep: { words: ['x'] } };
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});
