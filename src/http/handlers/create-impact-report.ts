import type { Schema } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import type { ImpactPerson } from '../../services/index.ts';
import { type Handler, reply } from '../call.ts';
import { impactReportView } from '../views/impact-report.ts';

export const createImpactReport: Handler<'create-impact-report'> = async (
  { body },
  { services },
) => {
  const { placement, team = null } = body;
  if (placement === undefined && team !== null) {
    const message = 'A team is of a placement. Name the placement, or leave the team out.';
    const fault = { pointer: '/team', code: 'without-placement', message };
    throw new Failure('invalid-request', message, [fault]);
  }
  const of = placement === undefined ? null : { placement, team };
  return reply(impactReportView(await services.reportImpact(body.people.map(personOf), of)));
};

function personOf({ ref, selected, score, labels }: Schema<'AuditedPerson'>): ImpactPerson {
  return { ref: ref ?? null, selected: selected ?? null, score: score ?? null, labels };
}
