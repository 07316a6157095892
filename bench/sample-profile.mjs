/** A structured profile of about 2 KB, as a recruiting system would send it. */
export const sampleProfile = {
  headline: 'Staff engineer, data platforms',
  years_of_experience: 11,
  skills: [
    { name: 'Trino', years: 4, last_used: '2026', level: 'expert', context: 'work' },
    { name: 'Apache Pinot', years: 2, last_used: '2026', context: 'work' },
    { name: 'Apache Kafka', years: 6, last_used: '2026', context: 'work' },
    { name: 'Apache Flink', years: 3, last_used: '2025', context: 'work' },
    { name: 'Apache Spark', years: 5, last_used: '2024', context: 'work' },
    { name: 'Hive Metastore', years: 3, last_used: '2025', context: 'work' },
    { name: 'Apache Iceberg', years: 2, last_used: '2026', context: 'work' },
    { name: 'Java', years: 9, last_used: '2026', level: 'expert', context: 'work' },
    { name: 'Scala', years: 4, last_used: '2023', context: 'work' },
    { name: 'Python', years: 6, last_used: '2026', context: 'work' },
    { name: 'Kubernetes', years: 4, last_used: '2026', context: 'work' },
    { name: 'Terraform', years: 3, last_used: '2025', context: 'project' },
    { name: 'Elasticsearch', years: 2, last_used: '2022', context: 'work' },
    { name: 'PostgreSQL', years: 7, last_used: '2026', context: 'list' },
    { name: 'Go', years: 1, last_used: '2021', context: 'project' },
  ],
  work: [
    {
      title: 'Staff data platform engineer',
      summary:
        'Owned the query platform for 600 analysts: two Trino clusters, Hive Metastore plugins, ' +
        'and moved 40 PB of tables from Hive to Iceberg without a day of downtime.',
      start: '2022-03',
    },
    {
      title: 'Senior software engineer, streaming',
      summary:
        'Built real-time dashboards on Apache Pinot and Flink; cut ingestion lag from 9 minutes ' +
        'to 20 seconds at 2 million events a second.',
      start: '2018-06',
      end: '2022-02',
    },
    {
      title: 'Software engineer, search',
      summary:
        'Ran the Elasticsearch clusters of order search: 12 billion documents, index lifecycle, ' +
        'relevance work with the product team, capacity planning and an on-call rotation of six ' +
        'engineers. Wrote the re-indexing pipeline in Scala on Spark, with backfills in hours.',
      start: '2014-09',
      end: '2018-05',
    },
  ],
  interests: ['streaming data', 'query engines'],
};
