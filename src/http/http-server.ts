import { createServer, type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import { messagesOf } from './app-messages.ts';
import { type ProblemCode, plainProblem } from './problem.ts';

/**
 * Slow callers are cut off after these, and looked for every second. A batch may stream for an
 * hour; who reads any other body sets it a limit of its own.
 */
const timeouts = {
  headersTimeout: 8_000,
  requestTimeout: 3_600_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/**
 * An HTTP server for the app, not listening yet. What is no HTTP, or comes too slowly, never
 * reaches the app; it is answered as a problem all the same.
 */
export function createHttpServer(app: Express, newRequestId: () => string): Server {
  // Without Host the app answers, so that this is told as a problem too.
  const server = createServer({ ...timeouts, ...messagesOf(app), requireHostHeader: false }, app);
  server.on('checkExpectation', app);
  // The app asks for a body only after it has looked at the headers.
  server.on('checkContinue', app);
  const answered = new WeakSet<Duplex>();
  for (const event of ['request', 'checkContinue'] as const) {
    server.prependListener(event, (request, response) => {
      answered.delete(request.socket);
      response.once('finish', () => {
        answered.add(request.socket);
        if (!request.complete) dropUnread(request);
      });
    });
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    // A body that nobody waits for, since the answer went out before its end.
    if (answered.has(socket) && isTimeout(error)) return socket.destroy();
    refuse(socket, ...refusalOf(error), newRequestId());
  });
  return server;
}

/** A body that nobody waits for, since the answer went out before its end, may still end soon. */
const unreadMilliseconds = 5_000;

function dropUnread(request: IncomingMessage): void {
  const timer = setTimeout(() => request.socket.destroy(), unreadMilliseconds);
  timer.unref();
  request.once('close', () => clearTimeout(timer));
}

function isTimeout({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ERR_HTTP_REQUEST_TIMEOUT';
}

function refusalOf(error: NodeJS.ErrnoException): [code: ProblemCode, detail: string] {
  if (isTimeout(error)) {
    return ['request-timeout', 'The request came too slowly. Send it again, faster.'];
  }
  if (error.code === 'HPE_HEADER_OVERFLOW') {
    return ['headers-too-large', 'The headers are too large. Send fewer or shorter ones.'];
  }
  return [
    'invalid-request',
    'This is not HTTP/1.1. Send a request line, headers and a body of that length.',
  ];
}

function refuse(socket: Duplex, code: ProblemCode, detail: string, requestId: string): void {
  const problem = plainProblem(code, detail, requestId);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Request-Id: ${requestId}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
