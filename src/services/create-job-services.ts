import { previewCatalogue } from './catalogue-impact.ts';
import type { Context } from './context.ts';
import type { JobServices } from './job-services.ts';
import { getJob, listJobs } from './jobs.ts';
import type { ModelSwitch } from './model/model-switch.ts';
import type { PageCursors } from './page-cursor.ts';
import { activateEdit, beginReRanking, reRankSome } from './re-ranking.ts';

/** Binds the use cases of work that outlives a request, and of its dry run. */
export function createJobServices(
  context: Context,
  model: Pick<ModelSwitch, 'suspension'>,
  cursors: PageCursors,
): JobServices {
  return {
    previewCatalogue: (edits, sample) => previewCatalogue(context, edits, sample),
    listJobs: (page) => listJobs(context, cursors, page),
    getJob: (id) => getJob(context, id),
    activateEdit: () => activateEdit(context),
    beginReRanking: (isStart) => beginReRanking(context, isStart),
    // Begun work waits while nobody is ranked, and goes on where it stood.
    reRankSome: async () => (await model.suspension()) === null && reRankSome(context),
  };
}
