import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { Failure } from '../src/errors.ts';
import { startFailureText } from '../src/start-failure.ts';

/** What an action threw; a test that expects an error must not pass without one. */
async function errorOf(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

async function listen(port: number, host: string): Promise<Server> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  return server;
}

describe('startFailureText', () => {
  it('lists all faults of the settings', async () => {
    const text = startFailureText(await errorOf(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })));
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('PORT is "x"');
  });

  it('passes on what the store says', () => {
    const locked = new Failure('store-locked', 'The folder data is in use by process 7.');
    expect(startFailureText(locked)).toBe(
      'Teamfit cannot start: The folder data is in use by process 7.',
    );
  });

  it('says in one line that a port is taken, and what helps', async () => {
    const first = await listen(0, '127.0.0.1');
    const address = first.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const text = startFailureText(await errorOf(() => listen(port, '127.0.0.1')));
    first.close();
    expect(text).toMatch(/^Teamfit cannot start: .*EADDRINUSE.* taken by another program.*PORT=/);
    expect(text).not.toContain('\n');
  });

  it('says in one line that this machine has no such address', async () => {
    const text = startFailureText(await errorOf(() => listen(0, '192.0.2.1')));
    expect(text).toMatch(/EADDRNOTAVAIL.*Correct HOST/);
  });

  it('finds the reason under other errors', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'teamfit-')), 'file');
    writeFileSync(file, '');
    const reason = await errorOf(() => mkdirSync(`${file}/data`));
    const wrapped = new Error('The database did not open', { cause: new AggregateError([reason]) });
    expect(startFailureText(wrapped)).toMatch(/ENOTDIR.*Correct DATA_DIR/);
  });

  it('shows the stack of a defect, which nobody can mend by settings', () => {
    const text = startFailureText(new TypeError('x is not a function'));
    expect(text).toContain('by a defect');
    expect(text).toContain('start-failure.test.ts');
  });
});
