/** Short names for the shapes of the contract. */
import type { Schema } from './operations.ts';

export type ApiKeyDraftModel = Schema<'ApiKeyDraft'>;
export type ApiKeyModel = Schema<'ApiKey'>;
export type CandidateDraftModel = Schema<'CandidateDraft'>;
export type CandidateModel = Schema<'Candidate'>;
export type CatalogueModel = Schema<'Catalogue'>;
export type ModelCardModel = Schema<'Model'>;
export type NewApiKeyModel = Schema<'NewApiKey'>;
export type OrganisationModel = Schema<'Organisation'>;
export type AssignmentModel = Schema<'Assignment'>;
export type PlacementCertificateModel = Schema<'PlacementCertificate'>;
export type PlacementCheckModel = Schema<'PlacementCheck'>;
export type PlacementDifferenceModel = Schema<'PlacementDifference'>;
export type PlacementModel = Schema<'Placement'>;
export type PlacementTotalsModel = Schema<'PlacementTotals'>;
export type ProblemModel = Schema<'Problem'>;
export type ProfileModel = Schema<'Profile'>;
export type ReadProfileModel = Schema<'ReadProfile'>;
export type TeamDraftModel = Schema<'TeamDraft'>;
export type TeamFactsModel = Schema<'CatalogueTeam'>;
export type TeamModel = Schema<'Team'>;
export type TechnologyDraftModel = Schema<'TechnologyDraft'>;
export type TechnologyFactsModel = Schema<'CatalogueTechnology'>;
export type TechnologyModel = Schema<'Technology'>;
export type VerificationModel = Schema<'Verification'>;
