import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { teamfitProgram } from './run-teamfit.ts';

/** A port that nobody listens on, as far as the system knows. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const outputUntil = (child: ChildProcess, words: string) =>
  new Promise<string>((resolve, reject) => {
    let output = '';
    const onData = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(words)) resolve(output);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.on('close', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });

const endOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on('close', resolve));

let folder: string;
let server: ChildProcess | null = null;

const serve = (settings: Readonly<Record<string, string>>) => {
  const { DATABASE_URL: _unused, ...environment } = process.env;
  const env = { ...environment, DATA_DIR: join(folder, 'data'), ...settings };
  server = spawn(process.execPath, [teamfitProgram, 'serve'], { env });
  return server;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teamfit-serve-'));
});
afterEach(async () => {
  if (server !== null && server.exitCode === null && server.kill('SIGKILL')) await endOf(server);
  server = null;
  await rm(folder, { recursive: true, force: true });
});

describe('teamfit serve', () => {
  it('listens, answers and ends when it is told to', async () => {
    const port = await freePort();
    const child = serve({ PORT: String(port) });
    await outputUntil(child, `:${port}`);
    const answer = await fetch(`http://127.0.0.1:${port}/livez`);
    expect(answer.status).toBe(200);
    const end = endOf(child);
    child.kill('SIGTERM');
    expect(await end).toBe(0);
  }, 90_000);

  it('says which setting is wrong, and exits', async () => {
    const child = serve({ PORT: 'three thousand' });
    const end = endOf(child);
    expect(await outputUntil(child, 'PORT')).not.toContain('    at ');
    expect(await end).not.toBe(0);
  });
});
