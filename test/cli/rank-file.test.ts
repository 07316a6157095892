import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';
import { inputFromProfile } from '../../src/documents/readers/input-from-profile.ts';
import { inputFromResume } from '../../src/documents/readers/input-from-resume.ts';
import { inputFromText } from '../../src/documents/readers/input-from-text.ts';
import {
  canonicalJson,
  catalogueId,
  compileCatalogue,
  type Input,
  type RankOptions,
  rankInput,
} from '../../src/engine/index.ts';
import { runTeamfit, teamfitProgram } from './run-teamfit.ts';

const asOf = '2026-11-22';
const seedText =
  'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
const profile = {
  headline: 'Data platform engineer',
  years_of_experience: 6,
  skills: [{ name: 'Trino', years: 4 }, { name: 'Java' }],
};
const resume = {
  basics: { label: 'Data engineer', summary: 'Runs Apache Pinot.' },
  skills: [{ name: 'Query engines', keywords: ['Trino', 'Hive Metastore'] }],
};

const sha256 = (utf8: string) => createHash('sha256').update(utf8, 'utf8').digest('hex');

const sample = (name: string) =>
  fileURLToPath(new URL(`../documents/samples/${name}`, import.meta.url));

let folder: string;
const inFolder = (name: string) => join(folder, name);
const write = async (name: string, content: string | Uint8Array) => {
  await writeFile(inFolder(name), content);
  return inFolder(name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teamfit-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('teamfit rank, for people', () => {
  it('puts the right team first and quotes the words that show it', async () => {
    const run = await runTeamfit(['rank', '--as-of', asOf, '-'], seedText);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    const lines = run.stdout.split('\n');
    expect(lines[0]).toBe('standard input: Stripe Infrastructure, as of 2026-11-22');
    expect(lines.find((line) => line.startsWith('  1  '))).toContain('Data Infrastructure');
    expect(run.stdout).toContain('"Trino" (line 1, column 5)');
    expect(run.stdout).toContain('Minimum of the role (years and language): met.');
  });

  it('prints plain lines of at most 80 columns when it is not on a terminal', async () => {
    const run = await runTeamfit(['rank', '-', '--city', 'Dublin'], `${seedText}\n`.repeat(40));
    expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(run.stdout).toMatch(/^[ -~\n]+$/);
    expect(run.stdout).toContain('Work mode: office, 0 km from the nearest office, Dublin.');
  });

  it('prints the same bytes for the same input', async () => {
    const args = ['rank', '--as-of', asOf, '-'];
    const [first, second] = await Promise.all([
      runTeamfit(args, seedText),
      runTeamfit(args, seedText),
    ]);
    expect(second.stdout).toBe(first.stdout);
  });

  it('does not let a text steer the terminal', async () => {
    const run = await runTeamfit(
      ['rank', '-'],
      'Ran Apache\u001b[31m\u0007Pinot and Trino\u001b]0;x',
    );
    expect(run.code).toBe(0);
    expect(run.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('teamfit rank --json', () => {
  const catalogue = loadCatalogue(catalogueFolder);
  const version = { id: catalogueId(catalogue, sha256), compiled: compileCatalogue(catalogue) };
  const options: RankOptions = {
    organisation: 'stripe-infrastructure',
    asOf,
    explain: 'full',
    without: [],
    wishes: null,
    location: null,
  };
  const bodyOf = (input: Input, hashed: unknown, more: Partial<RankOptions> = {}) =>
    rankInput(version, { input, hashed, document: null }, { ...options, ...more }, sha256).body;
  const json = async (args: readonly string[], input = '') => {
    const run = await runTeamfit(['rank', '--json', '--as-of', asOf, ...args], input);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    return run.stdout;
  };

  it.each([
    ['a text', 'cv.txt', seedText, () => bodyOf(inputFromText(seedText), seedText)],
    [
      'a profile',
      'profile.json',
      JSON.stringify(profile),
      () => bodyOf(inputFromProfile(profile, asOf), profile),
    ],
    [
      'a JSON Resume',
      'resume.json',
      JSON.stringify(resume),
      () => bodyOf(inputFromResume(resume, asOf), resume),
    ],
    [
      'a request body',
      'body.json',
      JSON.stringify({ text: seedText }),
      () => bodyOf(inputFromText(seedText), seedText),
    ],
  ])('gives for %s the body that the engine seals', async (_what, name, content, expected) => {
    const path = await write(name, content);
    expect(await json([path])).toBe(`${expected()}\n`);
  });

  it('takes JSON from standard input', async () => {
    const body = await json(['-'], JSON.stringify(profile));
    expect(body).toBe(`${bodyOf(inputFromProfile(profile, asOf), profile)}\n`);
  });

  it('hands its options on', async () => {
    const args = ['--explain', 'summary', '--without', 'trino,java', '--without', 'kafka'];
    const place = ['--city', 'Dublin', '--organisation', 'stripe-infrastructure'];
    expect(await json([...args, ...place, '-'], seedText)).toBe(
      `${bodyOf(inputFromText(seedText), seedText, {
        explain: 'summary',
        without: ['trino', 'java', 'kafka'],
        location: { city: 'Dublin' },
      })}\n`,
    );
  });

  it('hands wishes and a place on', async () => {
    const wishes = ['--wish-teams', 'core-infrastructure', '--wish-interests', 'streaming-data'];
    const place = ['--lat', '53.3', '--lon', '-6.3'];
    expect(await json([...wishes, ...place, '-'], seedText)).toBe(
      `${bodyOf(inputFromText(seedText), seedText, {
        wishes: { teams: ['core-infrastructure'], interests: ['streaming-data'] },
        location: { lat: 53.3, lon: -6.3 },
      })}\n`,
    );
  });

  it('does not count a byte order mark as text', async () => {
    const marked = await write('marked.txt', `\ufeff${seedText}`);
    expect(await json([marked])).toBe(`${bodyOf(inputFromText(seedText), seedText)}\n`);
  });

  it.each([
    ['data-engineer-a--chromium-one-column.pdf', 'data-infrastructure'],
    ['developer-tools-engineer-c--docx-library-tables.docx', 'developer-infrastructure'],
  ])('reads %s and returns its text', async (name, team) => {
    const path = sample(name);
    const answer = JSON.parse(await json([path]));
    expect(answer.teams[0].team).toBe(team);
    expect(answer.receipt.options.document).toBe(true);
    expect(answer.receipt.input_sha256).toBe(sha256(canonicalJson(answer.text)));
    for (const { start, end, quote } of answer.teams[0].evidence[0].spans) {
      expect(answer.text.slice(start, end)).toBe(quote);
    }
  });

  it('takes a document from standard input', async () => {
    const path = sample('data-engineer-a--groff-columns.pdf');
    const piped = await runTeamfit(['rank', '--json', '--as-of', asOf, '-'], await readFile(path));
    expect(piped.stdout).toBe(await json([path]));
  });

  it('guesses the encoding of a text that is not UTF-8, and says so', async () => {
    const path = await write('latin.txt', Buffer.from('Café: Trino and Apache Pinot', 'latin1'));
    const run = await runTeamfit(['rank', path]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Warnings');
    expect(run.stdout).toContain('"Trino" (line 1, column 7)');
  });
});

describe('teamfit rank, given what it cannot use', () => {
  it.each([
    ['a missing file', () => inFolder('none.pdf'), 'there is no such file'],
    ['a folder', () => folder, 'it is a folder'],
    ['an empty file', () => write('empty.txt', ''), 'is empty'],
    ['blanks', () => write('blank.txt', ' \n\t '), 'holds no words'],
    ['broken JSON', () => write('broken.json', '{"skills": ['), 'is not valid JSON'],
    ['JSON that is no object', () => write('list.json', '[1]'), 'no object'],
    ['two persons in one', () => write('two.json', '{"text":"a","profile":{}}'), 'keep one'],
    ['a wrong type', () => write('type.json', '{"skills": 3}'), '/skills'],
    ['half a character', () => write('half.json', '{"headline":"\\ud800"}'), '/headline'],
    [
      'very deep JSON',
      () => write('deep.json', `${'{"a":'.repeat(2e4)}1${'}'.repeat(2e4)}`),
      'deep',
    ],
    ['bytes that are no text', () => write('x.bin', Buffer.from([0x80, 0xff, 0x00])), 'binary'],
    ['a text named .pdf', () => write('text.pdf', seedText), 'its bytes are plain text'],
    ['an old Word file', () => write('a.doc', '\xd0\xcf\x11\xe0'), 'DOCX'],
    ['a scanned PDF', () => sample('broken-image-only.pdf'), 'scan'],
    ['a locked PDF', () => sample('broken-encrypted.pdf'), 'password'],
    ['a cut-off PDF', () => sample('broken-truncated.pdf'), 'PDF'],
    ['too long a text', () => write('long.txt', 'Trino '.repeat(200_000)), '1 MB'],
    ['too large a file', () => write('large.bin', Buffer.alloc(5 * 1024 * 1024 + 1)), '5 MB'],
  ])('says what is wrong with %s, and exits with 2', async (_what, path, message) => {
    const run = await runTeamfit(['rank', await path()]);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain('    at ');
    expect(run.code).toBe(2);
  });

  it.each([
    ['no file', ['rank'], 'missing required argument'],
    ['no command', [], 'Usage: teamfit'],
    ['an unknown command', ['rnak'], "unknown command 'rnak'"],
    ['an unknown option', ['rank', '--jsn', '-'], "unknown option '--jsn'"],
    ['a level that is none', ['rank', '--explain', 'more', '-'], 'Allowed choices'],
    ['a day that is none', ['rank', '--as-of', '2026-02-30', '-'], 'not a day of the calendar'],
    ['a day far ahead', ['rank', '--as-of', '2999-01-01', '-'], 'out of range'],
    ['an unknown organisation', ['rank', '--organisation', 'x', '-'], 'there is no "x"'],
    ['half a place', ['rank', '--lat', '53', '-'], 'belong together'],
    ['a place off the globe', ['rank', '--lat', '91', '--lon', '0', '-'], 'from -90 to 90'],
    ['two places', ['rank', '--city', 'Dublin', '--lat', '5', '-'], 'cannot be used with'],
  ])('explains a command line with %s', async (_what, args, message) => {
    const run = await runTeamfit(args, seedText);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(2);
  });
});

describe('teamfit', () => {
  it('tells its version', async () => {
    const run = await runTeamfit(['--version']);
    expect(run.stdout).toMatch(/^teamfit \d+\.\d+\.\d+, engine \d+\.\d+\.\d+\n$/);
    expect(run.code).toBe(0);
  });

  it('shows its help with exit code 0', async () => {
    const run = await runTeamfit(['--help']);
    expect(run.stdout).toContain('rank a résumé or profile against every team, offline');
    expect(run.code).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [teamfitProgram, 'rank', '--json', '-']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.destroy();
    child.stdin.end(seedText.repeat(500));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
