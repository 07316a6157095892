import type { CandidateServices } from './candidate-services.ts';
import {
  createCandidate,
  eraseCandidate,
  getCandidate,
  listCandidates,
  replaceCandidate,
} from './candidates.ts';
import type { Context } from './context.ts';
import { importCandidates } from './import-candidates.ts';
import type { PageCursors } from './page-cursor.ts';
import { getRanking, rankingOfCandidate } from './stored-ranking.ts';
import { teamRanking } from './team-ranking.ts';

/** Binds the use cases of stored people. */
export function createCandidateServices(context: Context, cursors: PageCursors): CandidateServices {
  return {
    createCandidate: (draft, repeat) => createCandidate(context, draft, repeat),
    importCandidates: (...call) => importCandidates(context, ...call),
    getCandidate: (id) => getCandidate(context, id),
    listCandidates: (query) => listCandidates(context, cursors, query),
    replaceCandidate: (...call) => replaceCandidate(context, ...call),
    eraseCandidate: (id) => eraseCandidate(context, id),
    rankingOfCandidate: (candidate, view) => rankingOfCandidate(context, candidate, view),
    getRanking: (id, view) => getRanking(context, id, view),
    teamRanking: (query) => teamRanking(context, cursors, query),
  };
}
