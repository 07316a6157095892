/** A gate that cannot fail is none: each is shown something bad and must refuse it. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './tree.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teamfit-gates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plant(path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Runs a tool of the project in the planted folder. */
function run(words: readonly string[], cwd = folder) {
  const result = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  return { code: result.status, output: `${result.stdout}${result.stderr}` };
}

const tool = (path: string): string => join(root, 'node_modules', path);

describe('the gate of the rooms', () => {
  function cruise() {
    cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    const rules = join(root, '.config/dependency-cruiser.mjs');
    return run([tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', '--config', rules]);
  }

  beforeEach(() => {
    plant('src/engine/index.ts', "export { judge } from './judge.ts';\n");
    plant('src/engine/judge.ts', 'export const judge = 1;\n');
    plant('src/store/index.ts', "export { rows } from './rows.ts';\n");
    plant('src/store/rows.ts', 'export const rows = 1;\n');
    plant('src/app.ts', "import './engine/index.ts';\nimport './store/index.ts';\n");
  });

  it('lets a clean tree pass', () => {
    expect(cruise()).toMatchObject({ code: 0 });
  });

  it('trips over each planted import', () => {
    const planted = [
      ['engine-is-pure', 'src/engine/reads-a-file.ts', "import 'node:fs';"],
      ['engine-is-pure', 'src/engine/asks-the-store.ts', "import '../store/index.ts';"],
      ['engine-has-one-door', 'src/store/by-the-window.ts', "import '../engine/judge.ts';"],
      ['http-sees-its-neighbours-only', 'src/http/server.ts', "import '../store/index.ts';"],
      ['http-names-engine-types-only', 'src/http/view.ts', "import '../engine/index.ts';"],
      ['services-sees-its-neighbours-only', 'src/services/a.ts', "import '../store/rows.ts';"],
      ['nobody-imports-the-root', 'src/services/b.ts', "import '../app.ts';"],
      ['no-ring', 'src/store/ring.ts', "import './ring.ts';"],
      ['no-orphan', 'src/store/forgotten.ts', ''],
      ['imports-resolve', 'src/store/lost.ts', "import './nowhere.ts';"],
    ] as const;
    for (const [, path, line] of planted) plant(path, `${line}\nexport const planted = 1;\n`);
    const { code, output } = cruise();
    expect(code).not.toBe(0);
    for (const [rule, path] of planted) {
      expect(output).toMatch(new RegExp(`error ${rule}: ${path.replaceAll('.', '[.]')}`));
    }
  });
});

describe('the gate of style', () => {
  it.each([
    ['noExplicitAny', 'export const a = (b: any) => b;\n'],
    ['noNonNullAssertion', 'export const a = (b: string | null) => b!;\n'],
    ['noRestrictedGlobals', 'export const a = () => new Date();\n'],
    ['noExcessiveLinesPerFunction', `export function a() {\n${'  a();\n'.repeat(51)}}\n`],
  ])('refuses a breach of %s', (rule, source) => {
    const settings = join(root, '.config/biome.json');
    cpSync(settings, join(folder, '.config/biome.json'));
    plant('src/engine/planted.ts', source);
    const biome = tool('@biomejs/biome/bin/biome');
    const { code, output } = run([biome, 'ci', '--config-path=.config', '--colors=off', '.']);
    expect(code).not.toBe(0);
    expect(output).toContain(rule);
  });
});

describe('the gate of migrations', () => {
  it('refuses a schema that no migration leads to', () => {
    cpSync(join(root, 'prisma'), folder, { recursive: true });
    appendFileSync(join(folder, 'schema.prisma'), '\nmodel Planted {\n  slug String @id\n}\n');
    const { code, output } = run(['scripts/check-migrations.mjs', folder], root);
    expect(code).toBe(2);
    expect(output).toContain('Planted');
  });
});
