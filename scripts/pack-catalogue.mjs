// The last step of a build: checks the facts in catalogue/ and puts them, as one JSON file, beside
// the built rooms. The argument is the folder of the build.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const build = resolve(process.argv[2] ?? 'dist');
const room = pathToFileURL(`${build}/catalogue/index.js`).href;
const { catalogueFolder, loadCatalogue } = await import(room);
try {
  writeFileSync(`${build}/catalogue.json`, JSON.stringify(loadCatalogue(catalogueFolder)));
} catch (error) {
  if (error.name !== 'CatalogueError') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
