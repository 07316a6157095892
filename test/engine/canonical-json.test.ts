import fc from 'fast-check';
import { canonicalJson } from '../../src/engine/canonical-json.ts';

/** The plainest reading of RFC 8785, to compare with: sort, then serialise. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([key, member]) => [key, sorted(member)]);
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, section 3.2.2', () => {
    const value = {
      // Parsed, since the first number has more digits than a literal may.
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts members as section 3.2.3 does, by UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [...canonicalJson(value).matchAll(/:"([A-Z]\w*)/g)].map((match) => match[1]);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });

  it('writes negative zero as 0', () => {
    expect(canonicalJson([-0, 0])).toBe('[0,0]');
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        // Through JSON once, since JSON has no negative zero.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('orders members at every depth', () => {
    const entriesOf = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(entriesOf);
      if (value === null || typeof value !== 'object') return value;
      return Object.entries(value).map(([key, member]) => [key, entriesOf(member)]);
    };
    // Integer-like names are left out: JSON.parse puts them first whatever the text says.
    const named = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.dictionary(
          fc.string().map((key) => `k${key}`),
          tie('value'),
        ),
        fc.array(tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(named, (value) => {
        expect(entriesOf(JSON.parse(canonicalJson(value)))).toEqual(sorted(value));
      }),
    );
  });

  it('keeps a member called __proto__ as a member', () => {
    const value: unknown = JSON.parse('{"z":1,"__proto__":{"a":2}}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"a":2},"z":1}');
  });

  it.each([
    ['a number that is not finite', { a: [1, Number.NaN] }, '/a/1'],
    ['an infinite number', [Number.POSITIVE_INFINITY], '/0'],
    ['a lone high surrogate', { 'a/b': { 'c~': 'x\ud800' } }, '/a~1b/c~0'],
    ['a lone low surrogate', ['\udc00y'], '/0'],
    ['a lone surrogate in a name', { a: { '\ud800': 1 } }, '/a/\ud800'],
    ['undefined', { a: undefined }, '/a'],
    ['a function', [() => 1], '/0'],
    ['a big integer', [1n], '/0'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map([[1, 2]]), ''],
  ])('refuses %s and names the place', (_what, value, pointer) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson(value)).toThrow(`at "${pointer}"`);
  });

  it('accepts surrogates that stand as a pair', () => {
    expect(canonicalJson('\ud83d\ude00"')).toBe('"😀\\""');
  });
});
