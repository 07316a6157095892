import { checkAssignment } from './check-assignment.ts';
import { contradictionIn } from './contradiction.ts';
import { formFaults } from './form-faults.ts';
import { checkNamed } from './named-check.ts';
import { assignStably, differences, placeCohort } from './place-cohort.ts';
import { Preferences } from './preferences.ts';
import { readCohort } from './read-cohort.ts';
import { whySentence } from './reason-words.ts';
import { reasonsOf } from './reasons.ts';
import { totalsOf } from './totals.ts';

/**
 * Placing a cohort, in the order in which it is asked: faults of a form, its columns, what in it
 * contradicts, the placement, its reasons; and the check of anybody's placement.
 */
export const placement = {
  formFaults,
  readCohort,
  contradictionIn,
  placeCohort,
  assignStably,
  differences,
  Preferences,
  reasonsOf,
  whySentence,
  checkAssignment,
  checkNamed,
  totalsOf,
} as const;
