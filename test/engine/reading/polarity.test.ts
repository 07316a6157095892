import { named, readText } from '../../helpers/reading.ts';

describe('polarity', () => {
  it('tells denial from experience in one text', () => {
    const text =
      'Back-end developer, 5 years of C# and SQL Server for a travel site. I have no experience ' +
      'with Kafka, have never used Go, and Kubernetes was run by another team. No Trino, no Spark.';
    expect(named(text)).toEqual(expect.arrayContaining(['csharp', 'sql-server']));
    expect(named(text, 'negates')).toEqual(
      expect.arrayContaining(['apache-spark', 'go', 'kafka', 'kubernetes', 'trino']),
    );
    for (const denied of ['apache-spark', 'go', 'kafka', 'kubernetes', 'trino']) {
      expect(named(text)).not.toContain(denied);
    }
  });

  it('ends a denial at "but"', () => {
    const text = 'I do not know Kafka but I run RabbitMQ and PostgreSQL.';
    expect(named(text, 'negates')).toEqual(['kafka']);
    expect(named(text)).toEqual(expect.arrayContaining(['postgresql', 'rabbitmq']));
  });

  it('carries a denial through a plain list only', () => {
    expect(named('No Kafka, Terraform or Ansible.', 'negates')).toEqual([
      'ansible',
      'kafka',
      'terraform',
    ]);
    expect(named('No Kafka, PostgreSQL daily since 2015.')).toContain('postgresql');
  });

  it('does not take "not only" for a denial', () => {
    expect(named('Not only PostgreSQL but also RabbitMQ.')).toEqual(['postgresql', 'rabbitmq']);
  });

  it('denies the clause before, when the denial stands alone', () => {
    expect(named('Runs PostgreSQL, reads C#, does not write it.', 'negates')).toEqual(['csharp']);
  });

  it('tells wishes from experience', () => {
    const text = 'Six years of Java services. I want to learn Trino and Apache Flink.';
    expect(named(text)).toContain('java');
    expect(named(text, 'wants')).toEqual(expect.arrayContaining(['apache-flink', 'trino']));
  });

  it('tells what the person leaves behind from what they go toward', () => {
    const text = 'Nine years of Java. Looking to move away from Java and toward Kubernetes.';
    expect(named(text, 'leaving')).toEqual(['java']);
    expect(named(text, 'wants')).toEqual(['kubernetes']);
    expect(named(text)).toContain('java');
  });

  it('understands denials in other languages', () => {
    expect(named('Ingeniero de software, sin experiencia con Kafka.', 'negates')).toEqual([
      'kafka',
    ]);
    expect(named('Entwickler, keine Erfahrung mit Kafka.', 'negates')).toEqual(['kafka']);
  });

  it('does not take work that was never done for work', () => {
    const signalsOf = (text: string) => readText(text).signals.map(({ slug }) => slug);
    const done = 'I have built internal tools for support agents.';
    expect(signalsOf(done).length).toBeGreaterThan(0);
    for (const text of [
      'I have never built internal tools for support agents.',
      "I haven't built internal tools for support agents.",
      'Tools for others I have built, but never internal tools for support agents.',
    ]) {
      expect([text, signalsOf(text)]).toEqual([text, []]);
    }
  });

  it('stays linear in hostile texts', () => {
    const texts = [
      'no '.repeat(60_000),
      'Kafka, '.repeat(40_000),
      'not a Go '.repeat(25_000),
      'years '.repeat(40_000),
      'Kafka: no, '.repeat(25_000),
      'never used it '.repeat(15_000),
      'Docker, Engineer, '.repeat(12_000),
      '@'.repeat(200_000),
      'a.com/kafka'.repeat(20_000),
      'at Elastic and '.repeat(12_000),
      'Name: Rust\n'.repeat(20_000),
      'Kafka Kafka Kafka University '.repeat(8_000),
      '没有Kafka经验'.repeat(20_000),
      'want to move from Go to Rust to '.repeat(8_000),
    ];
    for (const text of texts) {
      const started = performance.now();
      named(text);
      // Quadratic work on texts of this length takes minutes.
      expect([text.slice(0, 20), performance.now() - started < 5_000]).toEqual([
        text.slice(0, 20),
        true,
      ]);
    }
  }, 20_000);
});
