import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';
import { textOf } from './tree.ts';

type Tree = Readonly<Record<string, unknown>>;

/** All objects below a value that have a list of sources, with the path to each. */
function facts(value: unknown, path = ''): { path: string; sources: readonly unknown[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([name, child]) => facts(child, `${path}/${name}`));
  // An object, as the line above made sure; what its members are is looked at one by one.
  const { sources } = value as Tree;
  return Array.isArray(sources) ? [{ path, sources }, ...below] : below;
}

describe('the facts that ship', () => {
  const catalogue = loadCatalogue(catalogueFolder);
  const found = facts(catalogue);

  it('are hundreds', () => {
    expect(catalogue.technologies.length).toBeGreaterThanOrEqual(627);
    expect(found.length).toBeGreaterThan(1000);
  });

  it('each name a source', () => {
    expect(found.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('name public sources that the page of sources tells', () => {
    const page = textOf('catalogue/SOURCES.md');
    const names = new Set(found.flatMap(({ sources }) => sources.map(String)));
    const untold = [...names].filter(
      (name) => name.startsWith('public:') && !page.includes(name.slice('public:'.length)),
    );
    expect(untold).toEqual([]);
  });
});
