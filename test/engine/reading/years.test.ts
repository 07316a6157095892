import { readText, skillOf } from '../../helpers/reading.ts';

describe('years', () => {
  it.each([
    ['Ran Trino clusters for six years.', 'trino', 6],
    ['Trino (5 years), Kafka', 'trino', 5],
    ['8 years of Java and Scala services', 'scala', 8],
    ['Java: 12+ years', 'java', 12],
    ['eighteen months of Kotlin services', 'kotlin', 1.5],
    ['Python 3 years, SQL 4 years', 'python', 3],
    ['Java 8 years; Kafka 3 years', 'java', 8],
    ['Java 6y, Go 2y', 'java', 6],
    ['5 лет опыта с Java', 'java', 5],
    ['Kafka를 3년간 운영했습니다', 'kafka', 3],
    ['8 yıldır Java ile çalışıyorum', 'java', 8],
    ['8 años de Java', 'java', 8],
    ['Java and Scala for eleven years altogether.', 'java', 11],
  ])('%j gives its years', (text, technology, years) => {
    expect(skillOf(text, technology)?.years).toBe(years);
  });

  it.each(['Our store holds 600 PB in one cluster.', 'One language (Go), one repository.'])(
    'does not take other quantities for years: %j',
    (text) => {
      expect(readText(text).years).toBeNull();
    },
  );

  it.each([
    'Age: 45 years',
    'Married 12 years',
    'Mother since 2012',
    'Maternity leave 2015 - 2019',
  ])('does not count private life: %j', (line) => {
    expect(readText(`${line}\nWrote Java services on gRPC.`).years).toBeNull();
  });

  it('reads the short form of years', () => {
    expect(readText('BUILD SYSTEMS, chip maker (3 y)\n- Bazel rules').years).toBe(3);
  });

  it('does not take an age for experience', () => {
    expect(readText('Chen Wei, 52 years old. Kafka engineer.').years).toBeNull();
  });

  it('counts the jobs that mention a skill, time in two jobs once', () => {
    const text = [
      'Experience',
      'Staff engineer, Acme (2015-01 - 2018-12)',
      '- Kafka clusters',
      'Consultant, Umbrella (2017-01 - 2020-12)',
      '- Kafka and Flink',
    ].join('\n');
    expect(skillOf(text, 'kafka')).toMatchObject({ years: 6, lastUsed: 2020, context: 'work' });
    expect(skillOf(text, 'apache-flink')).toMatchObject({ years: 4, lastUsed: 2020 });
    expect(readText(text).years).toBe(6);
  });

  it.each([
    'Engineer (Nov 2019 – present)',
    'Engineer, 11/2019 - now',
    'Engineer  2019-11 to today',
    'Engineer since November 2019',
    'Ingeniero, noviembre de 2019 - actualidad',
    'Entwickler, Nov. 2019 bis heute',
    'Engineer, Nov 2019 - current',
  ])('reads the dates of %j up to the as-of month', (line) => {
    expect(readText(`Experience\n${line}\n- Kafka clusters`).years).toBe(7.1);
  });

  it('does not count time in education', () => {
    const text =
      'Education\nBSc, University, 2010 - 2014\nExperience\nEngineer, 2014-01 - 2016-12\n- Kafka';
    expect(readText(text).years).toBe(3);
  });

  it('takes no clock but as_of', () => {
    const text = 'Engineer (2020-01 - present): Kafka clusters';
    expect(readText(text)).toEqual(readText(text));
    expect(readText(text).years).toBe(6.9);
  });

  it('tells work from a bare list', () => {
    expect(skillOf('Operated Kafka clusters.', 'kafka')?.context).toBe('work');
    expect(skillOf('Skills: Kafka, Flink', 'kafka')?.context).toBe('list');
    expect(skillOf('Kafka, Flink, Redis, Linux, MySQL, Kafka, Flink', 'kafka')?.context).toBe(
      'list',
    );
  });

  it('reports entries of skill lists that it does not know', () => {
    expect(readText('Skills: Kafka, Frobnicator 3000, Flink').unrecognised).toEqual([
      'Frobnicator 3000',
    ]);
  });
});
