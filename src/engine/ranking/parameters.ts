import type { Importance, RelationType } from '../catalogue.ts';
import type { Level, SkillContext } from '../profile.ts';

/** A relation that the engine reads from `parents`, beside those that the catalogue writes down. */
export type Edge = RelationType | 'child-of' | 'parent-of';

/**
 * Every number that the ranking uses. Shares and strengths are thousandths, so that all sums are
 * sums of integers. Part of every receipt: another value is another model.
 */
export interface RankingParameters {
  /** Strength of a skill by where it shows, no years known. Higher: context tells more. */
  readonly contextStrength: Readonly<Record<SkillContext, number>>;
  /** Years that close half of the distance to full strength. Higher: long experience tells more. */
  readonly yearsHalf: number;
  /** Share of the remaining distance that a stated level closes. */
  readonly levelShare: Readonly<Record<Level, number>>;
  /** Years since last use that cost nothing. */
  readonly recentYears: number;
  /** Further years after which half of the possible decay has happened. Higher: slower decay. */
  readonly recencyHalf: number;
  /** What remains of a skill however long ago it was used. Higher: old work counts more. */
  readonly recencyFloor: number;
  /** Share left of a skill that the person wants to leave behind. */
  readonly leavingShare: number;
  /** Strength of a technology that the person wants to work on. Higher: wishes weigh more. */
  readonly interestStrength: number;
  /** Strength of a job title. */
  readonly titleStrength: number;
  /**
   * Strength of a signal (a kind of work described in prose) that is told in one wording, in two,
   * and so on, times its own strength.
   */
  readonly signalStrength: readonly number[];

  /** Weight of a listed technology without evidence of its own. */
  readonly importanceWeight: Readonly<Record<Importance, number>>;
  /** Part that importance has in the weight of a listed technology with evidence. */
  readonly importanceShare: number;
  /** Share of its evidence that a technology keeps when the team does not list it. */
  readonly unlistedShare: number;
  /** Share of the mean over the teams taken off. Higher: what points everywhere tells less. */
  readonly specificity: number;
  /** Share of its weight that a listed technology keeps however general it is, by importance. */
  readonly listedFloor: Readonly<Record<Importance, number>>;
  /** Credit for a technology that has a relation to a listed one ("PrestoDB" for "Trino"). */
  readonly creditForward: Readonly<Record<RelationType, number>>;
  /** Credit for a technology that a listed one has a relation to. */
  readonly creditBackward: Readonly<Record<RelationType, number>>;
  /** Relations so close that their credit may exceed the technology's own evidence. */
  readonly closeRelations: readonly RelationType[];
  /** Credit for each step from a technology up to a listed category. */
  readonly childCredit: number;
  /** Credit for a category whose child is listed. */
  readonly parentCredit: number;
  /** Weights below this are dropped. Higher: fewer and firmer reasons. */
  readonly leastWeight: number;

  /** Contribution at which a family of technologies is half saturated. Higher: kin add up more. */
  readonly familyHalf: number;
  /** The same for bare mentions of all technologies together. Higher: long lists count more. */
  readonly mentionHalf: number;
  /** The same for interests. */
  readonly interestHalf: number;
  /** The same for titles. */
  readonly titleHalf: number;
  /** The same for signals. Higher: more of them must agree. */
  readonly signalHalf: number;

  /** How many of a team's strongest technologies its reference specialist has. */
  readonly referenceTechnologies: number;
  /** How strong the specialist is in them, in work. */
  readonly referenceStrength: number;
  /** How many signals of the team the specialist shows. */
  readonly referenceSignals: number;
  /** Strength spread over all technologies, which makes teams with long tails comparable. */
  readonly referenceOrdinary: number;
  /** Least reference, so that a team with one technology is not full with one mention. */
  readonly referenceLeast: number;
  /** Share of the reference that gives half of the full fit. Higher: all fits fall. */
  readonly fitHalf: number;

