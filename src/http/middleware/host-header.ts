import { Failure } from '../../errors.ts';
import type { Step } from '../request-state.ts';

/** HTTP/1.1 asks for exactly one Host (RFC 9112, 3.2); older requests may leave it out. */
export const hostHeader: Step = (request, _response, next) => {
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length === 1 || (hosts.length === 0 && request.httpVersion === '1.0')) return next();
  const found = hosts.length === 0 ? 'no Host header' : `${hosts.length} Host headers`;
  throw new Failure(
    'invalid-request',
    `The request has ${found}. Send one, with the name of this service.`,
  );
};
