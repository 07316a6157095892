import { inputFromResume } from '../../../src/documents/readers/input-from-resume.ts';
import { readInput } from '../../../src/engine/index.ts';
import { asOf, readText } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

describe('entries of skill lists that the catalogue does not know', () => {
  it.each([
    ['Skills: Java, English, German C1, Foobar', ['Foobar']],
    ['Languages: English (native), German (C1), Spanish', []],
    ['Sprachen: Deutsch (Muttersprache), Englisch C1, TOEFL 110', []],
    ['Skills: Java, Berlin, New York, San Francisco, Blorbdb', ['Blorbdb']],
    ['Skills\nKafka: expert\nRust: side projects\nSpark: production, 3 years\nQuuxDB', ['QuuxDB']],
    ['Top Skills\nTrino\nQuuxDB\n\nMei Chen\nStaff Software Engineer at Grab', ['QuuxDB']],
    ['Skills: January, March 2020, Frobnicator 3', ['Frobnicator 3']],
    ['Skills: BSc Computer Science, PhD Physics, MBA, Widgetron', ['Widgetron']],
    ['Skills: Teamwork, Problem solving, Time management, QuuxDB', ['QuuxDB']],
    [
      'Technical skills\nQuuxDB | Paris, France | jane@example.org\nWidgetron',
      ['QuuxDB', 'Widgetron'],
    ],
  ])('come back without what is no technology: %j', (text, expected) => {
    expect(readText(text).unrecognised).toEqual(expected);
  });

  it.each([
    'English parser kit',
    'Paris query engine',
    'Master Data Hubster',
    'Spanner-like store X',
  ])('come back though they hold such a word: %j', (entry) => {
    const { unrecognised, skills } = readText(`Skills: ${entry}`);
    expect([...unrecognised, ...skills.map(({ spans }) => spans[0]?.quote)]).not.toEqual([]);
  });
});

describe('the groups of a JSON Resume', () => {
  it('are no entries themselves, unlike skills that stand alone', () => {
    const skills = [
      { name: 'Data stores', keywords: ['Trino', 'QuuxDB'] },
      { name: 'Widgetron' },
      { name: 'Kubernetes', keywords: ['Helm'] },
    ];
    const read = readInput(shippedCompiled(), inputFromResume({ skills }, asOf), asOf);
    expect(read.unrecognised).toEqual(['QuuxDB', 'Widgetron']);
    expect(read.skills.map(({ technology }) => technology)).toContain('kubernetes');
  });
});
