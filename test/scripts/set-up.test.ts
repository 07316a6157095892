/**
 * The set-up in a small clone of its own: our scripts as they are, and tiny programs in the places
 * of npm, the generator and the compiler that write down that they ran.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));
const note = "import { appendFileSync } from 'node:fs';\nappendFileSync('steps', ";
const lockFile = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'small' },
      'node_modules/a': { version, integrity: 'sha512-a' },
      'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    },
  });

let clone = '';

function write(path: string, content: string): void {
  const file = join(clone, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** npm writes what it installed for this system into node_modules. */
const npm = `
const { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('steps', 'install\\n');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
delete lock.packages['node_modules/other-system'];
mkdirSync('node_modules', { recursive: true });
cpSync('tools', 'node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
`;
const generator = `${note}'generate\\n');
import { mkdirSync } from 'node:fs';
mkdirSync('src/store/generated', { recursive: true });
mkdirSync('src/contract/generated', { recursive: true });
`;
const compiler = `
const { appendFileSync, cpSync, readFileSync } = require('node:fs');
appendFileSync('steps', 'build\\n');
if (readFileSync('src/main.ts', 'utf8').includes('broken')) process.exit(2);
cpSync('src', process.argv[process.argv.indexOf('--outDir') + 1], { recursive: true });
`;
const packer = `
import { readFileSync, writeFileSync } from 'node:fs';
const facts = readFileSync('catalogue/facts.yaml', 'utf8');
if (facts === 'wrong') process.exit(1);
writeFileSync(process.argv[2] + '/catalogue.json', facts);
`;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'teamfit-clone-'));
  for (const name of ['set-up', 'fingerprint', 'run-program']) {
    cpSync(join(scripts, `${name}.mjs`), join(clone, 'scripts', `${name}.mjs`));
  }
  write('package.json', '{"type":"module"}');
  write('package-lock.json', lockFile('1.0.0'));
  write('npm/cli.js', npm);
  write('npm/package.json', '{"type":"commonjs"}');
  write('scripts/generate.mjs', generator);
  write('scripts/pack-catalogue.mjs', packer);
  write('tools/typescript/bin/tsc', compiler);
  write('tools/typescript/package.json', '{"type":"commonjs"}');
  write('src/main.ts', 'first');
  write('catalogue/facts.yaml', 'facts');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const words = ['scripts/set-up.mjs'];
const environment = () => ({ ...process.env, npm_execpath: join(clone, 'npm/cli.js') });

function setUp() {
  const options = { cwd: clone, env: environment(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, words, options);
  return { status, stdout, stderr };
}

function stepsOf(run: () => unknown): string[] {
  rmSync(join(clone, 'steps'), { force: true });
  run();
  const file = join(clone, 'steps');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

const built = () => readFileSync(join(clone, 'dist/main.ts'), 'utf8');

describe('the set-up', () => {
  it('installs, generates and builds on a fresh clone, and leaves standard output alone', () => {
    expect(stepsOf(() => expect(setUp()).toMatchObject({ status: 0, stdout: '' }))).toEqual([
      'install',
      'generate',
      'build',
    ]);
    expect(built()).toBe('first');
  });

  it('does nothing the second time', () => {
    setUp();
    expect(stepsOf(() => expect(setUp()).toMatchObject({ status: 0, stderr: '' }))).toEqual([]);
  });

  it('only builds after a change of source', () => {
    setUp();
    write('src/main.ts', 'second');
    expect(stepsOf(setUp)).toEqual(['build']);
    expect(built()).toBe('second');
  });

  it('installs when the lock file names another version, whoever installed before', () => {
    setUp();
    write('package-lock.json', lockFile('1.0.1'));
    expect(stepsOf(setUp)).toEqual(['install', 'generate', 'build']);
  });

  it('installs when a package is missing that is not optional (a production install)', () => {
    setUp();
    write('node_modules/.package-lock.json', '{"packages":{}}');
    expect(stepsOf(setUp)[0]).toBe('install');
  });

  it('generates after a change of the contract', () => {
    setUp();
    write('openapi.yaml', 'openapi: 3.1.0');
    expect(stepsOf(setUp)).toEqual(['generate']);
  });

  it('builds again when dist was deleted', () => {
    setUp();
    rmSync(join(clone, 'dist'), { recursive: true });
    expect(stepsOf(setUp)).toEqual(['build']);
  });

  it('keeps the last good build when a build fails, says so, and tries again', () => {
    setUp();
    write('src/main.ts', 'broken');
    const failed = setUp();
    expect(failed.status).toBe(2);
    expect(failed.stderr).toContain('The build failed');
    expect(built()).toBe('first');
    write('src/main.ts', 'mended');
    expect(stepsOf(setUp)).toEqual(['build']);
    expect(built()).toBe('mended');
  });

  it('packs the facts into the build, and refuses faulty ones', () => {
    setUp();
    write('catalogue/facts.yaml', 'other facts');
    setUp();
    expect(readFileSync(join(clone, 'dist/catalogue.json'), 'utf8')).toBe('other facts');
    write('catalogue/facts.yaml', 'wrong');
    expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining('facts') });
    expect(readFileSync(join(clone, 'dist/catalogue.json'), 'utf8')).toBe('other facts');
  });

  it('works once when two verbs start at the same time', async () => {
    const start = () =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, words, { cwd: clone, env: environment() });
        child.once('close', resolve);
      });
    expect(await Promise.all([start(), start()])).toEqual([0, 0]);
    const steps = readFileSync(join(clone, 'steps'), 'utf8').trim().split('\n');
    expect(steps).toEqual(['install', 'generate', 'build']);
  });

  it('does not wait for a set-up that was killed', () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    write('.cache/set-up.lock', String(dead));
    expect(setUp().status).toBe(0);
    expect(existsSync(join(clone, '.cache/set-up.lock'))).toBe(false);
  });

  it('tells apart what moved between files', () => {
    write('src/a.ts', 'xy');
    write('src/b.ts', '');
    setUp();
    write('src/a.ts', 'x');
    appendFileSync(join(clone, 'src/b.ts'), 'y');
    expect(stepsOf(setUp)).toEqual(['build']);
  });
});
