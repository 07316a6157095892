// fast-check as mutation testing sees it (`.config/stryker.config.mjs` puts it in the place of the
// package): each property tries few cases, always the same ones. Tests run thousands of times then,
// and a mutant that only rare people would show survives, so that the score is cautious.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

const mostRuns = 12;
const seed = 20261122;

export default {
  ...fc,
  assert<Values>(property: fc.IRawProperty<Values>, parameters: fc.Parameters<Values> = {}) {
    const numRuns = Math.min(mostRuns, parameters.numRuns ?? mostRuns);
    return fc.assert(property, { ...parameters, numRuns, seed, endOnFailure: true });
  },
};
