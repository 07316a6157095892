import { readText } from '../../helpers/reading.ts';

const signs: Readonly<Record<string, string>> = {
  supports: '+',
  negates: '-',
  wants: '~',
  leaving: '<',
};

/** All that the text names, each with the sign of its polarity. */
const read = (text: string) =>
  readText(text).skills.map(({ technology, polarity }) => `${signs[polarity]}${technology}`);

describe('a wish that denies', () => {
  it.each([
    ['would like to never see Java again', '<java'],
    ["I'd love to never touch PHP again", '<php'],
    ['I hope to never write Perl again.', '<perl'],
    ['Want never again to debug Jenkins.', '<jenkins'],
    ['want to stop writing Java', '<java'],
    ['I would like to get rid of PHP', '<php'],
    ['Hoping not to work with PHP', '<php'],
    ['Looking to leave Java behind', '<java'],
    ['Wanted: Kotlin. Not wanted: Java.', '<java'],
  ])('leaves: %j', (text, expected) => {
    expect(read(text)).toContain(expected);
    expect(read(text)).not.toContain(expected.replace('<', '~'));
  });

  it.each([
    ['I will never stop loving Java', '+java'],
    ['Would love to learn Trino.', '~trino'],
    ['I used to hate Java, now I love it', '+java'],
    ['I want to build a platform so that teams never lose Kafka messages', '~kafka'],
  ])('is told from one that does not: %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what others did, or what is known by hearsay', () => {
  it.each([
    ['Trino I only read about', '-trino'],
    ['I only read about Trino.', '-trino'],
    ['Terraform only from a course', '-terraform'],
    ['Kafka I have only seen from afar', '-kafka'],
    ['Flink, which I only know from talks', '-apache-flink'],
    ['My team used Kafka, I did not', '-kafka'],
    ["The team ran Kafka; I didn't.", '-kafka'],
    ['My team used Kafka, but not me.', '-kafka'],
    ['Others in my team used Kafka, I never did.', '-kafka'],
    ['colleagues ran Kubernetes for me', '-kubernetes'],
    ['Kubernetes was operated for us by a vendor', '-kubernetes'],
    ['A colleague wrote the Terraform', '-terraform'],
    ['Another team ran Kafka.', '-kafka'],
  ])('is denied: %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['My colleagues and I ran Kubernetes', '+kubernetes'],
    ['My team ran Kafka.', '+kafka'],
    ['I ran Kubernetes for us', '+kubernetes'],
    ['Helped other teams run Kafka', '+kafka'],
    ['Ran Terraform only in CI', '+terraform'],
    ['Led a team of Java developers', '+java'],
    ['Hired as a Java developer', '+java'],
    ['Hired to run Kafka', '+kafka'],
  ])('is told from the own work: %j', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('counts what is said of the person beside it', () => {
    const text = 'My colleague maintained Kafka, I maintained PostgreSQL';
    expect(read(text)).toEqual(['-kafka', '+postgresql']);
  });
});

describe('what people can do whom somebody hired', () => {
  it.each([
    'Hired Java and Kotlin engineers for six years',
    'Recruited Kotlin developers and Kubernetes experts for clients',
    'Sourced candidates for Java, Kotlin and Rust roles',
    'Placed senior Python developers at banks',
    'Interviewed and screened 40 Scala engineers',
  ])('is no skill of theirs: %j', (text) => {
    expect(read(text)).toEqual([]);
    expect(readText(text).titles).toEqual([]);
  });
});

describe('what the rest of the sentence takes back', () => {
  it.each([
    ['Everyone on my team knows Go except me.', ['-go']],
    ['Familiar with Kafka from university only.', ['-kafka']],
    ['Hands-on with Kafka, theoretical knowledge of Flink.', ['-apache-flink', '+kafka']],
    ['Our product competes with Snowflake and Databricks.', ['-databricks', '-snowflake']],
    ['If needed I could learn Scala.', ['~scala']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Nobody except me knew Kafka.', '+kafka'],
    ['Everyone except me moved on; I kept the Trino cluster running.', '+trino'],
  ])('but no more than that: %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
