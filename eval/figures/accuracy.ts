import type { Slug } from '../../src/engine/index.ts';
import { brierScore, calibrationBins, calibrationError, type Forecast } from './calibration.ts';
import { type Figure, meanFigure, shareWhere } from './figure.ts';
import {
  isAbstention,
  isBestInTwo,
  isLenient,
  isMinimumRight,
  isNoFit,
  isStrict,
  type Ordered,
  type Outcome,
} from './outcome.ts';

/** How often the first team was right. */
export interface OrderFigures {
  readonly strict: Figure | null;
  readonly lenient: Figure | null;
  readonly bestInTwo: Figure | null;
}

/** The same with what only the engine says. */
export interface GroupFigures extends OrderFigures {
  readonly noFit: Figure | null;
  readonly abstained: Figure | null;
  readonly minimum: Figure | null;
  readonly calibrationError: Figure | null;
  readonly brier: Figure | null;
}

/** A row of the report: some of the outcomes under a name. */
export interface Group {
  /** Machine name, e.g. `text.dev-postings`. */
  readonly key: string;
  /** What people read. */
  readonly title: string;
  readonly figures: GroupFigures;
}

export function orderFigures(outcomes: readonly Ordered[]): OrderFigures {
  return {
    strict: shareWhere(outcomes, isStrict),
    lenient: shareWhere(outcomes, isLenient),
    bestInTwo: shareWhere(outcomes, isBestInTwo),
  };
}

export function groupFigures(outcomes: readonly Outcome[]): GroupFigures {
  const forecasts = forecastsOf(outcomes);
  return {
    ...orderFigures(outcomes),
    noFit: shareWhere(outcomes, isNoFit),
    abstained: shareWhere(outcomes, isAbstention),
    minimum: shareWhere(outcomes, isMinimumRight),
    calibrationError: meanFigure(calibrationError(calibrationBins(forecasts)), forecasts.length),
    brier: meanFigure(brierScore(forecasts), forecasts.length),
  };
}

export function forecastsOf(outcomes: readonly Outcome[]): readonly Forecast[] {
  return outcomes.flatMap(({ person, ranking }) => {
    const { best } = person.label;
    return best === null ? [] : [{ best, chances: ranking.matches }];
  });
}

/**
 * The outcomes of people for whom a team is expected, cut every way that the report shows: by form,
 * by file, hard cases, by team. The order is that of the report.
 */
export function groupsOf(
  outcomes: readonly Outcome[],
  teams: readonly { readonly slug: Slug; readonly name: string }[],
): readonly Group[] {
  const texts = outcomes.filter(({ form }) => form === 'text');
  const files = [...new Set(texts.map(({ file }) => file))];
  const of = (key: string, title: string, members: readonly Outcome[]): readonly Group[] =>
    members.length === 0 ? [] : [{ key, title, figures: groupFigures(members) }];
  const ofForm = (key: string, title: string) =>
    of(
      key,
      title,
      outcomes.filter(({ form }) => form === key),
    );
  return [
    ...ofForm('text', 'Text'),
    ...ofForm('profile', 'Profile'),
    ...ofForm('resume', 'JSON Resume'),
    ...of('all', 'All forms', outcomes),
    ...files.flatMap((file) =>
      of(
        `text.${file}`,
        `Text, ${file}`,
        texts.filter((outcome) => outcome.file === file),
      ),
    ),
    ...of(
      'text.hard',
      'Text, hard cases',
      texts.filter(({ person }) => person.hard === true),
    ),
    ...teams.flatMap(({ slug, name }) =>
      of(
        `text.${slug}`,
        `Text, ${name}`,
        texts.filter(({ person }) => person.label.best === slug),
      ),
    ),
  ];
}
