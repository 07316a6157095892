// The greatest cohort by itself, so that its memory is nobody else's: run as a child.
import { hash } from 'node:crypto';
import { placement } from '../../dist/engine/index.js';
import { fullCohort } from './instances.mjs';

const cohort = fullCohort(100_000, 500);
const start = performance.now();
const options = { objective: 'stable', proposing: 'candidates', withBound: false };
const { placed } = placement.placeCohort(cohort, options, (text) => hash('sha256', text));
process.send({
  milliseconds: performance.now() - start,
  megabytes: process.resourceUsage().maxRSS / 1024,
  blocking: placed.check.blockingCount,
});
process.disconnect();
