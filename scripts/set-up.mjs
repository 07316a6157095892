// Makes a clone ready to run: packages as the lock file says, generated code, the build. Each step
// is skipped when nothing changed. It imports no package, since it may run before any is installed.
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fingerprint, textOf } from './fingerprint.mjs';
import { runNode, runProgram } from './run-program.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const leastNode = [20, 19];
const cache = '.cache';
const lock = `${cache}/set-up.lock`;

/** Brings the clone up to date; ends the process with a clear line when a step fails. */
export async function setUp() {
  process.chdir(root);
  requireNode();
  mkdirSync(cache, { recursive: true });
  if (!packagesStale() && !generatedStale() && !buildStale()) return;
  await withLock(async () => {
    if (packagesStale()) await installPackages();
    if (generatedStale()) await generate();
    if (buildStale()) await build();
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  fail(`Node ${leastNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/**
 * Compares what npm wrote down about node_modules with the lock file. Packages for other systems
 * are optional and may be missing; so may peers that nobody asked for.
 */
function packagesStale() {
  const written = textOf('node_modules/.package-lock.json');
  if (written === null) return true;
  const installed = JSON.parse(written).packages;
  return Object.entries(JSON.parse(textOf('package-lock.json')).packages).some(([path, wanted]) => {
    if (path === '') return false;
    const found = installed[path];
    if (found === undefined) return !(wanted.optional || wanted.peer);
    return found.version !== wanted.version || found.integrity !== wanted.integrity;
  });
}

async function installPackages() {
  say('Installing the packages of package-lock.json ...');
  const words = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // The npm that runs this script, where there is one.
  const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const code = npm
    ? await runNode(npm, words, quiet)
    : await runProgram('npm', words, { ...quiet, shell: process.platform === 'win32' });
  if (code !== 0)
    fail(
      'npm ci failed; its own words are above. The package registry must be within reach.',
      code,
    );
}

const generatedInputs = [
  'openapi.yaml',
  'prisma/schema.prisma',
  '.config/prisma.ts',
  'scripts/generate.mjs',
  'package-lock.json',
];
const generatedOutputs = ['src/store/generated', 'src/contract/generated'];
const generatedStamp = `${cache}/generated`;

function generatedStale() {
  if (!generatedOutputs.every((path) => existsSync(path))) return true;
  return textOf(generatedStamp) !== fingerprint(generatedInputs);
}

async function generate() {
  say('Generating contract types and database client ...');
  const code = await runNode('scripts/generate.mjs', [], quiet);
  if (code !== 0) fail('Generating failed; the words above say where.', code);
  writeFileSync(generatedStamp, fingerprint(generatedInputs));
}

const buildInputs = [
  'src',
  'catalogue',
  'tsconfig.json',
  '.config/tsconfig.build.json',
  'scripts/pack-catalogue.mjs',
  'package-lock.json',
];
// Kept inside of dist, so that the two can never disagree.
const buildStamp = 'dist/.inputs';

function buildStale() {
  return textOf(buildStamp) !== fingerprint(buildInputs);
}

/** Builds beside dist and swaps, so that a failed or interrupted build leaves the old one whole. */
async function build() {
  say('Building ...');
  const inputs = fingerprint(buildInputs);
  const fresh = '.dist-next';
  rmSync(fresh, { recursive: true, force: true });
  const words = ['-p', '.config/tsconfig.build.json', '--outDir', fresh, '--noEmitOnError'];
  const code = await runNode('node_modules/typescript/bin/tsc', words, quiet);
  if (code !== 0) fail('The build failed; the words above say where.', code);
  const packed = await runNode('scripts/pack-catalogue.mjs', [fresh], quiet);
  if (packed !== 0) fail('The build failed: the facts in catalogue/ have faults.', packed);
  writeFileSync(join(fresh, '.inputs'), inputs);
  rmSync('dist', { recursive: true, force: true });
  renameSync(fresh, 'dist');
}

/** Two verbs started at once on a fresh clone must not both install: the second waits. */
async function withLock(work) {
  for (let round = 0; !takeLock(); round += 1) {
    if (round === 5) say(`Waiting for the set-up that process ${textOf(lock)} does ...`);
    await wait(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    const own = `${lock}.${process.pid}`;
    writeFileSync(own, String(process.pid));
    try {
      // A link appears with its content or not at all.
      linkSync(own, lock);
    } finally {
      rmSync(own);
    }
    // `fail` ends the process without coming back.
    process.once('exit', () => rmSync(lock, { force: true }));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(Number(textOf(lock)))) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Standard output is left to the program that follows the set-up. */
const quiet = { stdio: ['ignore', 2, 2] };

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line, code = 1) {
  say(line);
  process.exit(code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp();
