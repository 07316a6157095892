import type { Catalogue } from '../catalogue.ts';
import type { Groundwork, Weights } from './compiled-weights.ts';
import { creditsOf } from './credits.ts';
import { refuseAmbiguousIds } from './evidence-ids.ts';
import { familiesOf } from './families.ts';
import { compileOrganisation } from './organisation-weights.ts';
import { type RankingParameters, rankingParameters } from './parameters.ts';

export type { Weights } from './compiled-weights.ts';

/**
 * Makes a catalogue ready for ranking. Teams compete within their organisation, so each is compiled
 * by itself; archived teams and technologies take no part.
 *
 * @throws Error when one slug names evidence of two kinds: `without` could not tell which.
 */
export function compileWeights(
  catalogue: Catalogue,
  parameters: RankingParameters = rankingParameters,
): Weights {
  refuseAmbiguousIds(catalogue);
  const groundwork: Groundwork = {
    catalogue,
    parameters,
    families: familiesOf(catalogue.technologies),
    credits: creditsOf(catalogue.technologies, parameters),
  };
  const organisations = catalogue.organisations.map(
    (organisation) => [organisation.slug, compileOrganisation(organisation, groundwork)] as const,
  );
  return {
    parameters,
    organisations: new Map(organisations),
    interests: new Set(catalogue.interests.map(({ slug }) => slug)),
  };
}
