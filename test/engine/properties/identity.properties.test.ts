import fc from 'fast-check';
import { judgement, rank, read, textInput } from './people.ts';

const numRuns = 200;

/**
 * Words of technologies that people, schools, streets and companies are called by, too. No two of
 * them together are a technology, as "Python Spark" is: a first line of such words stays doubtful.
 */
const word = fc.constantFrom(
  ...['Rust', 'Raft', 'Scala', 'Swift', 'Julia', 'Ruby', 'Dart', 'Perl', 'Crystal', 'Ada', 'Elm'],
  ...['Kafka', 'Trino', 'Kotlin', 'Elixir', 'Cassandra', 'Jenkins', 'Pascal', 'Consul', 'Envoy'],
  ...['Presto', 'Hive', 'Java', 'Python', 'Maven', 'Paxos', 'Terraform', 'Redis'],
  ...['Anna', 'Miller', 'Olga', 'Garcia', 'Chen', 'Ivanova'],
);

interface Identity {
  readonly first: string;
  readonly last: string;
  readonly school: string;
  readonly street: string;
  readonly employer: string;
}

const identity: fc.Arbitrary<Identity> = fc
  .tuple(word, word, word, word, fc.constantFrom('Acme', 'Elastic', 'Confluent', 'Databricks'))
  .map(([first, last, school, street, employer]) => ({ first, last, school, street, employer }));

const work = [
  'Backend engineer, 6 years. Built services in Go on Kubernetes and PostgreSQL.',
  'Ran the Kafka and Trino clusters; no experience with Terraform. Want to learn Rust.',
].join('\n');

/** Where a résumé tells who somebody is. */
const layouts: Readonly<Record<string, (person: Identity) => string>> = {
  'name line': ({ first, last }) => `${first} ${last}\n${work}`,
  'name line in capitals': ({ first, last }) => `${first} ${last}`.toUpperCase().concat('\n', work),
  'name as a heading': ({ first, last }) => `# ${first} ${last}\n\n${work}`,
  'name before a mark': ({ first, last }) => `${first} ${last} | Berlin\n${work}`,
  'name below a title': ({ first, last }) => `Curriculum Vitae\n${first} ${last}\n${work}`,
  'label of a name': ({ first, last }) => `Name: ${first} ${last}\n${work}`,
  introduction: ({ first, last }) => `My name is ${first} ${last}.\n${work}`,
  'signature of a letter': ({ first, last }) => `${work}\n\nKind regards,\n${first} ${last}\n`,
  'signature with one name': ({ first }) => `${work}\n\nBest,\n${first}`,
  'e-mail address': ({ first, last }) => `${first}.${last}@${last}.example.com\n${work}`,
  'address of a page': ({ first, last }) => `https://github.com/${first}-${last}\n${work}`,
  'address without a scheme': ({ first, last }) => `linkedin.com/in/${first}-${last}-42\n${work}`,
  handle: ({ first, last }) => `@${first}_${last}\n${work}`,
  'street address': ({ street }) => `12 ${street} Street, 10115 Berlin\n${work}`,
  school: ({ school }) => `${work}\n\nEducation\n${school} College, BSc`,
  university: ({ school }) => `${work}\n\nEducation\nMSc, University of ${school}, 2014`,
  'named school': ({ first, last }) => `${work}\n\nEducation\n${first} ${last} High School`,
  'reference persons': ({ first, last }) =>
    `${work}\n\nReferences\n${first} ${last}, CTO of Globex`,
  employer: ({ employer }) => `${work}\nBefore that I was an engineer at ${employer}.`,
};

describe('who somebody is', () => {
  it.each(Object.keys(layouts))('changes nothing of the judgement: %s', (name) => {
    const layout = layouts[name];
    if (layout === undefined) throw new Error(`no layout ${name}`);
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const judged = (person: Identity) => judgement(rank(textInput(layout(person))));
        expect(judged(one)).toEqual(judged(other));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('is not read as a skill, a signal or a title', () => {
    const anyLayout = fc.constantFrom(...Object.values(layouts));
    fc.assert(
      fc.property(identity, anyLayout, (person, layout) => {
        const { skills, signals, titles } = read(textInput(layout(person)));
        const plain = read(textInput(layout({ ...nobody })));
        const names = (found: typeof skills) => found.map(({ technology }) => technology);
        expect(names(skills)).toEqual(names(plain.skills));
        expect(signals.length).toBe(plain.signals.length);
        expect(titles.length).toBe(plain.titles.length);
      }),
      { numRuns },
    );
  });
});

const nobody: Identity = {
  first: 'Olga',
  last: 'Miller',
  school: 'Oslo',
  street: 'Mill',
  employer: 'Initech',
};
