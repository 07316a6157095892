import type { Context } from './context.ts';
import { heatmap } from './heatmap.ts';
import type { InsightServices } from './insight-services.ts';
import { bestTeams, fitDistribution, supplyDemand } from './insights.ts';
import type { PageCursors } from './page-cursor.ts';
import { RememberedCounts } from './remembered-counts.ts';

/** Binds the use cases of dashboards; those that look at everybody share their answers. */
export function createInsightServices(context: Context, cursors: PageCursors): InsightServices {
  const counts = new RememberedCounts(context);
  return {
    bestTeams: (months) => counts.ask(`best ${months}`, () => bestTeams(context, months)),
    supplyDemand: () => counts.ask('supply', () => supplyDemand(context)),
    fitDistribution: ({ team, binWidth }) =>
      counts.ask(`fits ${binWidth} ${team}`, () => fitDistribution(context, { team, binWidth })),
    heatmap: (page) => heatmap(context, cursors, page),
  };
}
