import { inputFromProfile } from '../../../src/documents/readers/input-from-profile.ts';
import { rankProfile, readInput } from '../../../src/engine/index.ts';
import { asOf, readText, skillOf } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const options = {
  organisation: 'stripe-infrastructure',
  asOf,
  explain: 'none',
  without: [],
  wishes: null,
  location: null,
} as const;
const rank = (text: string) => rankProfile(shippedCompiled(), readText(text), options);
const yearsStatus = (text: string) =>
  rank(text).requirements.find(({ id }) => id === 'min-years')?.status;

const outsiders = [
  'Technical Writer, Acme, 2016 - 2023\n- Wrote the docs of the Kafka and Kubernetes products\n' +
    '- Kept the docs site with Git, release notes for the REST API',
  'I write manuals and release notes for developers: API references for a payments gateway, ' +
    'guides for Kubernetes operators, tutorials on Kafka and Terraform. Nine years of it.',
  'Night receptionist, Hotel Adler, 2015 - 2023\n- night audit, on-call for guests, incidents\n' +
    'Hobby: Python scripts, a Kubernetes cluster at home',
  'Truck driver, 2010 - 2024, Spedition Meyer\n- deliveries\n\nHobby projects\n' +
    '- route planner in Go and PostgreSQL\n- Kubernetes cluster with Prometheus and Grafana',
  'Police officer, City of Leeds, 2012-2023. Skills: Kotlin, Java',
  'Constable, 2012-2023\nTech: Kotlin, Java, Kafka, Kubernetes',
  'IT recruiter for eight years: I fill roles around Kubernetes, Kafka, Spark, Trino and Go.',
  'Talent Partner | Acme | 2017 - 2024\nData platform hiring: Spark, Trino, Airflow, Flink',
  'Nurse, 2012 - 2022\nSkills: Java, C++, Kubernetes, Kafka, Terraform',
  '2012 - 2023\nBäcker, Backstube Klein\nTech: Kotlin, Java, Kafka',
];

describe('people of other professions', () => {
  it.each(outsiders)('are sent to no team with confidence: %j', (text) => {
    expect(['no_fit', 'insufficient_evidence']).toContain(rank(text).verdict);
  });

  it.each(outsiders)('have no years of software, nor of any skill: %j', (text) => {
    expect(yearsStatus(text)).toBe('not_evidenced');
    expect(readText(text).skills.filter(({ years }) => years !== null)).toEqual([]);
  });

  it('have their projects counted as projects', () => {
    const text =
      'Truck driver, 2010 - 2024\n- deliveries\n\nHobby projects\n- route planner in Kotlin';
    expect(skillOf(text, 'kotlin')).toMatchObject({ context: 'project', years: null });
  });

  it('have no years of software in a structured profile', () => {
    const profile = {
      work: [
        { title: 'Police Officer', start: '2012', end: '2020', summary: 'Patrols. Kotlin.' },
        { title: 'Software Engineer', start: '2020', end: '2022', summary: 'Kotlin services.' },
      ],
    };
    const read = readInput(shippedCompiled(), inputFromProfile(profile, asOf), asOf);
    expect(read.years).toBe(2);
    expect(read.skills.find(({ technology }) => technology === 'kotlin')?.years).toBe(2);
    expect(read.titles).toEqual([]);
  });
});

describe('engineers', () => {
  it.each([
    ['Teacher, 2010 - 2015\n\nSoftware Engineer, 2016 - 2024\nKotlin services', 8],
    ['Software Engineer, Acme, 2012 - 2018\nKotlin\n\nProduct Manager, Acme, 2018 - 2024', 6],
    ['Backend developer, 2015 - 2024. Kotlin. Was a truck driver before.', 9],
    ['Data analyst, Baker Hughes, 2018 - 2021\nKotlin pipelines', 3],
    ['Software Engineer & Scrum Master, Acme, 2018 - 2021\nKotlin', 3],
    ['Acme, 2018 - 2021\nKotlin services', 3],
    ['Police officer (2008-2016). Since then networks: Kotlin at Equinix (2016-2021).', 5],
  ])('keep the years of their own jobs: %j', (text, years) => {
    expect(readText(text).years).toBe(years);
    expect(skillOf(text, 'kotlin')?.years ?? years).toBe(years);
  });

  it('keep the stated years of the trade beside those of another', () => {
    const text = 'Baker for twelve years, then software engineer for three years. Kotlin.';
    expect(yearsStatus(text)).toBe('met');
    expect(readText(text).years).toBe(3);
  });
});

describe('what is done outside of work', () => {
  it.each([
    ['Backend Engineer, 2018 - 2021\n- Kotlin services\n- Side project: a game in Rust', 'rust'],
    ['Backend Engineer, 2018 - 2021\n- Kotlin. In my spare time I write Rust.', 'rust'],
    ['Backend Engineer, 2018 - 2021\nKotlin.\nPersonal projects: Rust game', 'rust'],
    ['Entwickler, 2018 - 2021\nKotlin. In meiner Freizeit schreibe ich Rust.', 'rust'],
  ])('is a project without the years of the job: %j', (text, technology) => {
    expect(skillOf(text, technology)).toMatchObject({ context: 'project', years: null });
    expect(skillOf(text, 'kotlin')?.years).toBe(3);
  });
});

describe('the jobs of a line that names another profession alone', () => {
  it('are all of that profession', () => {
    const text =
      'Enterprise Account Executive – Confluent (2019–2023), previously Databricks (2015–2019)\n' +
      '• sold Confluent Cloud (Kafka) to banks';
    expect(yearsStatus(text)).toBe('not_evidenced');
    expect(skillOf(text, 'kafka')?.years).toBeNull();
  });

  it('leaves a trade of software its own', () => {
    const text = 'Baker at Meyer (2008–2014), then Java developer at Acme (2014–2020)\nKafka';
    expect(skillOf(text, 'java')?.years).toBe(6);
  });
});

describe('time at school', () => {
  it.each([
    'B.Tech CSE, IIT Kanpur, 2022–2026 (expected)',
    'M.Sc. Computing, Delft, 2018–2021',
    'A team with 50 years of combined Java experience',
  ])('and time of others is no work of the person: %j', (text) => {
    expect(yearsStatus(text)).toBe('not_evidenced');
  });
});
