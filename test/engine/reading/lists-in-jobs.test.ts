import { skillOf } from '../../helpers/reading.ts';

const yearsIn = (text: string, technology: string) => skillOf(text, technology)?.years ?? null;
const job = 'Backend Engineer, Acme, 2018-2021';

describe('a list in the block of a job, without a heading of work', () => {
  it.each([
    `${job}\nUsed Java, Kafka and Hive daily`,
    `${job}\nTech stack: Java, Kafka`,
    `${job}\nTechnologies: Java, Kafka`,
    `${job}\nEnvironment: Java, Kafka, Flink`,
    `${job}\n- Java, Kafka, Flink`,
    `${job}\nKafka | Java | Flink\n\nSkills: Trino, Hive, Pinot`,
    'Acme GmbH, Softwareentwickler, 2018-2021\nOutils : Java, Kafka',
  ])('has the years of the job: %j', (text) => {
    expect(yearsIn(text, 'kafka')).toBe(3);
  });

  it('is work where a verb says that it was used', () => {
    expect(skillOf(`${job}\nUsed Java, Kafka and Hive daily`, 'hive')?.context).toBe('work');
    expect(skillOf(`${job}\nJava, Kafka, Hive`, 'hive')?.context).toBe('list');
  });

  it.each([
    `${job}\nPython services\n\nJava, Kafka, Flink`,
    `${job}\nPython services\n\nSkills: Java, Kafka, Flink`,
    `${job}\nPython services\nSkills: Java, Kafka, Flink`,
    `${job}\nPython services\n\nTechnologies: Java, Kafka, Flink`,
    'Java, Kafka, Flink',
  ])('lends no years to a list elsewhere: %j', (text) => {
    expect(yearsIn(text, 'kafka')).toBeNull();
  });

  it('stays a list, whatever its verb, where it names everything', () => {
    const all = 'Java, Kafka, Flink, Trino, Hive, Pinot, Druid, Redis, MySQL, Bazel';
    expect(skillOf(`${job}\nUsed ${all}`, 'kafka')?.context).toBe('list');
  });
});

describe('headings of skills', () => {
  it.each(['Technologies', 'Technical Expertise', 'Competencies', 'Languages and frameworks'])(
    'are known by the name %j',
    (heading) => {
      const text = `Engineer, Acme, 2018 - 2021\nPython services\n\n${heading}\nGo\nRust`;
      expect(skillOf(text, 'rust')).toMatchObject({ context: 'list', years: null });
    },
  );
});
