import type { Catalogue } from './catalogue.ts';
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
 */
export function compileCatalogue(catalogue: Catalogue): CompiledCatalogue {
  return {
    catalogue,
    lexicon: compileLexicon(catalogue),
    weights: compileWeights(catalogue),
  };
}
