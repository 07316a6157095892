import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import { loadContract } from '../../../src/contract/index.ts';
import { type Api, openApi, openingTime } from '../api.ts';

const contract = loadContract();
let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

async function talk(server: Server, text: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe('a request', () => {
  it.each([
    ['without Host', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n', 'no Host'],
    [
      'with two of them',
      'GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
      '2 Host headers',
    ],
  ])('%s is told so as a problem', async (_what, text, found) => {
    const answer = await talk(api.server, text);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('Content-Type: application/problem+json');
    const problem = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
    expect(contract.checkSchema('Problem', problem)).toBeNull();
    expect(problem.detail).toContain(found);
  });

  it('of HTTP/1.0 needs none', async () => {
    expect(await talk(api.server, 'GET /livez HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /);
  });
});
