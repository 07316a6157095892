import { resolve } from 'node:path';
import type { Catalogue } from '../engine/index.ts';
import { assembleCatalogue } from './assemble-catalogue.ts';
import { CatalogueError } from './catalogue-fault.ts';
import { checkForms } from './checks/check-forms.ts';
import { checkNames } from './checks/check-names.ts';
import { checkParents } from './checks/check-parents.ts';
import { checkReadable } from './checks/check-readable.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkSources } from './checks/check-sources.ts';
import { checkTeams } from './checks/check-teams.ts';
import { FaultList } from './fact-file.ts';
import { readFacts } from './read-facts.ts';

/**
 * Reads the facts in `folder`, checks them by schema and against each other, and returns them as
 * one value in an order that does not depend on the file system: technologies by slug, teams as
 * organisation.yaml has them, the rest as written.
 *
 * @throws CatalogueError with every fault of every file at once.
 */
export function loadCatalogue(folder: string): Catalogue {
  const faults = new FaultList();
  const facts = readFacts(folder, faults);
  checkNames(facts, faults);
  checkReferences(facts, faults);
  checkTeams(facts, faults);
  checkParents(facts, faults);
  checkForms(facts, faults);
  checkReadable(facts, faults);
  checkSources(folder, facts, faults);
  const catalogue = assembleCatalogue(facts);
  if (faults.faults.length > 0 || catalogue === null) {
    throw new CatalogueError(resolve(folder), faults.faults);
  }
  return catalogue;
}
