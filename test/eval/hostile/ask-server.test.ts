import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askServer, requireServer } from '../../../eval/hostile/ask-server.ts';
import { hostileFigures, runHostile } from '../../../eval/hostile/run-hostile.ts';
import { type HostileCase, hostileSchema } from '../../../eval/reading/hostile-case.ts';

const line: HostileCase = hostileSchema.parse({
  id: 'h-1',
  category: 'empty',
  input: { text: '' },
  expect: 'Refused.',
  check: { type: 'status', value: [400, 422] },
});

let server: Server | null = null;
afterEach(() => server?.close());

/** A service that misbehaves as asked: what ours must never do can only be shown by another. */
async function against(listener: RequestListener) {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  // A server on a TCP port has an address with that port.
  const { port } = listening.address() as AddressInfo;
  const target = { url: `http://127.0.0.1:${port}`, key: 'tf_test_key', asOf: '2026-11-22' };
  const results = await runHostile([line], (hostile) => askServer(target, hostile));
  return { result: results[0], figures: hostileFigures(results) };
}

describe('a hostile line over HTTP', () => {
  it('is sent as a client would, and passes by its status', async () => {
    const heard: string[] = [];
    const { result } = await against((request, response) => {
      request.setEncoding('utf8');
      request.on('data', (part) => heard.push(String(part)));
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${request.headers.authorization}`);
        response.writeHead(400, { 'content-type': 'application/problem+json' }).end('{}');
      });
    });
    expect(heard).toEqual([
      '{"text":"","as_of":"2026-11-22"}',
      'POST /v1/rankings Bearer tf_test_key',
    ]);
    expect(result).toMatchObject({ result: 'passed', failed: [], unmade: [] });
  });

  it('fails when the service breaks, whatever its check', async () => {
    const { result, figures } = await against((_request, response) =>
      response.writeHead(500).end(),
    );
    expect(result).toMatchObject({ result: 'failed', failed: ['status', 'still-serving'] });
    expect(figures.must).toMatchObject({ value: 0, cases: 1 });
  });

  it('fails when the connection is dropped', async () => {
    const { result } = await against((request) => request.socket.destroy());
    expect(result).toMatchObject({ result: 'failed', failed: ['status', 'still-serving'] });
  });

  it('is not asked where nobody listens', async () => {
    const away = { url: 'http://127.0.0.1:1' };
    await expect(requireServer(away)).rejects.toThrow(/^No service answers at .*npm start/);
  });

  it('waits for a server when only one can tell, and counts for nothing until then', async () => {
    const results = await runHostile([line], () => Promise.resolve(null));
    expect(results[0]?.result).toBe('needs-server');
    expect(hostileFigures(results).must).toBeNull();
  });
});
