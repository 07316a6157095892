import { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** The classes of which an HTTP server makes the requests and responses of an app. */
export interface AppMessages {
  readonly IncomingMessage: typeof IncomingMessage;
  readonly ServerResponse: typeof ServerResponse;
}

/**
 * Express gives every request and response a new prototype, with which each becomes an object of a
 * shape of its own: every access to it is slow, and it outlives the next collections of garbage.
 * Made of these classes, they have the prototypes of the app from the start, and what Express does
 * changes nothing. `npm run bench -- rankings` shows its worth (`ownServer` beside `bare`).
 */
export function messagesOf(app: Express): AppMessages {
  class AppRequest extends IncomingMessage {}
  class AppResponse<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  // What they inherit makes them what the app expects; the compiler cannot see it.
  app.request = AppRequest.prototype as unknown as Express['request'];
  app.response = AppResponse.prototype as unknown as Express['response'];
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse };
}
