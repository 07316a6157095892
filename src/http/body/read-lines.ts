import { Failure } from '../../errors.ts';
import { type Step, stateOf } from '../request-state.ts';

/** A stream that says nothing for so long is cut. */
const silenceMilliseconds = 30_000;

/** Leaves a stream of lines to its handler, which reads it while it answers. */
export const readLines: Step = (request, response, next) => {
  if (request.headers['content-encoding'] !== undefined) {
    const message = 'A stream of lines is not taken compressed. Send it as it is.';
    throw new Failure('unsupported-media-type', message);
  }
  request.setTimeout(silenceMilliseconds, () => request.destroy());
  stateOf(response).payload = { kind: 'lines', chunks: request };
  next();
};
