import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'teamfit-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function evaluate(...words: string[]) {
  const program = ['--import', 'tsx', 'eval/run.ts', '--no-word-vectors', ...words];
  const run = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  return { code: run.status, said: run.stdout, complained: run.stderr };
}

const text =
  'Data platform engineer for six years: Trino, Hive Metastore and Apache Pinot clusters, Java, ' +
  'Kafka and Flink pipelines.';
const person = {
  id: 'mine-1',
  text,
  label: { best: 'data-infrastructure', acceptable: [] },
  meetsMinimum: true,
};

describe('npm run eval', () => {
  const cases = write('mine.jsonl', JSON.stringify(person));

  it('runs anybody’s cases, and writes page, drawings and figures where it is told to', () => {
    const out = join(folder, 'report');
    const { code, said } = evaluate('--cases', cases, '--out', out);
    expect(code).toBe(0);
    expect(said).toMatch(/^Text +1 +1\.000 +1\.000/m);
    const page = readFileSync(join(out, 'report.md'), 'utf8');
    const drawings = [...page.matchAll(/\]\((\w+\.svg)\)/g)].map(([, name]) => name ?? '');
    expect(drawings.length).toBe(4);
    for (const name of drawings) expect(readFileSync(join(out, name), 'utf8')).toMatch(/^<svg /);
    const quality: unknown = JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8'));
    expect(quality).toMatchObject({
      command: 'npm run eval',
      cases: { people: 1, off_domain: 0 },
      figures: { first_team_strict: { value: 1, cases: 1 } },
    });
  });

  it('fails with a sentence when a bound is broken, and writes nothing unless asked', () => {
    const release = join(root, 'eval/report/report.json');
    const before = readFileSync(release, 'utf8');
    const bounds = [{ figure: 'text.strict', most: 0.5, meaning: 'It is too good to be true.' }];
    const thresholds = write('bounds.json', JSON.stringify(bounds));
    const { code, said, complained } = evaluate('--cases', cases, '--thresholds', thresholds);
    expect(code).toBe(1);
    expect(complained).toContain(
      'BROKEN text.strict is 1.000 over 1 cases, above the most allowed, 0.5. It is too good',
    );
    expect(said).not.toContain('report.md');
    expect(readFileSync(release, 'utf8')).toBe(before);
  });

  it('names file and line of cases that cannot be used, and measures nothing', () => {
    const broken = write('broken.jsonl', `${JSON.stringify(person)}\nno json\n`);
    const { code, said, complained } = evaluate('--cases', broken);
    expect(code).toBe(2);
    expect(said).toBe('');
    expect(complained).toMatch(/broken\.jsonl:2: is no JSON/);
  });
});
