import { readText, skillOf } from '../../helpers/reading.ts';

const yearsOf = (text: string, technology: string) => skillOf(text, technology)?.years ?? null;
const polarityOf = (text: string, technology: string) =>
  readText(text)
    .skills.filter((skill) => skill.technology === technology)
    .map(({ polarity }) => polarity);

describe('several jobs in one line', () => {
  const text =
    'Currently @ Zalando (2021-now) building on Iceberg and Trino; earlier @ GfK (2018-2021) ' +
    'doing Hadoop batch.\nStack I know: Airflow, Scala, Python.';

  it('give each its own time', () => {
    expect(yearsOf(text, 'trino')).toBeCloseTo(5.9);
    expect(yearsOf(text, 'hadoop')).toBe(3);
  });

  it('lend none to the next line', () => {
    expect(yearsOf(text, 'apache-airflow')).toBeNull();
  });

  it('of which one is of another profession give the other', () => {
    const nurse =
      'I was a registered nurse for nine years (2012-2021) and since March 2023 I work as a ' +
      'frontend developer: Kotlin and TypeScript.';
    expect(readText(nurse).years).toBeCloseTo(3.8);
    expect(readText(nurse).titles.map(({ slug }) => slug)).toEqual(['frontend-engineer']);
  });
});

describe('labels', () => {
  it.each([
    ['Would rather not: dashboards, Tableau, anything with PHP.', 'php', ['leaving']],
    ["Stack I've only poked at: Flink, Pinot, Trino.", 'trino', ['negates']],
    ['Not wanted: PHP, Perl.', 'perl', ['leaving']],
    ['Only read about: Trino, Flink.', 'apache-flink', ['negates']],
  ])('speak of all that stands behind them: %j', (text, technology, polarities) => {
    expect(polarityOf(text, technology)).toEqual(polarities);
  });

  it.each([
    'Experience\nEngineer, Acme, 2018 - 2020\nPHP services\nNotions : Kotlin, Kubernetes',
    'Berufserfahrung\nEntwickler, Acme, 2018 - 2020\nPHP\nKenntnisse: Kotlin, Kubernetes',
    '工作经历\n2018.07 - 2020.06 美团 PHP\n技能：Kotlin、Kubernetes',
    'Expériences\nDéveloppeur, Acme, 2018 - 2020\nPHP\nCompétences : Kotlin, Kubernetes',
  ])('of what the person knows lend no years of the last job: %j', (text) => {
    expect(skillOf(text, 'kotlin')).toMatchObject({ years: null });
    expect(yearsOf(text, 'php')).toBe(2);
  });
});

describe('Japanese and Chinese', () => {
  const text =
    '2016年4月 – 2019年3月  株式会社ABC\n・Java、Spring Bootによる業務システム開発\n\nスキル\n' +
    'Go（5年）、Java（3年）、Terraform（2年）\nRustは未経験ですが、学びたいです。';

  it.each(['go', 'java', 'terraform', 'spring-boot'])(
    'deny only what they deny: not %s',
    (slug) => {
      expect(polarityOf(text, slug)).toEqual(['supports']);
    },
  );

  it('deny the word right before', () => {
    expect(polarityOf(text, 'rust')).toEqual(['negates']);
    expect(polarityOf('KafkaとKubernetesの経験はない。', 'kafka')).toEqual(['negates']);
  });

  it('head their parts with wide colons', () => {
    const wish = '2018.07 - 2021.06 美团 Kafka\n求职意向：Trino';
    expect(polarityOf(wish, 'trino')).toEqual(['wants']);
  });
});

describe('wishes and denials', () => {
  it('have no years of the job they stand in', () => {
    const text = 'Engineer, Acme, 2018 - 2021\nPHP. I would love to learn Trino. No Kafka.';
    expect(skillOf(text, 'trino', 'wants')).toMatchObject({ years: null, lastUsed: null });
    expect(skillOf(text, 'kafka', 'negates')).toMatchObject({ years: null, lastUsed: null });
  });

  it.each([
    ['backend dev. wanna do more kubernetes and ebpf', 'ebpf', 'wants'],
    ['She was less interested in Terraform.', 'terraform', 'leaving'],
  ])('are read in other words: %j', (text, technology, polarity) => {
    expect(polarityOf(text, technology)).toEqual([polarity]);
  });
});

describe('courses and degrees', () => {
  it.each([
    'Network Administrator, PKP, 2010 - 2017\n\nCourses\nKubernetes Deep Dive',
    'Administrator, PKP, 2010 - 2017\n\nWeiterbildung\nKubernetes',
    'Administrador, PKP, 2010 - 2017\n\nCursos\nKubernetes',
  ])('lend no years: %j', (text) => {
    expect(skillOf(text, 'kubernetes')).toMatchObject({ context: 'list', years: null });
  });

  it('are no tools', () => {
    const text = 'Formación\nIngeniería Informática, UPC, 2011 – 2016\n\nHabilidades: Kotlin, SSIS';
    expect(skillOf(text, 'etl')?.spans.map(({ quote }) => quote)).toEqual(['SSIS']);
  });
});
