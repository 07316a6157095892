import { compileCatalogue } from '../../../src/engine/index.ts';
import { looseGroups } from '../../../src/engine/reading/loose-cues.ts';
import { readText } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const slug = 'dev-cut-build-or-test-time';

const quotes = (text: string, signal = slug) =>
  readText(text)
    .signals.filter((mark) => mark.slug === signal)
    .flatMap(({ spans }) => spans.map(({ quote }) => quote));

describe('cues of words that stand apart', () => {
  it.each([
    ['Shortened the test suite for everybody.', 'Shortened the test suite'],
    ['The test suite was shortened.', 'test suite was shortened'],
  ])('are shown by one word of each group, in any order: %j', (text, quote) => {
    expect(quotes(text)).toContain(quote);
  });

  it('quote the text exactly', () => {
    const text = 'Then we SHORTENED, at last, the\ttest  suite of the shop.';
    const marks = readText(text).signals.filter((mark) => mark.slug === slug);
    const spans = marks.flatMap((mark) => mark.spans);
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    'Shortened the menu. Later there was a test suite.',
    `Shortened the menu ${'and so on and on '.repeat(8)}near a test suite`,
    'Shortened the menu.',
    'There is a test suite.',
  ])('are not shown across sentences, from afar, or by one group alone: %j', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it.each([
    'I have not worked on a shorter test suite.',
    'I would like to work on something shortened, such as a test suite.',
  ])('are not shown by what is denied or wished for: %j', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('count once a sentence, however many of their words it has', () => {
    const once = quotes('Shortened the test suite.');
    expect(quotes('Shortened the test suite, faster, shorter, test suites halved.')).toHaveLength(
      once.length,
    );
  });

  it('take the words as written, in British and in American spelling', () => {
    const { catalogue } = shippedCompiled();
    const teams = catalogue.teams.map((team) => ({
      ...team,
      signals: team.signals
        .filter((signal) => signal.slug === slug)
        .map((signal) => ({ ...signal, cues: ['optimized builds / catalogs + lorries'] })),
    }));
    const { lexicon } = compileCatalogue({ ...catalogue, teams });
    const keysOf = (group: number) =>
      lexicon.meanings.filter(({ parts }) => parts.some((part) => part.group === group)).length;
    expect(lexicon.looseCues).toHaveLength(1);
    expect(keysOf(0)).toBeGreaterThan(2);
    expect(keysOf(1)).toBe(1);
  });

  it('are told from phrases by the plus between blanks', () => {
    expect(looseGroups('C++ services')).toBeNull();
    expect(looseGroups('CI/CD for teams')).toBeNull();
    expect(looseGroups('a / b + c')).toEqual([['a', 'b'], ['c']]);
  });
});
