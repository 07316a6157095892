import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { messagesOf } from '../../src/http/app-messages.ts';

describe('requests and responses of an app', () => {
  it('have the prototypes that Express gives them before it sees them', async () => {
    const app = express();
    app.get('/', (request, response) => {
      response.json({ host: request.hostname, accepts: request.accepts('json') });
    });
    const seen: boolean[] = [];
    const server = createServer(messagesOf(app), (request, response) => {
      const given = [Object.getPrototypeOf(request), Object.getPrototypeOf(response)];
      app(request, response);
      seen.push(
        given[0] === app.request,
        given[1] === app.response,
        Object.getPrototypeOf(request) === given[0],
        Object.getPrototypeOf(response) === given[1],
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.json()).toEqual({ host: '127.0.0.1', accepts: 'json' });
    expect(seen).toEqual([true, true, true, true]);
    server.closeAllConnections();
    server.close();
  });
});
