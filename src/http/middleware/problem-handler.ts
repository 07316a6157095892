import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { problemOf } from '../problem.ts';
import { stateOf } from '../request-state.ts';

/** The end of every way that went wrong: whatever was thrown is answered as a problem. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    const { requestId } = stateOf(response);
    const problem = problemOf(thrown, requestId);
    // A defect is told here in full, with the id that the caller is given.
    if (problem.status === 500) log.error({ requestId, err: thrown }, 'defect');
    if (response.headersSent) return next(thrown);
    for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
    const body = JSON.stringify(problem.body);
    response.removeHeader('ETag');
    response.setHeader('Cache-Control', 'no-store');
    response.writeHead(problem.status, {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
    });
    response.end(body);
  };
}
