import { inputFromResume } from '../../../src/documents/readers/input-from-resume.ts';
import { rankProfile, readInput } from '../../../src/engine/index.ts';
import { asOf, readText } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const options = {
  organisation: 'stripe-infrastructure',
  asOf,
  explain: 'none',
  without: [],
  wishes: null,
  location: null,
} as const;

type Profile = ReturnType<typeof readText>;

function requirement(profile: Profile, id: string) {
  const { requirements } = rankProfile(shippedCompiled(), profile, options);
  return requirements.find((one) => one.id === id);
}

const yearsQuotes = (profile: Profile) =>
  requirement(profile, 'min-years')?.evidence.flatMap(({ spans }) =>
    spans.map(({ quote }) => quote),
  );

describe('years that come of the periods of jobs', () => {
  it.each([
    ['Backend Engineer, Acme, 2018-2021\nJava services', ['2018-2021']],
    [
      'EXPERIENCE\nEngineer, Acme, Jan 2018 - Mar 2020\nJava\n\nEngineer, B, 2020 to present\nGo',
      ['Jan 2018 - Mar 2020', '2020 to present'],
    ],
    ['Software developer at Acme since 2019. Java.', ['2019']],
    ['Engineer, Acme, 2018-2021\nJava\n\nEducation\nBSc, 2014 - 2018', ['2018-2021']],
  ])('show them: %j', (text, quotes) => {
    expect(yearsQuotes(readText(text))).toEqual(quotes);
  });

  it('show the total that the text states instead of them', () => {
    const text = 'Engineer, Acme, 2018-2021\nJava. Ten years of professional experience.';
    expect(yearsQuotes(readText(text))).toEqual(['Ten years']);
  });

  it('show where a résumé in JSON has them', () => {
    const work = [{ position: 'Engineer', startDate: '2018-02-01', endDate: '2021' }];
    const profile = readInput(shippedCompiled(), inputFromResume({ work }, asOf), asOf);
    expect(profile.yearsSpans).toEqual([
      expect.objectContaining({ field: '/work/0/startDate', quote: '2018-02-01' }),
      expect.objectContaining({ field: '/work/0/endDate', quote: '2021' }),
    ]);
  });
});

describe('what is asked for as a way of working', () => {
  it.each(['Netty', 'Used Akka and Netty', 'React, Redux', 'Skills: Tokio'])(
    'is not shown by the name of a product: %j',
    (text) => {
      const verdict = requirement(readText(text), 'min-engineering-and-passion');
      expect(verdict?.status).toBe('not_evidenced');
    },
  );

  it.each([
    'Six years of software engineering.',
    'Backend development of payment services in Java.',
    'Object-oriented programming and design patterns.',
    'Wrote unit tests and led code reviews; software development in Go.',
  ])('is shown by what was practised: %j', (text) => {
    expect(requirement(readText(text), 'min-engineering-and-passion')?.status).toBe('met');
  });
});
