import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { heatmapTable } from '../lists/tables.ts';
import { heatmapCells, heatmapView } from '../views/insights.ts';

export const getHeatmap: Handler<'get-heatmap'> = (call, { services }) =>
  answerList(call, {
    name: 'heatmap',
    cache: 'private, no-cache',
    page: (page) => services.heatmap(page),
    view: heatmapView,
    rows: heatmapCells,
    table: heatmapTable,
  });
