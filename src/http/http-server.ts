import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { plainProblem } from './problem.ts';

/** Slow callers are cut off after these, and looked for every two seconds. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/**
 * An HTTP server for the app, not listening yet. What is no HTTP, or comes too slowly, never
 * reaches the app; it is answered as a problem all the same.
 */
export function createHttpServer(app: RequestListener, newRequestId: () => string): Server {
  const server = createServer(timeouts, app);
  server.on('checkExpectation', app);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    refuse(socket, ...refusalOf(error.code), newRequestId());
  });
  return server;
}

function refusalOf(code: string | undefined): [status: number, detail: string] {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'The headers are too large. Send fewer or shorter ones.'];
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'The request came too slowly. Send it again, faster.'];
    default:
      return [400, 'This is not HTTP/1.1. Send a request line, headers and a body of that length.'];
  }
}

function refuse(socket: Duplex, status: number, detail: string, requestId: string): void {
  const problem = plainProblem('invalid-request', detail, requestId);
  const body = JSON.stringify({ ...problem, status });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Request-Id: ${requestId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
