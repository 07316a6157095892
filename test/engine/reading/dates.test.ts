import { readText, skillOf } from '../../helpers/reading.ts';

/** Years up to the as-of month of the helper, November 2026. */
describe('dates of jobs', () => {
  it.each([
    ['Engineer, 5/15 - 6/17, Acme', 2.2],
    ['Engineer 05/2015–06/2017', 2.2],
    ['Engineer 01.05.2015 – 30.06.2017', 2.2],
    ['Engineer 2015-05-01 – 2017-06-30', 2.2],
    ['Engineer 2015-05-01/2017-06-30', 2.2],
    ['Engineer 2015.05 - 2017.06', 2.2],
    ['Engineer, May 2015 through June 2017', 2.2],
    ['Engineer, 3 May 2015 - 30 June 2017', 2.2],
    ['Engineer Q1 2015 - Q4 2017', 3],
    ['Engineer 2015 Q1 – 2017 Q4', 3],
    ['Intern at Acme, Summer 2019', 0.3],
    ['Jan - Jun 2019: Engineer, Acme', 0.5],
    ['Engineer, May–August 2021', 0.3],
    ['Engineer from 2016 until now', 10.9],
    ['Engineer, since Jan 2018', 8.9],
    ['Engineer since mid-2018', 8.9],
    ['Programista, Allegro, maj 2015 – czerwiec 2017', 2.2],
    ['Programista, Allegro, maj 2015 do obecnie', 11.6],
    ['Разработчик, Яндекс, май 2015 — настоящее время', 11.6],
    ['소프트웨어 엔지니어, 네이버, 2018.03 ~ 현재', 8.8],
    ['Ingegnere da gennaio 2018 ad oggi presso Acme', 8.9],
    ['מהנדס תוכנה, וויקס, 2017 - היום', 9.9],
    ['Kỹ sư phần mềm, VNG, 01/2018 - hiện tại', 8.9],
    ['資深工程師 | 趨勢科技 | 2016/07 – 迄今', 10.4],
    ["Engineer '15-'18", 3],
    ['Engineer ’15 – ’18', 3],
    ['Engineer 2015-18', 3],
    ['Developer 2017-19', 2],
    ['Engineer 2015 to date', 11.9],
    ['Engineer Mar 2019 → Present', 7.8],
    ['Engineer, early 2018 - mid 2020', 2],
    ['Engineer, ca. 2018 – present', 8.9],
    ['Engineer at Acme, 2019 -', 7.9],
    ['Engineer at Acme (2019 –)', 7.9],
    ['Engineer, 2016 onwards', 10.9],
    ['Engineer between 2015 and 2018', 3],
    ['Jan-20 to Jun-21 Engineer', 1.5],
    ['Engineer, H1 2018 - H2 2019', 2],
    ["Engineer, Q3'18 - Q1'20", 1.8],
    ['Engineer, Sept 1st, 2018 - Oct 3rd, 2020', 2.2],
    ['Engineer, 1st September 2018 – 3rd October 2020', 2.2],
    ['Engineer, since ’15', 11.9],
    ['Entwickler ab 05/2015', 11.6],
    ['Programador de 2015 a 2018', 3],
    ['Desarrollador: enero 2015 – hasta la fecha', 11.9],
    ['Ontwikkelaar, januari 2015 – heden', 11.9],
    ['JAN 2020 - JUN 2021 ENGINEER', 1.5],
    ['January, 2020 to June, 2021 Engineer', 1.5],
    ['01/20 - 06/21 Engineer', 1.5],
    ['Acme Corp                       Jan 2015 – Present', 11.9],
    ['2020-present Staff Engineer, Acme\n2016-2020 Engineer, Beta', 10.9],
    ['Entwickler März 2019 – heute', 7.8],
    ['Entwickler Mai 2018 bis Dezember 2020', 2.7],
    ['Entwicklerin seit Okt. 2018', 8.2],
    ['Développeur mars 2018 – à ce jour', 8.8],
    ['Développeuse, déc. 2016 à févr. 2019', 2.3],
    ["Développeur, août 2018 – aujourd'hui", 8.3],
    ['Ingeniero, enero de 2018 – actualidad', 8.9],
    ['Ingeniera, ago 2018 - dic 2020', 2.4],
    ['Engenheiro, fevereiro de 2018 – atualmente', 8.8],
    ['Engenheiro, fev 2018 – dez 2019', 1.9],
    ['Sviluppatore, gennaio 2018 – oggi', 8.9],
    ['Sviluppatore, giu 2018 - ott 2020', 2.4],
    ['エンジニア 2018年4月~2021年3月', 3],
    ['エンジニア 2018年4月～現在', 8.7],
    ['エンジニア 2018年4月から2021年3月まで', 3],
    ['工程师 2018年4月至今', 8.7],
    ['工程师 2018.04-至今', 8.7],
    ['工程师 2018年4月至2021年3月', 3],
  ])('%j: %s years', (line, years) => {
    expect(readText(line).years).toBe(years);
  });

  it.each([
    ['Skills\nKafka (since 2019), Redis', 7.9, 2026],
    ['Skills: Redis 2015-2018, Kafka 2019-2021', 2, 2021],
    ['I have used Kafka clusters and topics, and Kafka since 2018.', 8.9, 2026],
    ['Since 2018 I run Kafka clusters.', 8.9, 2026],
  ])('%j are of the skill alone', (text, years, lastUsed) => {
    expect(skillOf(text, 'kafka')).toMatchObject({ years, lastUsed });
    expect(readText(text).years).toBeNull();
  });
});

