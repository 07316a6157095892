import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';
import {
  type Catalogue,
  type CompiledCatalogue,
  compileCatalogue,
} from '../../src/engine/index.ts';

let loaded: Catalogue | null = null;
let compiled: CompiledCatalogue | null = null;

/** The facts that ship with the product, read once per test file. */
export function shippedCatalogue(): Catalogue {
  loaded ??= loadCatalogue(catalogueFolder);
  return loaded;
}

export function shippedCompiled(): CompiledCatalogue {
  compiled ??= compileCatalogue(shippedCatalogue());
  return compiled;
}
