import type { Catalogue } from '../engine/index.ts';
import type { Transaction } from './database.ts';
import { readOrganisations } from './organisation-rows.ts';
import { readTeams } from './team-rows.ts';
import { readTechnologies } from './technology-rows.ts';
import { readContestedForms, readInterests, readTitles } from './vocabulary-rows.ts';

/** The whole catalogue as the rows say: organisations and teams in order, technologies by slug. */
export async function readCatalogueRows(tx: Transaction): Promise<Catalogue> {
  return {
    organisations: await readOrganisations(tx),
    teams: await readTeams(tx),
    technologies: await readTechnologies(tx),
    contestedForms: await readContestedForms(tx),
    titles: await readTitles(tx),
    interests: await readInterests(tx),
  };
}
