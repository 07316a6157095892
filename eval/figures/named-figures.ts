import type { Evaluation } from '../evaluate.ts';
import { hostileFigures } from '../hostile/run-hostile.ts';
import { type Figure, shareWhere } from './figure.ts';
import { isAbstention, isLenient, isMinimumRight, isNoFit } from './outcome.ts';

/** Every figure of a run by name, as thresholds and the JSON report name them. */
export type NamedFigures = Readonly<Record<string, Figure>>;

/**
 * Names are paths of words joined by dots: `text.lenient`, `text.dev-postings.strict`,
 * `off-domain.text.abstained`, `bm25.text.lenient`. Figures without cases have no entry.
 */
export function namedFigures(evaluation: Evaluation): NamedFigures {
  const { people, strangers, groups, agreement, baselines, hostile, skills, blind } = evaluation;
  const figures: [string, Figure | null][] = groups.flatMap(({ key, figures: ofGroup }) =>
    Object.entries(ofGroup).map(([name, figure]): [string, Figure | null] => [
      `${key}.${kebab(name)}`,
      figure,
    ]),
  );
  const strangersIn = (form: string) => strangers.filter((outcome) => outcome.form === form);
  const plain = strangersIn('text').filter(({ person }) => person.label.borderline !== true);
  figures.push(
    ['engineers.no-fit', shareWhere(people, isNoFit)],
    ['engineers.abstained', shareWhere(people, isAbstention)],
    ['forms.agreement', agreement],
    ['off-domain.text.abstained', shareWhere(strangersIn('text'), isAbstention)],
    ['off-domain.text.plain.abstained', shareWhere(plain, isAbstention)],
    ['off-domain.text.minimum', shareWhere(strangersIn('text'), isMinimumRight)],
    ['off-domain.profile.abstained', shareWhere(strangersIn('profile'), isAbstention)],
    ['hostile.must', hostileFigures(hostile).must],
    ['hostile.should', hostileFigures(hostile).should],
    ['blind.same', blind],
    ['skills.named.precision', skills?.named.precision ?? null],
    ['skills.named.recall', skills?.named.recall ?? null],
    ['skills.ideas.precision', skills?.ideas.precision ?? null],
    ['skills.ideas.recall', skills?.ideas.recall ?? null],
    ['skills.named-any-polarity.precision', skills?.namedAnyPolarity.precision ?? null],
    ['skills.named-any-polarity.recall', skills?.namedAnyPolarity.recall ?? null],
  );
  const texts = people.filter(({ form }) => form === 'text');
  const errors = texts.length - texts.filter(isLenient).length;
  for (const baseline of baselines) {
    const key = kebab(baseline.name);
    for (const form of ['text', 'profile'] as const) {
      for (const [name, figure] of Object.entries(baseline[form])) {
        // Object.entries forgets the type of the values.
        figures.push([`${key}.${form}.${kebab(name)}`, figure as Figure | null]);
      }
    }
    figures.push([`${key}.forms.agreement`, baseline.agreement]);
    const ofBaseline = baseline.outcomes.filter(({ form }) => form === 'text');
    const theirs = ofBaseline.filter((outcome) => !isLenient(outcome)).length;
    if (theirs > 0) {
      const value = errors / theirs;
      figures.push([`${key}.error-ratio`, { value, cases: texts.length, low: null, high: null }]);
    }
  }
  return Object.fromEntries(
    figures.filter((entry): entry is [string, Figure] => entry[1] !== null),
  );
}

/** `bestInTwo` and "Word vectors" become `best-in-two` and `word-vectors`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, '-')
    .toLowerCase();
}
