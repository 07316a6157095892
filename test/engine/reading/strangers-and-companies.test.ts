import { inputFromText } from '../../../src/documents/readers/input-from-text.ts';
import { rankProfile, readInput } from '../../../src/engine/index.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const asOf = '2026-11-22';
const options = {
  organisation: 'stripe-infrastructure',
  asOf,
  explain: 'none',
  without: [],
  wishes: null,
  location: null,
} as const;
const read = (text: string) => readInput(shippedCompiled(), inputFromText(text), asOf);
const rank = (text: string) => rankProfile(shippedCompiled(), read(text), options);
const skillsIn = (text: string) => read(text).skills.map(({ technology }) => technology);

describe('people of other professions', () => {
  it.each([
    'Registered Nurse, Leeds General Infirmary, 2012 - 2022\n- managed a ward\n\nSkills: Java, C++',
    'Truck driver, 12 years.\nSkills: Java, Go',
    'Sales manager at a car dealer for 15 years. I code in Go in the evenings.',
  ])('have no years of software, however many they worked: %j', (text) => {
    expect(rank(text).meetsMinimum).toBeNull();
  });

  it.each([
    'Truck driver, 12 years. Fleet of trucks, load balancing and cluster routes.',
    'Logistics dispatcher: managed a fleet of 40 trucks, on-call rotation, capacity planning.',
    'Data entry clerk, 5 years, Excel.',
    'Accountant. Built back-office tools for finance operations in Excel.',
  ])('are sent to no team with confidence: %j', (text) => {
    expect(['no_fit', 'insufficient_evidence']).toContain(rank(text).verdict);
  });

  it('keep the years of an engineer who was something else before', () => {
    const text = 'Teacher 2010 - 2015\n\nSoftware Engineer, 2016 - 2024\nJava services';
    expect(rank(text).meetsMinimum).toBe(true);
  });
});

describe('what a company is called', () => {
  it.each([
    ['Backend Engineer, Rust Labs GmbH, 2018-2021\n- Python web services', 'rust'],
    ['Software Engineer, Go Ventures Ltd (2018 - 2021)\n- Python web services', 'go'],
    ['Software Engineer, Scala Hotels Inc, 2018 - 2021\n- Python web services', 'scala'],
  ])('is no skill: %j', (text, technology) => {
    expect(skillsIn(text)).toContain('python');
    expect(skillsIn(text)).not.toContain(technology);
  });
});

describe('risky words that stand with others', () => {
  it.each([
    ['Backend Developer, ING, 2018-2023\nJava and Kafka\n- Built payment services', 'java'],
    ['Skills: dbt, Airflow', 'dbt'],
    ['dbt and Snowflake for 3 years', 'dbt'],
  ])('are read: %j', (text, technology) => {
    expect(skillsIn(text)).toContain(technology);
  });
});

describe('companies without a legal form', () => {
  it.each([
    ['Spark Energy, Engineer, 2018-2021\n- Python web services with Kubernetes', 'apache-spark'],
    ['Engineer, Scala Hotels, 2018-2021\n- Python web services', 'scala'],
    ['Backend developer | Consul Bank | 2018 - 2021\n- Python web services', 'consul'],
    ['Software Engineer, Vault Bank, London, Jan 2018 - Mar 2021\n- Python', 'vault'],
    ['2018 - 2021  Presto Pizza  Software developer\n- Python web services', 'presto'],
    ['Worked for Scala Hotels and Spark Energy on Python services', 'scala'],
    ['Worked for Scala Hotels and Spark Energy on Python services', 'apache-spark'],
    ['EXPERIENCE\nOracle Park - Software Engineer (2018-2021)\nPython services', 'oracle-database'],
    ['Senior Engineer, Spark Platform, Acme, 2019 - 2022\n- Python', 'pki'],
  ])('are no skills: %j', (text, technology) => {
    expect(skillsIn(text)).toContain('python');
    expect(skillsIn(text)).not.toContain(technology);
  });

  it.each([
    ['Kafka Engineer, Acme, 2018-2021\n- Python', 'kafka'],
    ['Senior Engineer, Spark Platform, Acme, 2019 - 2022\n- Python', 'apache-spark'],
    ['Software Engineer, Kubernetes Infrastructure, 2019 - 2022', 'kubernetes'],
    ['Java Backend Engineer, 2018-2021', 'java'],
    ['Used Ruby Rails and Apache Kafka Streams.', 'ruby'],
    ['Worked on Spark clusters', 'apache-spark'],
  ])('are not taken for what was worked with: %j', (text, technology) => {
    expect(skillsIn(text)).toContain(technology);
  });
});

describe('people whom somebody worked with', () => {
  it.each([
    [
      'Reported to Julia Swift; mentored by Ruby Jenkins. Python services.',
      'julia swift ruby jenkins',
    ],
    ['My manager Ruby Jenkins and colleague Julia Swift used Python.', 'julia swift ruby jenkins'],
    ['Worked with Pascal Meyer on Python.', 'nim-crystal-d'],
    ['Managed by Jasmine Chen; worked alongside Luigi Rossi on Python.', 'jest luigi'],
    ['Supervisor: Ruby Perl\nPython services', 'ruby perl'],
    ['Reported to Julia. Python services.', 'julia'],
    ['Coached by Tom Jenkins on Python services.', 'jenkins'],
  ])('are no skills: %j', (text, technologies) => {
    expect(skillsIn(text)).toContain('python');
    const read = skillsIn(text).filter((slug) => technologies.split(' ').includes(slug));
    expect(read).toEqual([]);
  });

  it.each([
    ['Worked with Ruby Sinatra and Python Flask for three years.', 'ruby'],
    ['Led by Cassandra Miller, our team ran Cassandra clusters.', 'cassandra'],
    ['Clusters managed by Puppet Enterprise and Ansible Tower.', 'puppet'],
    ['Worked with HashiCorp Vault and Oracle Java.', 'vault'],
    ['I love Scala Play and Java Spring.', 'spring-boot'],
  ])('are told from technologies: %j', (text, technology) => {
    expect(skillsIn(text)).toContain(technology);
  });
});

describe('where somebody worked', () => {
  it.each([
    ['Elastic\nAccountant\n2015 - 2018', 'elasticsearch'],
    ['Cloudflare\nSystems Engineer\nJan 2020 - Dec 2024\n- ran Linux hosts', 'cdn'],
    [
      `Security Engineer, Adyen (2017-2025). ${'Threat models and audits. '.repeat(8)}`,
      'payment-apis',
    ],
    ['Accountant, Snowflake, 2018-2022; audits', 'snowflake'],
  ])('is nothing that they know: %j', (text, technology) => {
    expect(skillsIn(text)).not.toContain(technology);
  });

  it.each([
    ['Skills\nElastic\nRedis\nDocker', 'elasticsearch'],
    ['Enterprise Account Executive, Acme, 2019 - 2023\n- sold Kafka to banks', 'kafka'],
    ['Deweloper Java, Acme, 2019 - 2023', 'java'],
  ])('still names what stands elsewhere: %j', (text, technology) => {
    expect(skillsIn(text)).toContain(technology);
  });
});
