import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';
import { compileCatalogue, type Input, readInput } from '../../src/engine/index.ts';

const compiled = compileCatalogue(loadCatalogue(catalogueFolder));

function read(text: string) {
  const input: Input = {
    sections: [{ field: 'text', text, kind: 'document', period: null }],
    skills: [],
    yearsOfExperience: null,
    periods: [],
    signals: [],
    titles: [],
    warnings: [],
  };
  return readInput(compiled, input, '2026-11-22');
}

describe('the shipped words, as the engine reads them', () => {
  it.each([
    'Pastry chef: glue stick crafts, salt and pepper, spark joy in guests, please ' +
      'contact me, go above and beyond.',
    'Loved the iceberg lettuce and Pinot Noir; a druid of the hive mind; the tip of the ' +
      'iceberg; hey presto.',
    'US work authorization: citizen. Reading Kafka on the Shore, rust removal on old ' +
      'cars, pythons and snakes.',
    'Orchestra conductor, release cadence of albums, puppet theatre, storm damage ' +
      'benefit, Phoenix, Arizona.',
    'Managed a raft of measures; swift delivery; the consul general; a special envoy; ' +
      'the aurora borealis.',
    'Delta Air Lines strike, an atlas of maps, a beam of light, Polaris in the sky, the ' +
      'Amundsen Sea.',
    'Canon EOS, arrow keys, flash, studio lighting, prints and frames, wedding packages.',
    'Biologist: DNA replication, gene expression profiling, viral replication, tumour ' +
      'lineage tracing.',
    'Net income grew; reliability and punctuality; back office staff of the bank; cash handling.',
  ])('leaves ordinary prose alone: %s', (text) => {
    expect(read(text).skills.map(({ technology, spans }) => [technology, spans[0]?.quote])).toEqual(
      [],
    );
  });

  it.each([
    [
      'Ran Trino and Apache Pinot clusters, Java, wrote Hive Metastore plugins',
      ['apache-pinot', 'hive-metastore', 'java', 'trino'],
    ],
    [
      'Wrote services in Go and Rust on Kubernetes, with Envoy and Consul',
      ['consul', 'envoy', 'go', 'kubernetes', 'rust'],
    ],
    ['languages: go, rust, c, c++, r, python', ['c', 'cpp', 'go', 'python', 'r-language', 'rust']],
    ['TF modules on AWS', ['aws', 'terraform']],
    ['TF and Keras models', ['tensorflow']],
    ['Flux for GitOps on Kubernetes', ['fluxcd', 'gitops', 'kubernetes']],
    ['YARN on Hadoop', ['hadoop', 'yarn-hadoop']],
    ['Published events to Pub/Sub with BigQuery', ['bigquery', 'google-pubsub']],
    ['replication lag on MySQL', ['mysql', 'replication']],
    ['Thanos for Prometheus metrics', ['prometheus', 'prometheus-storage']],
  ])('recognises %s', (text, expected) => {
    const found = read(text).skills.map(({ technology }) => technology);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Shortened CI from 40 to 8 minutes for 900 engineers', 'dev-cut-build-or-test-time'],
    ['Built back-office tools that support agents use every day', 'admin-operations-users'],
    ['Designed approval flows and an audit log for refunds', 'admin-permissions-audit'],
    ['Wrote a client library used by every service', 'service-wrote-framework'],
    ['Handled dead letter queues and the outbox pattern', 'service-async-platform'],
    ['Upgraded kernels and replaced node pools', 'core-fleet-and-orchestration'],
    ['Ran failover drills between regions', 'core-disaster-recovery-work'],
    ['Operated Trino for analysts', 'data-ran-an-engine'],
    ['Cut ingestion lag and ran backfills', 'data-ingest-and-cdc'],
  ])('sees the work in %s', (text, signal) => {
    expect(read(text).signals.map(({ slug }) => slug)).toContain(signal);
  });

  it.each([
    ['Senior Site Reliability Engineer, Acme, 2019 - 2022', 'site-reliability-engineer'],
    ['Data Platform Engineer', 'data-platform-engineer'],
    ['Build & Release Engineer', 'build-engineer'],
    ['Internal Tools Engineer', 'internal-tools-engineer'],
  ])('knows the title %s', (text, title) => {
    expect(read(text).titles.map(({ slug }) => slug)).toContain(title);
  });
});
