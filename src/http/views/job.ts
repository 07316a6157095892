import type { Schema } from '../../contract/index.ts';
import type { Job } from '../../services/index.ts';

export function jobView(job: Job): Schema<'BackgroundJob'> {
  return {
    object: 'job',
    id: job.id,
    kind: job.kind,
    status: job.status,
    catalogue: job.terms.catalogue,
    as_of: job.terms.asOf,
    engine: job.terms.engine,
    total: job.total,
    done: job.done,
    failed: job.failed,
    created_at: job.createdAt,
    updated_at: job.updatedAt,
    finished_at: job.finishedAt,
  };
}
