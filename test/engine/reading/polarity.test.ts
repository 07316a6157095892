import { named } from '../../helpers/reading.ts';

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

  it('stays linear in hostile texts', () => {
    const texts = [
      'no '.repeat(60_000),
      'Kafka, '.repeat(40_000),
      'not a Go '.repeat(25_000),
      'years '.repeat(40_000),
    ];
    for (const text of texts) expect(() => named(text)).not.toThrow();
  }, 20_000);
});
