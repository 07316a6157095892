import { readFileSync } from 'node:fs';
import { catalogueFolder, loadCatalogue, shippedCatalogue } from '../../src/catalogue/index.ts';

describe('shippedCatalogue', () => {
  const fromFiles = loadCatalogue(catalogueFolder);

  it('reads the files themselves beside the sources', () => {
    expect(shippedCatalogue()).toEqual(fromFiles);
  });

  it('is packed whole by the build', () => {
    const packed = readFileSync(new URL('../../dist/catalogue.json', import.meta.url), 'utf8');
    expect(JSON.parse(packed)).toEqual(fromFiles);
  });
});
