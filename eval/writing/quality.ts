import type { Figure } from '../figures/figure.ts';
import type { NamedFigures } from '../figures/named-figures.ts';
import type { RunFacts } from './run-facts.ts';

/** Figures of the model card: what it is called there, and the figure's name in a run. */
const cardFigures: readonly (readonly [string, string])[] = [
  ['first_team_strict', 'text.strict'],
  ['first_team_lenient', 'text.lenient'],
  ['best_in_two', 'text.best-in-two'],
  ['hard_cases_strict', 'text.hard.strict'],
  ['forms_agree', 'forms.agreement'],
  ['strangers_told_no_fit', 'off-domain.text.abstained'],
  ['engineers_told_no_fit', 'engineers.no-fit'],
  ['engineers_abstained', 'engineers.abstained'],
  ['minimum_right', 'text.minimum'],
  ['hostile_must_passed', 'hostile.must'],
  ['skills_precision', 'skills.named.precision'],
  ['skills_recall', 'skills.named.recall'],
  ['calibration_error', 'text.calibration-error'],
  ['brier', 'text.brier'],
  ['blind_to_identity', 'blind.same'],
  ['baseline_bm25_lenient', 'bm25.text.lenient'],
  ['baseline_alias_sum_lenient', 'alias-sum.text.lenient'],
  ['baseline_word_vectors_lenient', 'word-vectors.text.lenient'],
];

/** The measured quality of a release, in the words of `GET /v1/model`. */
export interface Quality {
  /** YYYY-MM-DD. */
  readonly measured_on: string;
  readonly as_of: string;
  readonly command: string;
  /** What was measured; another catalogue or other parameters may do better or worse. */
  readonly engine: string;
  readonly parameters: string;
  readonly catalogue: string;
  readonly cases: {
    readonly people: number;
    readonly off_domain: number;
    readonly hostile: number;
    readonly skill_texts: number;
  };
  /** Shares 0..1 with their 95 % interval, over texts; errors without one. */
  readonly figures: Readonly<Record<string, Figure>>;
}

export function qualityOf(facts: RunFacts, figures: NamedFigures): Quality {
  const shown = cardFigures.flatMap(([name, source]) => {
    const figure = figures[source];
    return figure === undefined ? [] : [[name, figure] as const];
  });
  return {
    measured_on: facts.measuredOn,
    as_of: facts.asOf,
    command: facts.command,
    ...facts.names,
    cases: {
      people: facts.counts.people,
      off_domain: facts.counts.strangers,
      hostile: facts.counts.hostile,
      skill_texts: facts.counts.skillTexts,
    },
    figures: Object.fromEntries(shown),
  };
}
