import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';

const catalogue = loadCatalogue(catalogueFolder);
const fold = (form: string) => form.toLowerCase().replace(/[\s_-]+/gu, '');

/** The technology that a person gets who writes the form, contested forms by their owner. */
function technologyCalled(form: string) {
  const contested = catalogue.contestedForms.find((one) => fold(one.form) === fold(form));
  return catalogue.technologies.find(({ slug, name, aliases, members, homograph }) =>
    contested === undefined
      ? [name, ...aliases, ...members, ...(homograph?.bare ?? [])].some(
          (one) => fold(one) === fold(form),
        )
      : slug === contested.owner,
  );
}

function strongestTeam(form: string): string | undefined {
  const evidence = Object.entries(technologyCalled(form)?.evidence ?? {});
  return evidence.sort(([, one], [, other]) => other - one)[0]?.[0];
}

describe('every system that the posting names', () => {
  it.each([
    ['Compute platform', 'core-infrastructure'],
    ['compute infrastructure', 'core-infrastructure'],
    ['Networking', 'core-infrastructure'],
    ['network infrastructure', 'core-infrastructure'],
    ['DocumentDB', 'core-infrastructure'],
    ['document database', 'core-infrastructure'],
    ['Distributed Caching', 'core-infrastructure'],
    ['High Assurance Engineering', 'core-infrastructure'],
    ['high availability', 'core-infrastructure'],
    ['inner development loop', 'developer-infrastructure'],
    ['inner loop', 'developer-infrastructure'],
    ['developer productivity', 'developer-infrastructure'],
    ['warehouse analytics', 'data-infrastructure'],
    ['data warehouse', 'data-infrastructure'],
    ['streaming analytics', 'data-infrastructure'],
    ['search infrastructure', 'data-infrastructure'],
    ['Trino', 'data-infrastructure'],
    ['Presto', 'data-infrastructure'],
    ['Trino/Presto', 'data-infrastructure'],
    ['Apache Pinot', 'data-infrastructure'],
    ['Hive Metastore', 'data-infrastructure'],
    ['ElasticSearch', 'data-infrastructure'],
    ['Elastic Search', 'data-infrastructure'],
    ['internal products', 'admin-platform'],
    ['secure internal products', 'admin-platform'],
    ['internal tools', 'admin-platform'],
    ['deploying services', 'service-platform'],
    ['writing and deploying services', 'service-platform'],
    ['service platform', 'service-platform'],
  ])('%s is known and points first to %s', (form, team) => {
    expect(technologyCalled(form)).toBeDefined();
    expect(strongestTeam(form)).toBe(team);
  });

  it.each(['microservices', 'data pipelines', 'ML platform'])(
    'knows what the inner loop serves: %s',
    (form) => {
      expect(technologyCalled(form)).toBeDefined();
    },
  );
});
