import { exactInterval, type Interval } from './exact-interval.ts';

/** A person of an audit: what came out for them, and how they are labelled, null for unknown. */
export interface AuditedPerson {
  readonly outcome: boolean | number;
  readonly labels: Readonly<Record<string, string | null>>;
}

export interface GroupImpact {
  readonly labels: Readonly<Record<string, string>>;
  readonly people: number;
  readonly selected: number;
  readonly rate: number;
  /** Exact, 95 %. */
  readonly interval: Interval;
  /** Rate in proportion to the best group's; null when that is 0. */
  readonly impactRatio: number | null;
  /** At least 95 %, from both rates at 97.5 %; null for the best group and without ratio. */
  readonly ratioInterval: { readonly low: number; readonly high: number | null } | null;
  /** Whether the ratio is below four fifths; null without ratio. It says nothing of why. */
  readonly isBelowFourFifths: boolean | null;
  /** Under two per cent of all who are counted: told, yet never the measure of others. */
  readonly isSmall: boolean;
}

export interface CategoryImpact {
  /** One attribute, or several crossed. */
  readonly attributes: readonly string[];
  readonly groups: readonly GroupImpact[];
  /** People with a label missing, who are not in any group. */
  readonly unknown: number;
}

export interface ImpactReport {
  readonly people: number;
  readonly selected: number;
  /** Of scores: selected is who is above it. Null of selections. */
  readonly median: number | null;
  readonly categories: readonly CategoryImpact[];
}

const smallShare = 0.02;
const fourFifths = 0.8;
const tail = 0.025;
/** Two rates are in a ratio: half the chance for each. */
const ratioTail = tail / 2;

/**
 * Rates and impact ratios by category and by all attributes crossed, as New York City's Local Law
 * 144 asks (6 RCNY 5-301): the rate at which people are selected, or score above the median of all.
 * All outcomes must be of one kind.
 */
export function impactReport(people: readonly AuditedPerson[]): ImpactReport {
  const scores = people.flatMap(({ outcome }) => (typeof outcome === 'number' ? [outcome] : []));
  const median = scores.length === 0 ? null : medianOf(scores);
  const isSelected = ({ outcome }: AuditedPerson) =>
    typeof outcome === 'number' ? median !== null && outcome > median : outcome;
  const attributes = [...new Set(people.flatMap(({ labels }) => Object.keys(labels)))].sort();
  const views = attributes.map((name) => [name]);
  if (attributes.length > 1) views.push(attributes);
  return {
    people: people.length,
    selected: people.filter(isSelected).length,
    median,
    categories: views.map((view) => categoryImpact(people, view, isSelected)),
  };
}

function medianOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

interface Tally {
  readonly labels: Readonly<Record<string, string>>;
  people: number;
  selected: number;
}

function categoryImpact(
  people: readonly AuditedPerson[],
  attributes: readonly string[],
  isSelected: (person: AuditedPerson) => boolean,
): CategoryImpact {
  const tallies = new Map<string, Tally>();
  let unknown = 0;
  for (const person of people) {
    const values = attributes.map((name) => person.labels[name] ?? null);
    if (values.includes(null)) {
      unknown += 1;
      continue;
    }
    const name = JSON.stringify(values);
    const tally = tallies.get(name) ?? newTally(attributes, values);
    tally.people += 1;
    if (isSelected(person)) tally.selected += 1;
    tallies.set(name, tally);
  }
  const sorted = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  const groups = sorted.map(([, tally]) => tally);
  return { attributes, unknown, groups: impactsOf(groups, people.length - unknown) };
}

function newTally(attributes: readonly string[], values: readonly (string | null)[]): Tally {
  const labels = Object.fromEntries(attributes.map((name, at) => [name, values[at] ?? '']));
  return { labels, people: 0, selected: 0 };
}

function impactsOf(groups: readonly Tally[], counted: number): readonly GroupImpact[] {
  const isSmall = ({ people }: Tally) => people < smallShare * counted;
  const rateOf = ({ people, selected }: Tally) => selected / people;
  const measures = groups.filter((group) => !isSmall(group));
  const best = measures.reduce<Tally | null>(
    (most, group) => (most === null || rateOf(group) > rateOf(most) ? group : most),
    null,
  );
  return groups.map((group) => {
    const ratio = best === null || best.selected === 0 ? null : rateOf(group) / rateOf(best);
    return {
      labels: group.labels,
      people: group.people,
      selected: group.selected,
      rate: rateOf(group),
      interval: exactInterval(group.selected, group.people, tail),
      impactRatio: ratio,
      ratioInterval: ratio === null || best === null || group === best ? null : bounds(group, best),
      isBelowFourFifths: ratio === null ? null : ratio < fourFifths,
      isSmall: isSmall(group),
    };
  });
}

function bounds(group: Tally, best: Tally): { readonly low: number; readonly high: number | null } {
  const own = exactInterval(group.selected, group.people, ratioTail);
  const other = exactInterval(best.selected, best.people, ratioTail);
  return { low: own.low / other.high, high: other.low === 0 ? null : own.high / other.low };
}