  /** Power of the fit in the probability, an integer. Higher: bolder probabilities. */
  readonly probabilityPower: number;
  /** Hundredths of fit added before that power. Higher: small fits differ less. */
  readonly probabilityOffset: number;

  /** How much a kind of technology shows work with computers; kinds not named show it fully. */
  readonly substanceByKind: Readonly<Record<string, number>>;
  /** Substance of a title. */
  readonly titleSubstance: number;
  /** Substance of a signal. */
  readonly signalSubstance: number;
  /** Best fit, in hundredths, under which no team fits. */
  readonly noFitBelow: number;
  /** Substance under which nothing shows work with computers. */
  readonly noFitSubstance: number;
  /** Best fit, in hundredths, under which the evidence is too small to tell. */
  readonly insufficientBelow: number;
  /** The same for whoever names a profession outside engineering. */
  readonly outsiderBelow: number;
  /** Substance under which the evidence is too small to tell. Higher: more caution. */
  readonly insufficientSubstance: number;
  /** The second as a share of the first (offset included) from which the call is close. */
  readonly closeRatio: number;

  /** Years of experience that a gap assumes. */
  readonly gapYears: number;
  /** Gaps shown for a team. */
  readonly gapsShown: number;
  /** Years that a skill may be deepened to, one step at a time, rising. */
  readonly deepenYears: readonly number[];
  /** Changes among which those that make a team the first are looked for. */
  readonly changePool: number;
  /** How many of them may be needed. */
  readonly changesMax: number;
  /** Places of the order for which changes are looked for, which bounds the work of a request. */
  readonly changePlaces: number;
  /** Differences shown between the first and the second. */
  readonly contrastShown: number;
  /** Reasons shown in a summary. */
  readonly summaryShown: number;
}

export const rankingParameters: RankingParameters = {
  contextStrength: { work: 600, project: 480, list: 320 },
  yearsHalf: 3,
  levelShare: { beginner: 0, intermediate: 40, advanced: 120, expert: 200 },
  recentYears: 2,
  recencyHalf: 5,
  recencyFloor: 600,
  leavingShare: 700,
  interestStrength: 500,
  titleStrength: 550,
  signalStrength: [500, 900, 1_150, 1_300],

  importanceWeight: { core: 900, used: 550, adjacent: 250 },
  importanceShare: 425,
  unlistedShare: 850,
  specificity: 600,
  listedFloor: { core: 250, used: 150, adjacent: 100 },
  creditForward: {
    'successor-of': 900,
    'fork-of': 1000,
    'built-on': 600,
    'managed-form-of': 950,
    applies: 800,
    'compatible-with': 850,
    'alternative-to': 600,
    'used-with': 150,
  },
  creditBackward: {
    'successor-of': 900,
    'fork-of': 1000,
    'built-on': 500,
    'managed-form-of': 900,
    applies: 300,
    'compatible-with': 850,
    'alternative-to': 600,
    'used-with': 150,
  },
  closeRelations: ['successor-of', 'fork-of', 'managed-form-of', 'compatible-with'],
  childCredit: 850,
  parentCredit: 300,
  leastWeight: 10,

  familyHalf: 900_000,
  mentionHalf: 700_000,
  interestHalf: 700_000,
  titleHalf: 600_000,
  signalHalf: 1_600_000,

  referenceTechnologies: 10,
  referenceStrength: 850,
  referenceSignals: 2,
  referenceOrdinary: 12_000,
  referenceLeast: 1_500_000,
  fitHalf: 310,

  probabilityPower: 11,
  probabilityOffset: 300,

  substanceByKind: { practice: 0, category: 400, concept: 700 },
  titleSubstance: 500,
  signalSubstance: 800,
  noFitBelow: 300,
  noFitSubstance: 100,
  insufficientBelow: 2_500,
  outsiderBelow: 4_000,
  insufficientSubstance: 2_000,
  closeRatio: 900,

  gapYears: 2,
  gapsShown: 5,
  deepenYears: [1, 3, 5],
  changePool: 24,
  changesMax: 4,
  changePlaces: 10,
  contrastShown: 10,
  summaryShown: 3,
};
