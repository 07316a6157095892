/**
 * The facts that ship with the project: YAML in, one checked catalogue out. Used to seed the store
 * and by faces that work without a server.
 */
export { CatalogueError, type CatalogueFault } from './catalogue-fault.ts';
export { catalogueFolder } from './catalogue-folder.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { shippedCatalogue } from './shipped-catalogue.ts';
