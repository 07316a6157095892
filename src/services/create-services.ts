import { answerLines } from '../judging/index.ts';
import { createApiKey, ensureAdminKey, getApiKey, listApiKeys, revokeApiKey } from './api-keys.ts';
import { createAuthenticator } from './authenticator.ts';
import {
  createCandidate,
  eraseCandidate,
  getCandidate,
  listCandidates,
  replaceCandidate,
} from './candidates.ts';
import { previewCatalogue } from './catalogue-impact.ts';
import { checkReady } from './check-ready.ts';
import type { Context } from './context.ts';
import { describeModel } from './describe-model.ts';
import { getCatalogue } from './get-catalogue.ts';
import { importCandidates } from './import-candidates.ts';
import type { JobServices, Services } from './index.ts';
import { getJob, listJobs } from './jobs.ts';
import { listTeams } from './list-teams.ts';
import { listTechnologies } from './list-technologies.ts';
import { getOrganisation, listOrganisations } from './organisations.ts';
import { createPageCursors, type PageCursors } from './page-cursor.ts';
import { rankPerson } from './rank-person.ts';
import { activateEdit, beginReRanking, reRankSome } from './re-ranking.ts';
import { readPerson } from './read-person.ts';
import { findTeam, findTechnology } from './record-views.ts';
import { getRanking, rankingOfCandidate } from './stored-ranking.ts';
import { teamRanking } from './team-ranking.ts';
import { verifyReceipt } from './verify-receipt.ts';
import { archiveTeam, createTeam, replaceTeam } from './write-team.ts';
import { archiveTechnology, createTechnology, replaceTechnology } from './write-technology.ts';

/** Binds every use case to its context. */
export function createServices(context: Context): Services {
  const { live } = context;
  const cursors = createPageCursors(context.store);
  const authenticator = createAuthenticator(context);
  return {
    rankPerson: (request) => rankPerson(context, request),
    answerLines,
    readPerson: (person, asOf) => readPerson(context, person, asOf),
    verifyReceipt: (person, receipt) => verifyReceipt(context, person, receipt),

    createCandidate: (draft, repeat) => createCandidate(context, draft, repeat),
    importCandidates: (...call) => importCandidates(context, ...call),
    getCandidate: (id) => getCandidate(context, id),
    listCandidates: (query) => listCandidates(context, cursors, query),
    replaceCandidate: (...call) => replaceCandidate(context, ...call),
    eraseCandidate: (id) => eraseCandidate(context, id),
    rankingOfCandidate: (candidate, view) => rankingOfCandidate(context, candidate, view),
    getRanking: (id, view) => getRanking(context, id, view),
    teamRanking: (query) => teamRanking(context, cursors, query),

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
    describeModel: () => describeModel(context),

    ...jobServices(context, cursors),

    createApiKey: (draft, repeat) => createApiKey(context, draft, repeat),
    listApiKeys: (page) => listApiKeys(context, cursors, page),
    getApiKey: (id) => getApiKey(context, id),
    revokeApiKey: (id) => revokeApiKey(context, authenticator, id),
    ensureAdminKey: () => ensureAdminKey(context),
    forgetKey: (id) => authenticator.forget(id),
    authenticate: (secret) => authenticator.authenticate(secret),

    checkReady: () => checkReady(context),
  };
}

function jobServices(context: Context, cursors: PageCursors): JobServices {
  return {
    previewCatalogue: (edits, sample) => previewCatalogue(context, edits, sample),
    listJobs: (page) => listJobs(context, cursors, page),
    getJob: (id) => getJob(context, id),
    activateEdit: () => activateEdit(context),
    beginReRanking: (isStart) => beginReRanking(context, isStart),
    reRankSome: () => reRankSome(context),
  };
}
