import type { VerificationModel } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';
import { receiptOf } from '../drafts/receipt.ts';
import { personOfJson } from '../person-request.ts';

/** Dates of the person are not judged again: what was ranked once may be checked for good. */
export const verifyReceipt: Handler<'verify-receipt'> = async ({ body }, { services }) => {
  const { result, differences } = await services.verifyReceipt(
    { ...personOfJson(body), notes: body.notes ?? [] },
    receiptOf(body.receipt),
  );
  const view: VerificationModel = { object: 'verification', result, differences };
  return reply(view);
};
