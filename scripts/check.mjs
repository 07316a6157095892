// `npm run check`: every gate, two at a time; all failures are shown at the end, not only the
// first. `npm run check -- types rooms` runs those alone.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setUp } from './set-up.mjs';

const tool = (name, ...words) => [`node_modules/.bin/${name}`, ...words];
const node = (...words) => [process.execPath, ...words];
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];

/** Longest first, so that the two lanes end together. */
const gates = {
  types: tool('tsc', '--noEmit', '-p', 'tsconfig.json'),
  house: node(...jest, '--config', '.config/jest.config.mjs', 'test/house'),
  contract: tool('spectral', 'lint', 'openapi.yaml', '-r', '.config/spectral.yaml', '-F', 'warn'),
  'contract-strict': tool(
    'redocly',
    'lint',
    'openapi.yaml',
    '--config=.config/redocly.yaml',
    '--extends=recommended-strict',
  ),
  'dead-code': tool('knip', '--config', '.config/knip.json', '--no-config-hints'),
  rooms: tool('depcruise', 'src', '--config', '.config/dependency-cruiser.mjs'),
  migrations: node('scripts/check-migrations.mjs'),
  generated: node('scripts/generate.mjs', '--check'),
  lint: tool('biome', 'ci', '--config-path=.config', '--colors=off', '.'),
};

const environment = {
  ...process.env,
  NODE_ENV: 'test',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  CHECKPOINT_DISABLE: '1',
};

function runGate(name) {
  const [command, ...words] = gates[name];
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const end = (passed) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stdout.write(`${passed ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)\n`);
      resolve({ name, passed, output });
    };
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

async function runAll(names) {
  const waiting = [...names];
  const results = [];
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      results.push(await runGate(name));
  };
  await Promise.all([lane(), lane()]);
  return results;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in gates));
if (unknown.length > 0) {
  process.stderr.write(
    `No gate ${unknown.join(', ')}; there are ${Object.keys(gates).join(', ')}.\n`,
  );
  process.exit(1);
}
await setUp();
const results = await runAll(named.length > 0 ? named : Object.keys(gates));
const failed = results.filter((result) => !result.passed);
for (const { name, output } of failed)
  process.stdout.write(`\n===== ${name}\n${output.trimEnd()}\n`);
process.stdout.write(
  failed.length === 0
    ? `\nAll ${results.length} gates are green.\n`
    : `\n${failed.length} of ${results.length} gates are red.\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
