import type { Catalogue } from './catalogue.ts';
import { type RankingParameters, rankingParameters } from './ranking/parameters.ts';
import { compileWeights, type Weights } from './ranking/weights.ts';
import { compileLexicon, type Lexicon } from './reading/lexicon.ts';

/** A catalogue made ready once per version: reading's lexicon and ranking's weights. */
export interface CompiledCatalogue {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly weights: Weights;
}

/**
 * Makes a catalogue ready for reading and ranking.
 *
 * Takes a good part of a second for a few hundred technologies, so it is done once per version.
 *
 * @param before Another version: its lexicon, which is most of the work, is taken over when both
 *   have the same words. The outcome is the same with and without it.
 * @param parameters What the ranking counts with; the receipts of what it gives name them.
 */
export function compileCatalogue(
  catalogue: Catalogue,
  before: CompiledCatalogue | null = null,
  parameters: RankingParameters = rankingParameters,
): CompiledCatalogue {
  const hasSameWords = before !== null && wordsOf(before.catalogue) === wordsOf(catalogue);
  return {
    catalogue,
    lexicon: hasSameWords ? before.lexicon : compileLexicon(catalogue),
    weights: compileWeights(catalogue, parameters),
  };
}

/**
 * All of a catalogue that reading may know, as text. Only what surely tells nothing about words is
 * left out, so that a lexicon which comes to look at more is not forgotten here.
 */
function wordsOf({ organisations: _organisations, teams, technologies, ...rest }: Catalogue) {
  return JSON.stringify([
    rest,
    teams.map(
      ({
        mission: _mission,
        technologies: _technologies,
        responsibilities: _responsibilities,
        contrasts: _contrasts,
        interests: _interests,
        seats: _seats,
        sources: _sources,
        ...words
      }) => words,
    ),
    technologies.map(
      ({ relations: _relations, evidence: _evidence, sources: _sources, ...words }) => words,
    ),
  ]);
}
