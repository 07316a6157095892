import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cases, readCases } from '../../../eval/reading/case-file.ts';
import { CaseFileError } from '../../../eval/reading/json-lines.ts';
import { shippedCatalogue } from '../../helpers/shipped-catalogue.ts';
import { projectFiles, root } from '../../house/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'teamfit-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const person = {
  id: 'p-1',
  text: 'Java',
  label: { best: 'core-infrastructure', acceptable: [] },
  meetsMinimum: true,
};
const hostile = {
  id: 'h-1',
  category: 'empty',
  input: { text: '' },
  expect: 'refused',
  check: { type: 'status', value: 400 },
};
const skills = {
  id: 's-1',
  voice: 'note',
  language: 'en',
  text: 'Go',
  mentions: { supports: ['go'] },
};

function fileOf(...lines: unknown[]): string {
  const file = join(folder, 'cases.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, text.join('\n'));
  return file;
}

function read(...lines: unknown[]): Cases {
  return readCases([fileOf(...lines)], shippedCatalogue());
}

/** The faults as `line: message`. */
function faultsOf(...lines: unknown[]): readonly string[] {
  try {
    read(...lines);
  } catch (thrown) {
    if (thrown instanceof CaseFileError) {
      return thrown.faults.map(({ line, message }) => `${line}: ${message}`);
    }
    throw thrown;
  }
  return [];
}

describe('a file of cases', () => {
  it('may mix people, hostile inputs and marked texts; blank lines count for nothing', () => {
    const cases = read(person, '', hostile, skills, '');
    expect(cases.people.map(({ file, item }) => [file, item.id])).toEqual([['cases', 'p-1']]);
    expect(cases.hostile[0]?.item).toMatchObject({ id: 'h-1', severity: 'must', also: [] });
    expect(cases.skillTexts[0]?.item.mentions).toEqual({
      supports: ['go'],
      wants: [],
      negates: [],
      leaving: [],
    });
  });

  it('is refused with the line of every fault at once', () => {
    const noText = { ...person, id: 'p-2', text: '' };
    const faults = faultsOf(person, '{"id": ', '[]', noText, { id: 'x' });
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^2: is no JSON \(.*\); expected one object on one line\.$/);
    expect(faults[1]).toBe('3: is no JSON object; expected {"id": ...}.');
    const later = faultsOf(person, noText, { id: 'x' });
    expect(later[0]).toMatch(/^2: "text": Too small/);
    expect(later[1]).toMatch(/^3: is no case: expected "label" \(a person\)/);
  });

  it('names the path of a wrong type', () => {
    const faults = faultsOf({ ...person, label: { best: 7 } });
    expect(faults[0]).toMatch(/^1: "label\.best": Invalid input: expected string/);
  });

  it('is refused when a label names no team, or a mark no technology', () => {
    const lost = { ...person, label: { best: 'core', acceptable: ['data'] } };
    const unknown = { ...skills, mentions: { supports: ['golang'] } };
    expect(faultsOf(lost, unknown)).toEqual([
      expect.stringMatching(/^1: "label": there is no team "core"; the catalogue has core-/),
      expect.stringMatching(/^1: "label": there is no team "data"/),
      expect.stringMatching(/^2: "mentions": the catalogue has no technology "golang"/),
    ]);
  });

  it('is refused when an id is used twice, in this or an earlier file', () => {
    expect(faultsOf(person, skills, person)).toEqual([
      '3: id "p-1" is taken by cases.jsonl:1; choose another.',
    ]);
  });

  it('is refused when a hostile line compares with one that is not there', () => {
    const lonely = { ...hostile, check: { type: 'sameAs', value: 'h-0' } };
    expect(faultsOf(lonely)).toEqual([
      '1: compares with "h-0", which none of the files given has.',
    ]);
  });

  it('is refused when a check is unknown or carries a wrong value', () => {
    const odd = { ...hostile, check: { type: 'isNice', value: true } };
    expect(faultsOf(odd)[0]).toMatch(/^1: "check\.type": /);
    const wrong = { ...hostile, check: { type: 'maxMillis', value: 'soon' } };
    expect(faultsOf(wrong)[0]).toMatch(/^1: "check\.value": Invalid input: expected number/);
  });

  it('is refused when it is empty or cannot be opened', () => {
    expect(faultsOf('')).toEqual(['1: holds no case; expected one JSON object a line.']);
    const missing = join(folder, 'missing.jsonl');
    expect(() => readCases([missing], shippedCatalogue())).toThrow(
      /missing\.jsonl:1: cannot be opened/,
    );
  });

  it('without a fault is each that ships, with at least sixty marked texts', () => {
    const files = projectFiles().filter((path) => /^eval\/(cases|skills)\/.*\.jsonl$/.test(path));
    const cases = readCases(
      files.map((path) => join(root, path)),
      shippedCatalogue(),
    );
    expect(cases.people.length).toBeGreaterThanOrEqual(85);
    expect(cases.hostile.length).toBeGreaterThanOrEqual(27);
    expect(cases.skillTexts.length).toBeGreaterThanOrEqual(60);
  });
});
