import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '../../src/contract/index.ts';
import { runTeamfit } from './run-teamfit.ts';

const contract = loadContract();

const asOf = '2026-11-22';
const people = [
  { text: 'Ran Trino and Apache Pinot clusters for six years, Java' },
  { profile: { skills: [{ name: 'Bazel', years: 4 }, { name: 'Kotlin' }] } },
  { resume: { work: [{ summary: 'Wrote an Envoy control plane in Go.' }] } },
];
const ndjson = (...values: readonly unknown[]) =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
const rank = (input: string, ...flags: readonly string[]) =>
  runTeamfit(['rank', '--ndjson', '--as-of', asOf, ...flags, '-'], input);
const answersIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teamfit-lines-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('teamfit rank --ndjson', () => {
  it('answers every line in order, with the bytes of a ranking of its own', async () => {
    const many = Array.from({ length: 30 }, () => people).flat();
    const run = await rank(ndjson(...many));
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(many.length);
    const file = join(folder, 'one.json');
    await writeFile(file, JSON.stringify(people[1]));
    const flags = ['--json', '--explain', 'none', '--as-of', asOf];
    const alone = await runTeamfit(['rank', ...flags, file], '');
    expect(lines[31]).toBe(`{"line":32,"status":200,"ranking":${alone.stdout.trimEnd()}}`);
  });

  it('tells what is wrong with a line on that line, and goes on', async () => {
    const [good] = people;
    const input = ndjson(
      good,
      '',
      'no json',
      '[]',
      { ...good, txet: 1 },
      { ...good, ...people[1] },
      {},
      { profile: { skills: 3 } },
      { text: ' ' },
      { ...good, as_of: '2999-01-01' },
      { ...good, organisation: 'nowhere' },
      { ...good, location: { lat: 300, lon: 0 } },
      '{"text":"half \\ud83d"}',
      '{"text":"a\\u0000"}',
      good,
    );
    const answers = answersIn((await rank(input)).stdout);
    expect(answers.map(({ line, status }) => [line, status])).toEqual([
      [1, 200],
      ...[3, 4, 5, 6, 7, 8, 9, 10].map((line) => [line, 400]),
      [11, 404],
      ...[12, 13, 14].map((line) => [line, 400]),
      [15, 200],
    ]);
    for (const answer of answers) expect(contract.checkSchema('RankedLine', answer)).toBeNull();
    expect(answers[1].problem).toEqual({
      type: 'urn:teamfit:problem:invalid-request',
      title: 'The request is not valid',
      status: 400,
      detail:
        'Line 3 is not JSON: it breaks at column 1 (position 0 of 7). Each line holds one person ' +
        'as an object, such as {"text": "..."}.',
      instance: 'line 3',
      code: 'invalid-request',
      errors: [expect.objectContaining({ pointer: '', code: 'not-json' })],
      retryable: false,
    });
    expect(answers.at(-1).ranking).toEqual(answers[0].ranking);
  });

  it('takes options from the command line, and from the line before it', async () => {
    const wished = { ...people[0], wishes: { teams: ['admin-platform'] }, explain: 'full' };
    const input = ndjson(people[0], wished);
    const run = await rank(input, '--explain', 'summary', '--city', 'Dublin');
    const [first, second] = answersIn(run.stdout).map(({ ranking }) => ranking);
    expect(first.receipt.options).toMatchObject({
      explain: 'summary',
      location: { city: 'Dublin' },
    });
    expect(second.receipt.options).toMatchObject({
      explain: 'full',
      location: { city: 'Dublin' },
      wishes: { teams: ['admin-platform'] },
    });
  });

  it('says what is wrong with the call itself', async () => {
    const absent = await runTeamfit(['rank', '--ndjson', join(folder, 'none.ndjson')], '');
    expect(absent.code).toBe(2);
    expect(absent.stderr).toContain('there is no such file');
    const both = await runTeamfit(['rank', '--ndjson', '--json', '-'], '');
    expect(both.code).toBe(2);
  });
});
