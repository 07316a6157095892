import type { Schema } from '../../contract/index.ts';
import type { MeasuredImpact } from '../../services/index.ts';

export function impactReportView(report: MeasuredImpact): Schema<'ImpactReport'> {
  return {
    object: 'impact_report',
    measure: report.measure,
    people: report.people,
    selected: report.selected,
    median: report.median,
    categories: report.categories.map(({ attributes, unknown, groups }) => ({
      attributes: [...attributes],
      unknown,
      groups: groups.map((group) => ({
        labels: group.labels,
        people: group.people,
        selected: group.selected,
        rate: shown(group.rate),
        interval: { low: shown(group.interval.low), high: shown(group.interval.high) },
        impact_ratio: shownOrNull(group.impactRatio),
        ratio_interval:
          group.ratioInterval === null
            ? null
            : {
                low: shown(group.ratioInterval.low),
                high: shownOrNull(group.ratioInterval.high),
              },
        below_four_fifths: group.isBelowFourFifths,
        small: group.isSmall,
      })),
    })),
  };
}

/** A millionth says all that can be known of a rate. */
function shown(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

function shownOrNull(value: number | null): number | null {
  return value === null ? null : shown(value);
}
