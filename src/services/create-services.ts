import { answerLines } from '../judging/index.ts';
import { checkReady } from './check-ready.ts';
import type { Context } from './context.ts';
import { createCandidateServices } from './create-candidate-services.ts';
import { createInsightServices } from './create-insight-services.ts';
import { createJobServices } from './create-job-services.ts';
import { createKeyServices } from './create-key-services.ts';
import { createDecisions } from './decisions/create-decisions.ts';
import { getCatalogue } from './get-catalogue.ts';
import type { Services } from './index.ts';
import { listTeams } from './list-teams.ts';
import { listTechnologies } from './list-technologies.ts';
import { createModelServices } from './model/create-model-services.ts';
import { ModelSwitch, unlessSuspended } from './model/model-switch.ts';
import { getOrganisation, listOrganisations } from './organisations.ts';
import { createPageCursors } from './page-cursor.ts';
import { createPlacements } from './placements/create-placements.ts';
import { rankPerson } from './rank-person.ts';
import { readPerson } from './read-person.ts';
import { findTeam, findTechnology } from './record-views.ts';
import { createTrail } from './trail/create-trail.ts';
import { verifyReceipt } from './verify-receipt.ts';
import { archiveTeam, createTeam, replaceTeam } from './write-team.ts';
import { archiveTechnology, createTechnology, replaceTechnology } from './write-technology.ts';

/** Binds every use case to its context. */
export function createServices(context: Context): Services {
  const { live } = context;
  const model = new ModelSwitch(context.store.model);
  // For all that ranks anybody anew; what reads and what verifies goes on with the other.
  const ranking = { ...context, judge: unlessSuspended(context.judge, model) };
  const cursors = createPageCursors(context.store);
  const placements = createPlacements(ranking, cursors);
  return {
    rankPerson: (request) => rankPerson(ranking, request),
    answerLines,
    readPerson: (person, asOf) => readPerson(context, person, asOf),
    verifyReceipt: (person, receipt) => verifyReceipt(context, person, receipt),

    ...createCandidateServices(context, ranking, cursors),
    ...createInsightServices(context, cursors),

    listTeams: (query) => listTeams(context, cursors, query),
    getTeam: async (reference) => findTeam(live.current(), reference),
    createTeam: (team, repeat) => createTeam(context, team, repeat),
    replaceTeam: (...call) => replaceTeam(context, ...call),
    archiveTeam: (...call) => archiveTeam(context, ...call),

    listTechnologies: (query) => listTechnologies(context, cursors, query),
    getTechnology: async (reference) => findTechnology(live.current(), reference),
    createTechnology: (technology, repeat) => createTechnology(context, technology, repeat),
    replaceTechnology: (...call) => replaceTechnology(context, ...call),
    archiveTechnology: (...call) => archiveTechnology(context, ...call),

    listOrganisations: (page) => listOrganisations(context, cursors, page),
    getOrganisation: async (slug) => getOrganisation(context, slug),
    getCatalogue: (id) => getCatalogue(context, id),

    ...createModelServices(context, model),
    ...createJobServices(ranking, model, cursors),

    ...createKeyServices(context, cursors),

    ...placements,
    ...createDecisions(context, cursors, placements),
    ...createTrail(context, cursors),
    checkReady: () => checkReady(context),
  };
}
