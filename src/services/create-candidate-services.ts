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

/**
 * Binds the use cases of stored people.
 *
 * @param ranking The same context for what ranks people anew, which may be suspended.
 */
export function createCandidateServices(
  context: Context,
  ranking: Context,
  cursors: PageCursors,
): CandidateServices {
  return {
    createCandidate: (draft, repeat) => createCandidate(ranking, draft, repeat),
    importCandidates: (...call) => importCandidates(ranking, ...call),
    getCandidate: (id) => getCandidate(context, id),
    listCandidates: (query) => listCandidates(context, cursors, query),
    replaceCandidate: (...call) => replaceCandidate(ranking, ...call),
    eraseCandidate: (id) => eraseCandidate(context, id),
    rankingOfCandidate: (candidate, view) => rankingOfCandidate(context, candidate, view),
    getRanking: (id, view) => getRanking(context, id, view),
    teamRanking: (query) => teamRanking(context, cursors, query),
  };
}
