import { readText } from '../../helpers/reading.ts';

const wished = (text: string) =>
  readText(text, 'interest')
    .skills.filter(({ polarity }) => polarity === 'wants')
    .map(({ technology }) => technology);

describe('an interest of a profile', () => {
  it.each([
    ['consensus', 'consensus'],
    ['sharding', 'sharding'],
    ['circuit breakers', 'reliability-patterns'],
  ])('that is nothing but a name needs no context: %s', (text, technology) => {
    expect(wished(text)).toEqual([technology]);
  });

  it('that only holds such a word still needs it', () => {
    expect(wished('a consensus among parents at school')).toEqual([]);
  });

  it('that tells a kind of work is a wish for what the work is about, and no work done', () => {
    const { signals, skills } = readText('cutting build times', 'interest');
    expect(signals).toEqual([]);
    expect(skills.map(({ polarity }) => polarity)).toContain('wants');
    for (const { spans } of skills) {
      for (const { start, end, quote } of spans) {
        expect('cutting build times'.slice(start, end)).toBe(quote);
      }
    }
  });
});
