import { named } from '../../helpers/reading.ts';

const cases: readonly (readonly [string, (text: string) => string])[] = [
  ['small', (text) => text.toLowerCase()],
  ['capital', (text) => text.toUpperCase()],
  ['sentence', (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()],
];

describe.each(cases)('in %s letters the context makes a risky word a technology', (_, write) => {
  it.each([
    ['used spark and beam', 'apache-spark apache-beam'],
    ['skills: trino, go, rust', 'trino go rust'],
    ['skills: go, spark', 'go apache-spark'],
    ['i wrote go services and ran spark on kubernetes', 'go apache-spark'],
    ['senior sre. terraform, consul, vault, nomad. wrote operators in go.', 'consul vault go'],
    ['data engineer, spark and hive and presto for 6 years', 'apache-spark hive presto'],
    ['backend developer: python, kafka, postgres. moved the api from ruby to go.', 'ruby go kafka'],
    ['seven years of java. looking to move away from java and toward go.', 'java'],
    ['data engineer: trino, hive and spark on s3; orchestrated with airflow.', 'apache-airflow'],
    ['grpc services in go, python and react on the side', 'go python react'],
  ])('%j names %s', (text, technologies) => {
    const read = [...named(write(text)), ...named(write(text), 'leaving')];
    expect(read).toEqual(expect.arrayContaining(technologies.split(' ')));
  });

  it.each([
    ['go to market lead. it sparked joy in the rust belt.', 'go apache-spark rust'],
    ['barista. java coffee, single origin; ran the java bar.', 'java'],
    ['yoga: react to stress less, express yourself, node of calm.', 'react express nodejs'],
    ['we go to market with a swift service and a spark of joy.', 'go swift apache-spark'],
    ['skills: chef, barista, latte art', 'chef'],
    ['my wife julia and our dog ruby love spring and the beam of light', 'spring-boot julia ruby'],
    ['rest of the team used spring water and a chef', 'rest spring-boot chef'],
    ['i go to work by bike. python services on kubernetes with postgres.', 'go'],
    ['ran marathons in spring, a storm hit, rust on my car', 'spring-boot apache-storm rust'],
    ['please make sure the chef knows the swift answer', 'please-build gnu-make chef swift'],
  ])('%j names none of %s', (text, technologies) => {
    const read = named(write(text));
    expect(read.filter((slug) => technologies.split(' ').includes(slug))).toEqual([]);
  });
});

describe('where capitals are used', () => {
  it('a small letter means the word beside its technology', () => {
    expect(named('Acme lets Go services go to market at Berlin')).toContain('go');
    expect(named('We let go of the Spark jobs at Acme.')).not.toContain('go');
  });
});
