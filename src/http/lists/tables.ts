/** The columns of each list as CSV. The contract shows the same header lines. */
import type {
  ApiKeyModel,
  CandidateModel,
  OrganisationModel,
  PlacementModel,
  Schema,
  TeamModel,
  TechnologyModel,
} from '../../contract/index.ts';
import type { assignmentView } from '../views/assignment.ts';
import { joined, tableOf } from './csv-text.ts';

const named = (team: TeamModel, importance: string) =>
  joined(
    team.technologies.flatMap((one) => (one.importance === importance ? [one.technology] : [])),
  );

export const teamTable = tableOf<TeamModel>({
  id: (team) => team.id,
  slug: (team) => team.slug,
  organisation: (team) => team.organisation,
  name: (team) => team.name,
  status: (team) => team.status,
  seats: (team) => team.seats,
  core_technologies: (team) => named(team, 'core'),
  used_technologies: (team) => named(team, 'used'),
  adjacent_technologies: (team) => named(team, 'adjacent'),
  interests: (team) => joined(team.interests.map(({ interest }) => interest)),
  mission: (team) => team.mission,
  version: (team) => team.version,
  catalogue: (team) => team.catalogue,
  created_at: (team) => team.created_at,
  updated_at: (team) => team.updated_at,
});

export const technologyTable = tableOf<TechnologyModel>({
  id: (technology) => technology.id,
  slug: (technology) => technology.slug,
  name: (technology) => technology.name,
  kind: (technology) => technology.kind,
  status: (technology) => technology.status,
  aliases: (technology) => joined(technology.aliases),
  parents: (technology) => joined(technology.parents),
  related: (technology) => joined(technology.relations.map((relation) => relation.technology)),
  version: (technology) => technology.version,
  catalogue: (technology) => technology.catalogue,
  created_at: (technology) => technology.created_at,
  updated_at: (technology) => technology.updated_at,
});

export const organisationTable = tableOf<OrganisationModel>({
  slug: (organisation) => organisation.slug,
  name: (organisation) => organisation.name,
  role: ({ role }) => role?.title ?? null,
  company: ({ role }) => role?.company ?? null,
  years_minimum: ({ role }) => role?.years_minimum ?? null,
  offices: ({ offices }) => joined(offices.map(({ slug }) => slug)),
  mission: (organisation) => organisation.mission,
});

export const candidateTable = tableOf<CandidateModel>({
  id: (candidate) => candidate.id,
  external_id: (candidate) => candidate.external_id,
  source: (candidate) => candidate.source,
  form: (candidate) => candidate.form,
  version: (candidate) => candidate.version,
  ranking: ({ ranking }) => ranking?.id ?? null,
  verdict: ({ ranking }) => ranking?.verdict ?? null,
  meets_minimum: ({ ranking }) => ranking?.meets_minimum ?? null,
  work_mode: ({ ranking }) => ranking?.work_mode ?? null,
  first_team: ({ ranking }) => ranking?.teams[0]?.team ?? null,
  first_fit: ({ ranking }) => ranking?.teams[0]?.fit ?? null,
  first_probability: ({ ranking }) => ranking?.teams[0]?.probability ?? null,
  second_team: ({ ranking }) => ranking?.teams[1]?.team ?? null,
  second_fit: ({ ranking }) => ranking?.teams[1]?.fit ?? null,
  catalogue: ({ ranking }) => ranking?.catalogue ?? null,
  as_of: ({ ranking }) => ranking?.as_of ?? null,
  created_at: (candidate) => candidate.created_at,
  updated_at: (candidate) => candidate.updated_at,
});

export const rankedCandidateTable = tableOf<Schema<'RankedCandidate'>>({
  rank: (row) => row.rank,
  candidate: (row) => row.candidate,
  ranking: (row) => row.ranking,
  fit: (row) => row.fit,
  probability: (row) => row.probability,
  verdict: (row) => row.verdict,
  meets_minimum: (row) => row.meets_minimum,
  work_mode: (row) => row.work_mode,
  years_of_experience: (row) => row.years_of_experience,
  team: (row) => row.team ?? null,
  catalogue: (row) => row.catalogue ?? null,
  as_of: (row) => row.as_of ?? null,
});

