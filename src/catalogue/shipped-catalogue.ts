import { existsSync, readFileSync } from 'node:fs';
import type { Catalogue } from '../engine/index.ts';
import { catalogueFolder } from './catalogue-folder.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** The build puts it beside its rooms; beside the sources there is none. */
const packedFile = new URL('../catalogue.json', import.meta.url);

/**
 * The facts that ship. From the build they come packed, checked when it was made: reading that
 * takes a hundredth of the time of the YAML, at each start of the server and the command line.
 *
 * @throws CatalogueError when there is no build and the YAML has faults.
 */
export function shippedCatalogue(): Catalogue {
  if (!existsSync(packedFile)) return loadCatalogue(catalogueFolder);
  // Written by scripts/pack-catalogue.mjs from what loadCatalogue gave.
  return JSON.parse(readFileSync(packedFile, 'utf8')) as Catalogue;
}
