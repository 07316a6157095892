import { skillReading } from '../../../eval/figures/skill-reading.ts';
import type { SkillText } from '../../../eval/reading/skill-text.ts';
import { shippedCatalogue } from '../../helpers/shipped-catalogue.ts';

function marked(mentions: Partial<SkillText['mentions']>, optional: string[] = []): SkillText {
  return {
    id: 'sk-1',
    voice: 'note',
    language: 'en',
    traps: [],
    text: 'words',
    mentions: { supports: [], wants: [], negates: [], leaving: [], ...mentions },
    optional,
  };
}

describe('reading against marks', () => {
  const reading = skillReading(
    [
      {
        text: marked({ supports: ['java', 'go', 'microservices'], negates: ['kafka'] }, ['redis']),
        found: [
          { technology: 'java', polarity: 'supports' },
          { technology: 'kafka', polarity: 'supports' },
          { technology: 'rust', polarity: 'supports' },
          { technology: 'redis', polarity: 'wants' },
        ],
      },
    ],
    shippedCatalogue(),
  );

  it('counts a named thing as right with its polarity alone', () => {
    expect(reading.named.precision).toMatchObject({ value: 1 / 3, cases: 3 });
    expect(reading.named.recall).toMatchObject({ value: 1 / 3, cases: 3 });
  });

  it('tells apart what was read with another polarity', () => {
    expect(reading.namedAnyPolarity.precision).toMatchObject({ value: 2 / 3, cases: 3 });
    expect(reading.namedAnyPolarity.recall).toMatchObject({ value: 2 / 3, cases: 3 });
  });

  it('judges ideas by themselves', () => {
    expect(reading.ideas.precision).toBeNull();
    expect(reading.ideas.recall).toMatchObject({ value: 0, cases: 1 });
  });

  it('leaves out what readers may differ on, and names every miss', () => {
    const told = reading.misses.map(
      ({ fault, mention, isPolarityOnly }) =>
        `${fault} ${mention.technology} ${mention.polarity}${isPolarityOnly ? ' polarity' : ''}`,
    );
    expect(told).toEqual([
      'missed go supports',
      'missed microservices supports',
      'missed kafka negates polarity',
      'invented kafka supports polarity',
      'invented rust supports',
    ]);
  });
});
