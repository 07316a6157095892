import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { loadContract } from '../../src/contract/index.ts';
import { createHttpServer } from '../../src/http/http-server.ts';
import { bodyApp } from './body/body-app.ts';

const contract = loadContract();
let server: Server;
let port: number;

beforeAll(async () => {
  server = createHttpServer(bodyApp('create-ranking'), () => 'req_socket');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Sends bytes as they are and returns all that comes back until the connection closes. */
async function talk(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

const codes = new Map([
  [400, 'invalid-request'],
  [408, 'request-timeout'],
  [431, 'headers-too-large'],
]);

const lives = async (): Promise<boolean> => {
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"a"}',
  });
  return answer.status === 200;
};

describe('what is no good request', () => {
  it.each([
    ['is no HTTP', 'GARBAGE\r\n\r\n', 400],
    ['has no such length', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 400],
    [
      'has two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    ['has huge headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'comes too slowly',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n{',
      408,
    ],
  ])(
    'because it %s is answered as a problem',
    async (_why, text, status) => {
      const answer = await talk(text);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toContain('Content-Type: application/problem+json');
      const problem = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
      expect(contract.checkSchema('Problem', problem)).toBeNull();
      expect(problem).toMatchObject({
        status,
        // The app reads bodies, so that it tells of a slow one.
        instance: status === 408 ? 'req_test' : 'req_socket',
        code: codes.get(status),
        retryable: status === 408,
      });
      expect(await lives()).toBe(true);
    },
    20_000,
  );

  it('because it breaks off hurts nobody', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=b', 'application/pdf']) {
      const socket = connect(port, '127.0.0.1');
      socket.write(
        `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n{"a`,
      );
      await new Promise((resolve) => setTimeout(resolve, 30));
      socket.destroy();
    }
    expect(await lives()).toBe(true);
  });
});

describe('what is an odd request', () => {
  const body = '{"text":"a"}';
  const head =
    'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n';

  it('may wait to be told to go on', async () => {
    const length = `Content-Length: ${body.length}\r\n`;
    const answer = await talk(`${head}${length}Expect: 100-continue\r\n\r\n${body}`);
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/);
  });

  it.each([
    ['application/json', 4 * 1024 * 1024],
    ['application/pdf', 6 * 1024 * 1024],
    ['multipart/form-data; boundary=b', 6 * 1024 * 1024],
  ])('of %s, announced too large, is refused before its body', async (type, length) => {
    const announced = `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\n`;
    const waiting = `Content-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`;
    expect(await talk(announced + waiting)).toMatch(/^HTTP\/1.1 413 [\s\S]*payload-too-large/);
    const socket = connect(port, '127.0.0.1');
    socket.write(`${announced}Content-Length: ${length}\r\n\r\n{`);
    const [first] = await once(socket, 'data');
    expect(String(first)).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
  });

  it('may expect what nobody knows', async () => {
    const length = `Content-Length: ${body.length}\r\n`;
    expect(await talk(`${head}${length}Expect: magic\r\n\r\n${body}`)).toMatch(/^HTTP\/1.1 200/);
  });

  it('may come in pieces', async () => {
    const pieces = [...body].map((letter) => `1\r\n${letter}\r\n`).join('');
    const answer = await talk(`${head}Transfer-Encoding: chunked\r\n\r\n${pieces}0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200/);
  });

  it('may be empty, in pieces', async () => {
    const answer = await talk(`${head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400[\s\S]*The body is empty/);
  });
});
