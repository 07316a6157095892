import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CatalogueError, type CatalogueFault, loadCatalogue } from '../../src/catalogue/index.ts';

/** A change to one file: its text, made anew from the sound one. */
export type Damage = Readonly<Record<string, (text: string) => string>>;

const team = (slug: string, other: string) => `
slug: ${slug}
organisation: works
name: ${slug}
mission: Does its part.
focusAreas:
  - slug: stores
    name: Stores
    summary: Keeps data.
    technologies: [postgresql]
    sources: [seed]
technologies:
  - { technology: postgresql, importance: core, focusArea: stores, sources: [seed] }
responsibilities: []
signals:
  - slug: ${slug}-signal
    strength: 1
    text: Did the work.
    cues: [ran the ${slug}]
    technologies: [postgresql]
    sources: [inferred]
contrasts:
  - against: ${other}
    favoursThis: This.
    favoursOther: That.
    tieBreak: Which?
    sources: [inferred]
interests:
  - { interest: storage-of-data, weight: 1 }
sources: [seed]
`;

const soundFiles: Readonly<Record<string, string>> = {
  'SOURCES.md': '| Id | Title |\n| --- | --- |\n| `talk` | A talk |\n',
  'vocabulary.yaml': `
kinds: { database: Holds data., language: Programs are written in it. }
relationTypes:
  compatible-with: { direction: symmetric, meaning: They share much. }
  applies: { direction: directed, meaning: It practises the other. }
risks: { high: Needs a neighbour. }
importances: { core: Owned. }
presences: { confirmed: Seen. }
`,
  'organisation.yaml': `
slug: works
name: Works
mission: Makes things.
teams:
  - north
  - south
notes: []
sources: [public:talk]
`,
  'role.yaml': `
slug: engineer
title: Engineer
company: Works
requirements:
  - id: min-language
    level: minimum
    text: A language.
    technologies: [c]
    kind: language
    sources: [seed]
yearsMinimum: 2
languagesNamed: [c]
languagesLike: []
responsibilities: []
keySkills: []
sources: [seed]
`,
  'offices.yaml': `
offices:
  - slug: dublin
    city: Dublin
    region: Leinster
    country: IE
    lat: 53.3
    lon: -6.2
    presence: confirmed
    sources: [reference]
`,
  'interests.yaml': `
sources: [inferred]
interests:
  - slug: storage-of-data
    label: Storage
    technologies: [postgresql]
`,
  'titles.yaml': `
sources: [inferred]
titles:
  - slug: search-engineer
    name: Search engineer
    forms: [search engineer]
    evidence: { north: 0.9 }
`,
  'contested-forms.yaml': `
sources: [inferred]
forms:
  - form: Cortex
    owner: null
    claims:
      - { technology: postgresql, near: [metrics] }
    rule: Beside metrics only.
`,
  'teams/north.yaml': team('north', 'south'),
  'teams/south.yaml': team('south', 'north'),
  'technologies/databases.yaml': `
sources: [inferred]
technologies:
  - slug: postgresql
    name: PostgreSQL
    kind: database
    aliases: [Postgres]
    evidence: { north: 0.5 }
  - slug: c
    name: C
    kind: language
    homograph: { bare: [C], risk: high, near: [gcc], reject: [vitamin C], rule: Beside a compiler. }
    evidence: { south: 0.5 }
`,
};

/** Loads a small sound catalogue after the damage and returns what the loader says of it. */
export function faultsAfter(damage: Damage): readonly CatalogueFault[] {
  const folder = mkdtempSync(join(tmpdir(), 'teamfit-catalogue-'));
  try {
    for (const [name, text] of Object.entries(soundFiles)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, damage[name]?.(text) ?? text);
    }
    loadCatalogue(folder);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds lines at the end of a file. */
export function append(...lines: readonly string[]): (text: string) => string {
  return (text) => `${text}${lines.join('\n')}\n`;
}

/** Puts one text in the place of another, which must be there. */
export function replace(
  ...pairs: readonly (readonly [before: string, after: string])[]
): (text: string) => string {
  return (text) =>
    pairs.reduce((result, [before, after]) => {
      if (!result.includes(before)) throw new Error(`"${before}" is not in the file`);
      return result.replace(before, after);
    }, text);
}

/** Lines of a technology with nothing wrong, for a test to vary. */
export function technology(slug: string, ...lines: readonly string[]): readonly string[] {
  return [
    `  - slug: ${slug}`,
    `    name: ${slug}`,
    '    kind: database',
    '    evidence: {}',
    ...lines,
  ];
}
