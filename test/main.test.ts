/** The process as a person starts it, from the build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  /** What it printed when it was ready. */
  readonly greeting: string;
  readonly address: string;
}

let folder = '';
const running = new Set<ChildProcess>();

// One database for all, as on one machine: each test finds what those before it left.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teamfit-main-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No setting of the person who runs the tests reaches the program. */
function run(settings: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const env = { PATH, PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn', ...settings };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const output = { standard: '', error: '' };
  child.stdout.on('data', (data) => {
    output.standard += String(data);
  });
  child.stderr.on('data', (data) => {
    output.error += String(data);
  });
  return { child, output };
}

async function start(settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  const { child, output } = run(settings);
  while (!output.standard.includes('/v1/rankings')) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended: ${output.error}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const address = /listens on (http:\S+?),/.exec(output.standard)?.[1] ?? '';
  return { child, greeting: output.standard, address };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

/** Starts what must not start; resolves to its exit code and words. */
async function refused(settings: Readonly<Record<string, string>>) {
  const { child, output } = run(settings);
  await once(child, 'close');
  return { code: child.exitCode, ...output };
}

const keysOf = (address: string, key: string) =>
  fetch(`${address}/v1/api-keys`, { headers: { authorization: `Bearer ${key}` } });

describe('the process', () => {
  it('greets with its address, an administrator key and a call that works', async () => {
    const { child, greeting, address } = await start();
    const key = /shown this once: (tf_[a-z]+_\w{32,})/.exec(greeting)?.[1] ?? '';
    expect((await keysOf(address, key)).status).toBe(200);

    const [, type = '', body = ''] = /curl -H '([^']+)' -d '([^']+)'/.exec(greeting) ?? [];
    const [name = '', value = ''] = type.split(': ');
    const options = { method: 'POST', headers: { [name]: value }, body };
    const answer = await fetch(`${address}/v1/rankings`, options);
    expect(await answer.json()).toMatchObject({
      teams: [{ team: 'data-infrastructure' }, {}, {}, {}, {}],
    });
    expect(await stop(child, 'SIGTERM')).toBe(0);
  });

  it('shows no key again, and after being killed still takes the one it showed', async () => {
    const other = { DATA_DIR: join(folder, 'killed') };
    const first = await start(other);
    const key = /shown this once: (\S+)/.exec(first.greeting)?.[1] ?? '';
    await stop(first.child, 'SIGKILL');
    const second = await start(other);
    expect(second.greeting).not.toContain('shown this once');
    expect((await keysOf(second.address, key)).status).toBe(200);
  });

  it('takes the key of TEAMFIT_ADMIN_KEY and neither makes nor shows one', async () => {
    const key = `tf_test_${'k9'.repeat(20)}`;
    const { greeting, address } = await start({ TEAMFIT_ADMIN_KEY: key });
    expect(greeting).not.toContain('tf_');
    expect((await keysOf(address, key)).status).toBe(200);
  });

  it('writes down who read before it ends, and stays suspended over a restart', async () => {
    const key = `tf_test_${'k9'.repeat(20)}`;
    const settings = { TEAMFIT_ADMIN_KEY: key, DATA_DIR: join(folder, 'ended') };
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const first = await start(settings);
    const body = JSON.stringify({ reason: 'A fault is being looked into.' });
    await fetch(`${first.address}/v1/model/suspend`, { method: 'POST', headers, body });
    expect((await fetch(`${first.address}/v1/candidates`, { headers })).status).toBe(200);
    // Sooner than notes are written by themselves.
    expect(await stop(first.child, 'SIGTERM')).toBe(0);
    const { address } = await start(settings);
    const trail = await fetch(`${address}/v1/events?trail=access`, { headers });
    expect(await trail.json()).toMatchObject({
      data: [{ type: 'list-candidates', actor: 'key_environment' }],
    });
    const ranking = { method: 'POST', headers, body: JSON.stringify({ text: 'Java' }) };
    const refused = await fetch(`${address}/v1/rankings`, ranking);
    expect(await refused.json()).toMatchObject({ code: 'ranking-suspended' });
  });

  it('stops once when Ctrl-C reaches it twice, from the terminal and from npm', async () => {
    const { child } = await start();
    child.kill('SIGINT');
    expect(await stop(child, 'SIGINT')).toBe(0);
  });

  it('refuses bad settings with all faults at once', async () => {
    const { code, standard, error } = await refused({ PORT: 'x', TEAMFIT_TYPO: '1' });
    expect({ code, standard }).toEqual({ code: 1, standard: '' });
    expect(error).toContain('PORT is "x"');
    expect(error).toContain('TEAMFIT_TYPO is not a setting');
    expect(error).not.toContain('    at ');
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? String(taken.port) : '';
    const { code, error } = await refused({ PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(error).toMatch(/^Teamfit cannot start: .*EADDRINUSE.*\n$/);
  });

  it('says in one line that another process has the folder', async () => {
    const { child } = await start();
    const { code, error } = await refused({});
    expect(code).toBe(1);
    expect(error).toMatch(/^Teamfit cannot start: .*\n$/);
    expect(error).toContain(String(child.pid));
  });

  it('says in one line that no PostgreSQL answers, and keeps the password to itself', async () => {
    const url = 'postgresql://me:hunter2@127.0.0.1:1/teamfit';
    const { code, error } = await refused({ DATABASE_URL: url });
    expect(code).toBe(1);
    expect(error).toMatch(/^Teamfit cannot start: .*127\.0\.0\.1:1.*\n$/);
    expect(error).not.toContain('hunter2');
  });

  it('says in one line that the folder cannot be', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, error } = await refused({ DATA_DIR: join(folder, 'file', 'data') });
    expect(code).toBe(1);
    expect(error).toMatch(/^Teamfit cannot start: .*DATA_DIR.*\n$/);
  });
});
