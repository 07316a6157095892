import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const module = new URL('../../scripts/run-program.mjs', import.meta.url).href;

/** A program that runs another by our script and ends with its code. */
const outer = (inner: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { runProgram } from '${module}';
   process.exitCode = await runProgram(process.execPath, ['--eval', ${JSON.stringify(inner)}]);`,
];

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('runProgram', () => {
  it('gives the exit code of the program', () => {
    expect(spawnSync(process.execPath, outer('process.exit(7)')).status).toBe(7);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'passes %s on, waits, and leaves nothing behind',
    async (signal) => {
      const child = spawn(
        process.execPath,
        outer('console.log(process.pid); setTimeout(() => {}, 60_000);'),
      );
      const [line] = await once(child.stdout, 'data');
      const inner = Number(line);
      expect(isAlive(inner)).toBe(true);
      child.kill(signal);
      const [code] = await once(child, 'exit');
      expect(code).toBeGreaterThan(128);
      expect(isAlive(inner)).toBe(false);
    },
  );

  it('lets the program end in its own way', async () => {
    const inner =
      "process.on('SIGTERM', () => process.exit(5)); console.log('up'); setInterval(() => 0, 9);";
    const child = spawn(process.execPath, outer(inner));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(5);
  });
});
