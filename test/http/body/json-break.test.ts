import { jsonBreak } from '../../../src/http/body/json-break.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['no json', 0],
    ['{"a": bad, "b": 1}', 6],
    ['{"text":', 8],
    ['[1,2,]', 5],
    ['{a:1}', 1],
    ['"abc', 4],
    ['{"a":1} x', 8],
    ['{"a":"\\x"}', 7],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['[1}', 2],
    ['01', 1],
    ['1x', 1],
    ['{"a":"b\nc"}', 7],
    ['nul', 0],
    ['', 0],
    ['["\\', 3],
  ])('%j: %i', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonBreak(text)).toBe(at);
  });

  it.each([
    '{"a":[1,-2.5e-3,true,null,{"b":"\\u0041\\"\\\\ "}],"c":{},"d":[]}',
    ' [ ] ',
    '"x"',
    '-0',
  ])('is the end of what is JSON: %j', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonBreak(text)).toBe(text.length);
  });

  it('agrees with the parser where that tells a place', () => {
    const good = '{"a":[1,{"b":"c\\n"},true],"d":-1.5e3}';
    for (let cut = 1; cut < good.length; cut += 1) {
      for (const odd of ['"', '}', ']', ',', ':', 'x', '\\', '1', '{']) {
        const text = good.slice(0, cut) + odd + good.slice(cut + 1);
        let message = '';
        try {
          JSON.parse(text);
        } catch (error) {
          message = String(error);
        }
        const told = /at position (\d+)/.exec(message)?.[1];
        const isBad = message !== '';
        if (!isBad) expect(jsonBreak(text)).toBe(text.length);
        else if (told !== undefined && !/number|exponent/i.test(message)) {
          // Of a misspelt true, false or null the parser tells the letter, this its beginning.
          const words = /[tfn][a-z]*$/.exec(text.slice(0, Number(told))) === null ? 0 : 4;
          const earlier = Number(told) - jsonBreak(text);
          expect([text, earlier >= 0 && earlier <= words]).toEqual([text, true]);
        }
      }
    }
  });

  it('takes a time that grows with the text alone, however deep it is', () => {
    expect(jsonBreak('['.repeat(1_000_000))).toBe(1_000_000);
  });
});
