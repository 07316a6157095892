import { readText, skillOf } from '../../helpers/reading.ts';

const yearsOf = (text: string, technologies: string) =>
  technologies.split(' ').map((technology) => skillOf(text, technology)?.years ?? null);

describe('tables of years', () => {
  it.each([
    ['Technology | Years\nKafka | 5\nJava | 7', 'kafka java', [5, 7]],
    ['Skill\tYears\tLast used\nKafka\t5\t2024\nJava\t7+\t2026', 'kafka java', [5, 7]],
    [
      '| Technology | Level | Years of experience |\n|---|---|---|\n| Kafka | expert | 5 |',
      'kafka',
      [5],
    ],
    ['Skill           Years\nKafka           5\nPostgreSQL      7', 'kafka postgresql', [5, 7]],
    ['Technologie | Jahre\nKafka | 5\nGo | 3', 'kafka go', [5, 3]],
    ['Technology | Months\nKafka | 30', 'kafka', [2.5]],
    ['Languages (years): Kotlin 7, Go (3), Rust: 2', 'kotlin go rust', [7, 3, 2]],
    ['Skills (in years): Kafka - 5; Trino - 2', 'kafka trino', [5, 2]],
  ])('are read: %j', (text, technologies, years) => {
    expect(yearsOf(text, technologies)).toEqual(years);
  });

  it.each([
    ['Technology | Version\nKafka | 3\nPostgreSQL | 15', 'kafka postgresql', [null, null]],
    ['Project | Year\nKafka migration | 2019', 'kafka', [null]],
    ['Kafka | 5', 'kafka', [null]],
    ['Technology | Years\nKafka | many', 'kafka', [null]],
  ])('are told from others: %j', (text, technologies, years) => {
    expect(yearsOf(text, technologies)).toEqual(years);
  });

  it('take no longer in a text that is nothing but their heads', () => {
    const text = 'a | years\n'.repeat(20_000);
    expect(readText(text).years).toBeNull();
  });
});

describe('fiscal years', () => {
  it.each([
    ['Engineer, Acme, FY2018 - FY2020\nKafka pipelines', 2],
    ['EXPERIENCE\nEngineer, Acme (FY18–FY21)\nKafka pipelines', 3],
    ['Engineer, Acme | FY 2015 to FY 2019\nKafka pipelines', 4],
    ["EXPERIENCE\nEngineer, Acme, FY'17 - FY'20\nKafka pipelines", 3],
  ])('are the dates of a job: %j', (text, years) => {
    expect(readText(text).years).toBe(years);
  });

  it('alone are none', () => {
    expect(readText('In FY2020 revenue grew; wrote Kafka consumers.').years).toBeNull();
  });
});