/** Two jobs of three years each, the first with Kafka alone, in the layouts of résumés. */
describe('jobs of a résumé', () => {
  it.each([
    [
      'dates behind the title',
      'Experience\nSoftware Engineer, Acme 2015-01 - 2017-12\nKafka clusters\n' +
        'Developer, Beta 2018-01 - 2020-12\nTrino clusters',
    ],
    [
      'dates far right of the title',
      'Experience\nSoftware Engineer                 01/2015 – 12/2017\nAcme\n- Kafka clusters\n' +
        '\nDeveloper                         01/2018 – 12/2020\nBeta\n- Trino clusters',
    ],
    [
      'dates above the title',
      'Experience\n2015-01 – 2017-12\nSoftware Engineer, Acme\nKafka clusters\n' +
        '2018-01 – 2020-12\nDeveloper, Beta\nTrino clusters',
    ],
    [
      'dates under the title',
      'Experience\nSoftware Engineer\nAcme, Jan 2015 - Dec 2017\nKafka clusters\n' +
        'Developer\nBeta, Jan 2018 - Dec 2020\nTrino clusters',
    ],
    [
      'dates in brackets behind the employer',
      'Experience\nSoftware Engineer, Acme (Jan 2015 – Dec 2017)\n- Kafka clusters\n' +
        'Developer, Beta (Jan 2018 – Dec 2020)\n- Trino clusters',
    ],
    [
      'years alone',
      'Experience\nSoftware Engineer, Acme, 2015 - 2018\n- Kafka clusters\n' +
        'Developer, Beta, 2018 - 2021\n- Trino clusters',
    ],
    [
      'a table',
      'Acme | Software Engineer | 2015-01 - 2017-12 | Kafka clusters\n' +
        'Beta | Developer | 2018-01 - 2020-12 | Trino clusters',
    ],
    [
      'lengths beside the dates',
      'Acme\nSoftware Engineer\nJan 2015 - Dec 2017 · 3 yrs\nKafka clusters\n\n' +
        'Beta\nJunior Engineer\nJan 2018 - Dec 2020 · 3 yrs\nTrino clusters',
    ],
  ])('with %s give their years to what they mention', (_layout, text) => {
    expect(readText(text).years).toBe(6);
    expect(skillOf(text, 'kafka')?.years).toBe(3);
    expect(skillOf(text, 'trino')?.years).toBe(3);
    expect(skillOf(text, 'kafka')?.lastUsed).toBeLessThan(skillOf(text, 'trino')?.lastUsed ?? 0);
  });

  it('add up where they are apart, and "present" is as_of', () => {
    const text =
      'Experience\nEngineer, Acme (2015 – 2018)\n- Kafka\n' +
      'Engineer, Beta (2018 – 2020)\n- Redis\nEngineer, Gamma (2020 – )\n- Kafka';
    expect(skillOf(text, 'kafka')).toMatchObject({ years: 9.9, lastUsed: 2026 });
    expect(skillOf(text, 'redis')).toMatchObject({ years: 2, lastUsed: 2020 });
    expect(readText(text).years).toBe(11.9);
  });

  it('are told apart where several stand on one line', () => {
    const text = 'Ran Kafka clusters 2015-2019 and Flink 2019-2022.';
    expect(readText(text).years).toBe(7);
    expect(skillOf(text, 'kafka')).toMatchObject({ years: 4, lastUsed: 2019 });
    expect(skillOf(text, 'apache-flink')).toMatchObject({ years: 3, lastUsed: 2022 });
  });

  it('count the gap between two stays at one employer for nothing', () => {
    const text = 'Experience\nEngineer, Acme, 2012 - 2014, 2018 - 2020\n- Kafka clusters';
    expect(readText(text).years).toBe(4);
    expect(skillOf(text, 'kafka')).toMatchObject({ years: 4, lastUsed: 2020 });
  });

  it('are told from school years in one sentence', () => {
    const text =
      'From 2010 to 2014 I studied physics; ' +
      'from 2014 to 2019 I worked as a backend developer with Kafka.';
    expect(readText(text).years).toBe(5);
    expect(skillOf(text, 'kafka')?.years).toBe(5);
  });

  it.each([
    [
      'German',
      'Berufserfahrung\n03/2018 – heute    Softwareentwickler, Firma A\n' +
        '  Kafka, Java, Kubernetes\n' +
        '01/2015 – 02/2018  Entwickler, Firma B\n  Java und MySQL\nAusbildung\n' +
        '10/2010 – 09/2014  Informatik, TU Berlin',
      { years: 11.9, java: 11.9, other: ['mysql', 3.2] },
    ],
    [
      'French',
      'Expérience professionnelle\nDepuis mars 2019 : Ingénieur logiciel chez A\n' +
        '- Kafka et Java\n' +
        'De janvier 2015 à février 2019 : Développeur chez B\n- Scala\nFormation\n' +
        "2010 - 2014 : École d'ingénieurs",
      { years: 11.9, java: 7.8, other: ['scala', 4.2] },
    ],
    [
      'Chinese',
      '工作经历\n2018.07-至今 公司A 后端工程师\n使用 Kafka 和 Java\n2015.07-2018.06 公司B\n使用 Scala\n' +
        '教育背景\n2011.09-2015.06 大学',
      { years: 11.4, java: 8.4, other: ['scala', 3] },
    ],
  ] as const)('are read in %s', (_language, text, { years, java, other }) => {
    expect(readText(text).years).toBe(years);
    expect(skillOf(text, 'java')?.years).toBe(java);
    expect(skillOf(text, other[0])?.years).toBe(other[1]);
  });

  it('give their time to the tools that a label lists', () => {
    const text =
      'Experience\nEngineer, Acme (2015 – 2018)\nTech: Trino, Kafka, Flink\n\n' +
      'Engineer, Beta (2019 – 2020)\nTechnologies: Kafka, Redis, MySQL';
    expect(skillOf(text, 'kafka')?.years).toBe(4);
    expect(skillOf(text, 'redis')?.years).toBe(1);
  });

  it('are not lengthened by what stands in other parts', () => {
    const text =
      'Engineer, Acme, 2015 - 2018: Kafka\nEducation\nBSc, 2008 - 2012\n' +
      'Hobbies\nSailing, 2001 - 2020';
    expect(readText(text).years).toBe(3);
  });

  it('let a skill have more years than they cover, with a warning', () => {
    const text = 'Engineer, Acme, 2018 - 2021\nKafka (8 years)';
    const { warnings } = readText(text);
    expect(skillOf(text, 'kafka')?.years).toBe(8);
    expect(warnings.map(({ code }) => code)).toEqual(['skill-years-exceed-total']);
  });
});

describe('a hostile text', () => {
  const length = 400_000;
  const timeOf = (unit: string, size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    readText(text);
    return performance.now() - start;
  };

  it.each(['1', '-', '9 ', '1 year ', '-3 years ', '2019 - ', 'Kafka for 1 year ', '5年', '1y'])(
    'of %j alone is read in linear time',
    (unit) => {
      timeOf(unit, 10_000);
      const small = timeOf(unit, length / 8);
      // Eight times the text may cost eight times as much; a square would cost sixty-four.
      expect(timeOf(unit, length)).toBeLessThan(Math.max(small, 20) * 30);
    },
  );
});
