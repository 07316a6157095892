import type { Schema } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';

export const eraseCandidate: Handler<'erase-candidate'> = async ({ params }, { services }) => {
  await services.eraseCandidate(params.candidate);
  const view: Schema<'ErasedCandidate'> = {
    object: 'candidate',
    id: params.candidate,
    erased: true,
  };
  return reply(view);
};
