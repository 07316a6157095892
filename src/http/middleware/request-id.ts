import { beginState, type Step } from '../request-state.ts';

/** Ids of callers are kept when they are short and harmless in logs and headers. */
const saneId = /^[A-Za-z0-9_.:-]{1,128}$/;

/** Gives the request its id and begins its state; the first step of all. */
export function requestId(newRequestId: () => string): Step {
  return (request, response, next) => {
    const given = request.headers['request-id'] ?? request.headers['x-request-id'];
    const id = typeof given === 'string' && saneId.test(given) ? given : newRequestId();
    beginState(response, id);
    response.setHeader('Request-Id', id);
    next();
  };
}
