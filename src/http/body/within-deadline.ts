import { Failure } from '../../errors.ts';
import type { Step } from '../request-state.ts';

/** The largest document passes at 4 Mbit/s. */
const bodyMilliseconds = 12_000;

/** Lets a reader of bodies take only so long; the caller of a slower body is told and cut off. */
export function withinDeadline(read: Step): Step {
  return (request, response, next) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      response.setHeader('Connection', 'close');
      response.once('finish', () => request.destroy());
      next(new Failure('request-timeout', 'The request came too slowly. Send it again, faster.'));
    }, bodyMilliseconds);
    timer.unref();
    // Whatever else answers first, a reader that throws for one, leaves nothing to be told.
    response.once('close', () => clearTimeout(timer));
    response.once('finish', () => clearTimeout(timer));
    read(request, response, (outcome?: unknown) => {
      clearTimeout(timer);
      if (!isOver) next(outcome);
    });
  };
}
