import { type Handler, reply } from '../call.ts';

export const getOpenapiJson: Handler<'get-openapi-json'> = (_call, { contract }) =>
  Promise.resolve(reply(contract.document, { cache: 'no-cache' }));