export const apiKeyTable = tableOf<ApiKeyModel>({
  id: (key) => key.id,
  name: (key) => key.name,
  role: (key) => key.role,
  hint: (key) => key.hint,
  created_at: (key) => key.created_at,
  expires_at: (key) => key.expires_at,
  revoked_at: (key) => key.revoked_at,
  last_used_at: (key) => key.last_used_at,
});

export const heatmapTable = tableOf<Schema<'HeatmapCell'>>({
  candidate: (cell) => cell.candidate,
  ranking: (cell) => cell.ranking,
  verdict: (cell) => cell.verdict,
  team: (cell) => cell.team,
  rank: (cell) => cell.rank,
  fit: (cell) => cell.fit,
  catalogue: (cell) => cell.catalogue,
  as_of: (cell) => cell.as_of,
});

export const jobTable = tableOf<Schema<'BackgroundJob'>>({
  id: (job) => job.id,
  kind: (job) => job.kind,
  status: (job) => job.status,
  catalogue: (job) => job.catalogue,
  as_of: (job) => job.as_of,
  engine: (job) => job.engine,
  total: (job) => job.total,
  done: (job) => job.done,
  failed: (job) => job.failed,
  created_at: (job) => job.created_at,
  updated_at: (job) => job.updated_at,
  finished_at: (job) => job.finished_at,
});

export const placementTable = tableOf<PlacementModel>({
  id: (placement) => placement.id,
  status: (placement) => placement.status,
  progress: (placement) => placement.progress,
  organisation: (placement) => placement.organisation,
  objective: (placement) => placement.objective,
  proposing: (placement) => placement.proposing,
  people: (placement) => placement.people,
  erased_people: (placement) => placement.erased_people,
  created_at: (placement) => placement.created_at,
  finished_at: (placement) => placement.finished_at,
});

export const assignmentTable = tableOf<ReturnType<typeof assignmentView>>({
  ref: (row) => row.ref,
  candidate: (row) => row.candidate,
  team: (row) => row.team,
  fit: (row) => row.fit,
  wish_rank: (row) => row.wish_rank,
  reason: (row) => row.reason,
  why: (row) => row.why,
});

export const decisionTable = tableOf<Schema<'Decision'>>({
  id: (decision) => decision.id,
  at: (decision) => decision.at,
  by: (decision) => decision.by,
  kind: (decision) => decision.kind,
  candidate: (decision) => decision.candidate,
  ranking: (decision) => decision.ranking,
  placement: (decision) => decision.placement,
  ref: (decision) => decision.ref,
  proposed_team: (decision) => decision.proposed_team,
  chosen_team: (decision) => decision.chosen_team,
  supersedes: (decision) => decision.supersedes,
  superseded_by: (decision) => decision.superseded_by,
  organisation: (decision) => decision.organisation,
  catalogue: (decision) => decision.catalogue,
  engine: (decision) => decision.engine,
  parameters: (decision) => decision.parameters,
  as_of: (decision) => decision.as_of,
  verdict: (decision) => decision.verdict,
  fits: ({ fits }) => joined(fits?.map(({ team, fit }) => `${team}=${fit}`) ?? []),
  reason_sha256: (decision) => decision.reason_sha256,
  reason: (decision) => decision.reason,
  decided_by: (decision) => decision.decided_by,
});

export const eventTable = tableOf<Schema<'Event'>>({
  sequence: (event) => event.sequence,
  id: (event) => event.id,
  at: (event) => event.at,
  trail: (event) => event.trail,
  type: (event) => event.type,
  actor: (event) => event.actor,
  subjects: (event) => joined(event.subjects),
  data: (event) => JSON.stringify(event.data),
  previous_hash: (event) => event.previous_hash,
  hash: (event) => event.hash,
});
