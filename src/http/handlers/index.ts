import type { OperationId } from '../../contract/index.ts';
import type { Handler } from '../call.ts';
import { activateParameters } from './activate-parameters.ts';
import { archiveTeam } from './archive-team.ts';
import { archiveTechnology } from './archive-technology.ts';
import { cancelPlacement } from './cancel-placement.ts';
import { checkLive } from './check-live.ts';
import { checkPlacement } from './check-placement.ts';
import { checkReady } from './check-ready.ts';
import { createApiKey } from './create-api-key.ts';
import { createCandidate } from './create-candidate.ts';
import { createDecision } from './create-decision.ts';
import { createImpactReport } from './create-impact-report.ts';
import { createParameters } from './create-parameters.ts';
import { createPlacement } from './create-placement.ts';
import { createProfile } from './create-profile.ts';
import { createRanking } from './create-ranking.ts';
import { createTeam } from './create-team.ts';
import { createTechnology } from './create-technology.ts';
import { eraseCandidate } from './erase-candidate.ts';
import { erasePlacement } from './erase-placement.ts';
import { getApiKey } from './get-api-key.ts';
import { getBestTeams } from './get-best-teams.ts';
import { getCandidate } from './get-candidate.ts';
import { getCandidateRanking } from './get-candidate-ranking.ts';
import { getCatalogue } from './get-catalogue.ts';
import { getDecision } from './get-decision.ts';
import { getEventHead } from './get-event-head.ts';
import { getFitDistribution } from './get-fit-distribution.ts';
import { getHeatmap } from './get-heatmap.ts';
import { getJob } from './get-job.ts';
import { getModel } from './get-model.ts';
import { getOpenapiJson } from './get-openapi-json.ts';
import { getOpenapiYaml } from './get-openapi-yaml.ts';
import { getOrganisation } from './get-organisation.ts';
import { getParameters } from './get-parameters.ts';
import { getPlacement } from './get-placement.ts';
import { getRanking } from './get-ranking.ts';
import { getSupplyDemand } from './get-supply-demand.ts';
import { getTeam } from './get-team.ts';
import { getTeamRanking } from './get-team-ranking.ts';
import { getTechnology } from './get-technology.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listAssignments } from './list-assignments.ts';
import { listCandidates } from './list-candidates.ts';
import { listDecisions } from './list-decisions.ts';
import { listEvents } from './list-events.ts';
import { listJobs } from './list-jobs.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPlacements } from './list-placements.ts';
import { listTeams } from './list-teams.ts';
import { listTechnologies } from './list-technologies.ts';
import { previewCatalogue } from './preview-catalogue.ts';
import { rankBatch } from './rank-batch.ts';
import { resumeModel } from './resume-model.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { suspendModel } from './suspend-model.ts';
import { tryPlacement } from './try-placement.ts';
import { updateCandidate } from './update-candidate.ts';
import { updateTeam } from './update-team.ts';
import { updateTechnology } from './update-technology.ts';
import { verifyReceipt } from './verify-receipt.ts';

/** One handler for each operation: the compiler names the one that is missing. */
export const handlers: { readonly [Id in OperationId]: Handler<Id> } = {
  'archive-team': archiveTeam,
  'archive-technology': archiveTechnology,
  'check-live': checkLive,
  'check-ready': checkReady,
  'create-api-key': createApiKey,
  'create-candidate': createCandidate,
  'create-profile': createProfile,
  'create-ranking': createRanking,
  'create-team': createTeam,
  'create-technology': createTechnology,
  'erase-candidate': eraseCandidate,
  'erase-placement': erasePlacement,
  'get-api-key': getApiKey,
  'get-best-teams': getBestTeams,
  'get-supply-demand': getSupplyDemand,
  'get-fit-distribution': getFitDistribution,
  'get-heatmap': getHeatmap,
  'get-candidate': getCandidate,
  'get-candidate-ranking': getCandidateRanking,
  'get-catalogue': getCatalogue,
  'get-job': getJob,
  'get-model': getModel,
  'get-openapi-json': getOpenapiJson,
  'get-openapi-yaml': getOpenapiYaml,
  'get-organisation': getOrganisation,
  'get-ranking': getRanking,
  'get-team': getTeam,
  'get-team-ranking': getTeamRanking,
  'get-technology': getTechnology,
  'list-api-keys': listApiKeys,
  'list-candidates': listCandidates,
  'list-jobs': listJobs,
  'list-organisations': listOrganisations,
  'list-teams': listTeams,
  'list-technologies': listTechnologies,
  'preview-catalogue': previewCatalogue,
  'rank-batch': rankBatch,
  'revoke-api-key': revokeApiKey,
  'update-candidate': updateCandidate,
  'update-team': updateTeam,
  'update-technology': updateTechnology,
  'verify-receipt': verifyReceipt,
  'cancel-placement': cancelPlacement,
  'check-placement': checkPlacement,
  'create-impact-report': createImpactReport,
  'create-placement': createPlacement,
  'get-placement': getPlacement,
  'list-assignments': listAssignments,
  'list-placements': listPlacements,
  'try-placement': tryPlacement,
  'activate-parameters': activateParameters,
  'create-parameters': createParameters,
  'get-parameters': getParameters,
  'create-decision': createDecision,
  'get-decision': getDecision,
  'get-event-head': getEventHead,
  'list-decisions': listDecisions,
  'list-events': listEvents,
  'resume-model': resumeModel,
  'suspend-model': suspendModel,
};
