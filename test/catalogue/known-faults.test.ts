import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';

const catalogue = loadCatalogue(catalogueFolder);
const bySlug = new Map(catalogue.technologies.map((technology) => [technology.slug, technology]));
const fold = (form: string) => form.toLowerCase().replace(/[\s_-]+/gu, '');

function holdersOf(form: string): readonly string[] {
  return catalogue.technologies
    .filter(({ name, aliases, members }) =>
      [name, ...aliases, ...members].some((one) => fold(one) === fold(form)),
    )
    .map(({ slug }) => slug);
}

describe('a concept credits no product', () => {
  it.each([
    ['contract testing', 'contract-testing'],
    ['reactive programming', 'reactive-programming'],
    ['actor model', 'actor-model'],
    ['SSO', 'single-sign-on'],
    ['single sign-on', 'single-sign-on'],
    ['container networking', 'container-networking'],
    ['Kubernetes networking', 'container-networking'],
    ['kernel bypass', 'kernel-bypass'],
    ['microVM', 'microvm'],
    ['APM', 'apm'],
    ['error tracking', 'error-tracking'],
    ['ML experiment tracking', 'experiment-tracking'],
    ['managed ELT', 'etl'],
    ['connection pooling', 'connection-pooling'],
    ['frontend state management', 'ui-state-management'],
  ])('%s belongs to %s alone', (form, slug) => {
    expect(holdersOf(form)).toEqual([slug]);
    expect(bySlug.get(slug)?.kind).toMatch(/^(?:concept|practice|category)$/u);
  });

  it('leaves the bare words of no product behind', () => {
    expect(holdersOf('state management')).toEqual([]);
    expect(holdersOf('experiment tracking')).toEqual(['experiment-tracking']);
  });
});

describe('an ordinary word counts only by its rule', () => {
  it.each([
    'Consensus',
    'Replication',
    'Containers',
    'Messaging',
    'Networking',
    'Profiling',
    'Accessibility',
    'Dataflow',
    'assembler',
    'Jib',
    'Earthly',
    'Pinecone',
    'Starburst',
    'Thanos',
    'Mimir',
    'Wavefront',
    'Asana',
    'Lambda',
    'Glue',
    'Delta',
    'Packer',
    'Java',
    'Elastic',
    'Node',
    'React',
    'Express',
    'Search',
    'Storm',
    'Ray',
    'Linear',
    'Make',
    'Please',
    'Temporal',
    'Go',
    'Rust',
    'Swift',
    'Spark',
    'Presto',
    'Hive',
    'Consul',
    'Envoy',
    'Chef',
    'Pants',
    'monitoring',
    'authorization',
    'back office',
    'case management',
    'circuit breaker',
    'load shedding',
    'DB',
  ])('%s', (form) => {
    const flagged = catalogue.technologies.filter(({ homograph }) =>
      homograph?.bare.some((bare) => fold(bare) === fold(form)),
    );
    expect(flagged).toHaveLength(1);
  });

  it('is no form at all where nobody writes it for the technology', () => {
    for (const form of ['parsers', 'runtimes', 'reliability', 'documentation', 'C*']) {
      expect([form, holdersOf(form)]).toEqual([form, []]);
    }
  });
});

describe('context rules', () => {
  const rules = catalogue.technologies.flatMap((technology) =>
    technology.homograph === null ? [] : [{ technology, rule: technology.homograph }],
  );

  it('never take the technology itself as proof', () => {
    for (const { technology, rule } of rules) {
      const own = new Set([technology.name, ...technology.aliases, ...rule.bare].map(fold));
      expect([technology.slug, rule.near.filter((word) => own.has(fold(word)))]).toEqual([
        technology.slug,
        [],
      ]);
    }
  });

  it('reject "go to market" and leave "a Go tool" alone', () => {
    const reject = bySlug.get('go')?.homograph?.reject ?? [];
    expect(reject).toEqual(expect.arrayContaining(['go to market', 'go-to-market', 'go live']));
    expect(reject.map((phrase) => phrase.toLowerCase())).not.toContain('a go tool');
    expect(bySlug.get('go')?.homograph?.bare).toEqual(['Go']);
  });

  it('leave "IDP" to its neighbours', () => {
    const idp = catalogue.contestedForms.find(({ form }) => form === 'IDP');
    expect(idp?.owner).toBeNull();
    expect(idp?.claims.map(({ technology }) => technology)).toEqual([
      'identity-access',
      'platform-engineering',
    ]);
    expect(holdersOf('IDP')).toEqual([]);
  });

  it('let Python and the shells be written small in a list', () => {
    expect(bySlug.get('python')?.homograph?.risk).not.toBe('high');
    expect(bySlug.get('shell')?.homograph?.risk).not.toBe('high');
  });
});

describe('compounds', () => {
  it.each([
    ['build caching', 'remote-caching'],
    ['image caching', 'remote-caching'],
    ['CI caching', 'remote-caching'],
    ['test sharding', 'test-infrastructure'],
    ['sharding of tests', 'test-infrastructure'],
    ['adaptive concurrency limits', 'load-shedding'],
  ])('%s is %s', (form, slug) => {
    expect(holdersOf(form)).toEqual([slug]);
  });

  it('a web platform is no platform for engineers', () => {
    const reject = bySlug.get('platform-engineering')?.homograph?.reject ?? [];
    expect(reject).toEqual(
      expect.arrayContaining(['web platform engineering', 'web platform team']),
    );
  });

  it('Pub/Sub beside cloud words is the product of Google', () => {
    const contest = catalogue.contestedForms.find(({ form }) => form === 'Pub/Sub');
    expect(contest?.owner).toBe('messaging');
    expect(contest?.claims[0]?.technology).toBe('google-pubsub');
    expect(contest?.claims[0]?.near).toEqual(expect.arrayContaining(['BigQuery', 'GCP']));
  });
});
