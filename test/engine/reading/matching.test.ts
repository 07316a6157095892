import fc from 'fast-check';
import { named, readText, skillOf } from '../../helpers/reading.ts';
import { shippedCatalogue } from '../../helpers/shipped-catalogue.ts';

describe('finding technologies', () => {
  it('quotes exactly the words of the text, at their offsets', () => {
    const text =
      'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
    const { skills } = readText(text);
    expect(skills.map(({ technology }) => technology)).toEqual(
      expect.arrayContaining(['apache-pinot', 'hive-metastore', 'java', 'trino']),
    );
    for (const { start, end, quote } of skills.flatMap(({ spans }) => spans)) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it.each([
    ['Ran MongoDB', 'mongodb'],
    ['Ran Mongo DB', 'mongodb'],
    ['Ran mongo-db', 'mongodb'],
    ['Worked on nodejs services', 'nodejs'],
    ['Worked on Node.js services', 'nodejs'],
    ['Operated k8s clusters', 'kubernetes'],
    ['Wrote Python3 scripts', 'python'],
    ['Wrote Java 8+ services', 'java'],
    ['Wrote services in C# and SQL Server', 'csharp'],
    ['Wrote C++ services', 'cpp'],
  ])('reads %j', (text, technology) => {
    expect(named(text)).toContain(technology);
  });

  it.each(['Ran Trino.', 'Skills: Trino, Java', 'Trino', 'Kafka'])('reads %j', (text) => {
    expect(named(text).length).toBeGreaterThan(0);
  });

  it('takes the longest form', () => {
    expect(named('Tuned the Hive Metastore')).not.toContain('hive');
    expect(named('Wrote JavaScript services')).not.toContain('java');
    expect(named('Wrote C++ services')).not.toContain('c');
  });

  it('does not find a form inside a longer word', () => {
    expect(named('javanese kafkaesque redistribution trinomial')).toEqual([]);
  });

  it.each([
    [
      'zero-width spaces and soft hyphens',
      'Ran Ka\u200bfka, Tri\u200bno and Elastic\u00adsearch clusters',
    ],
    ['full-width letters', 'Ran Ｋａｆｋａ, Ｔｒｉｎｏ and Elasticsearch clusters'],
    ['Cyrillic look-alikes', 'Ran Kаfkа, Trinо and Elasticsеarch clusters'],
    ['scripts without spaces', '经验：Kafka、Trino、Elasticsearchを運用'],
  ])('sees through %s', (_, text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['elasticsearch', 'kafka', 'trino']));
  });

  it('reads ligatures of documents', () => {
    expect(named('Ran Apache \ufb02ink jobs on Kafka')).toContain('apache-flink');
  });

  it('keeps spans right when characters vanish', () => {
    const text = 'Ka\u200bfka, PostgreSQL';
    const span = skillOf(text, 'kafka')?.spans[0];
    expect(span?.quote).toBe('Ka\u200bfka');
    expect(text.slice(span?.start, span?.end)).toBe('Ka\u200bfka');
  });

  it('finds every technology by its own name in a skill list', () => {
    const { technologies } = shippedCatalogue();
    const missing = technologies.filter(({ name, slug }) => {
      const text = `Skills: Kubernetes, ${name}, PostgreSQL`;
      return !readText(text).skills.some(({ technology }) => technology === slug);
    });
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });

  it('reads any text without failing, with true spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
        const text = `Kafka ${noise} Trino`;
        for (const { start, end, quote } of readText(text).skills.flatMap(({ spans }) => spans)) {
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same whatever the case of unmistakable names', () => {
    const text = 'ran kubernetes, postgresql and elasticsearch clusters';
    expect(named(text.toUpperCase())).toEqual(named(text));
  });
});

describe('products that do the same', () => {
  it.each([
    ['Flask services in Python', 'flask', 'django'],
    ['FastAPI and SQLAlchemy', 'fastapi', 'django'],
    ['NestJS services', 'nestjs', 'express'],
    ['Vert.x services', 'vertx', 'netty'],
    ['Quarkus services', 'quarkus', 'micronaut'],
    ['Pipelines on Bitbucket', 'bitbucket', 'github-enterprise'],
  ])('have names of their own: %j', (text, own, other) => {
    expect(named(text)).toContain(own);
    expect(named(text)).not.toContain(other);
  });

  it('keep being mentored from mentoring', () => {
    expect(named('Mentored by a senior engineer at Acme.')).not.toContain('mentoring');
    expect(named('I was mentored in Kotlin.')).not.toContain('mentoring');
    expect(named('Mentored two junior engineers.')).toContain('mentoring');
  });
});
