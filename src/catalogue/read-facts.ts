import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Entry, readEntries, readEntry, readSlugs } from './entries.ts';
import { type FactFile, type FaultList, readFactFile } from './fact-file.ts';
import { sources } from './schemas/facts.ts';
import {
  type ContestedFormFacts,
  contestedFormSchema,
  type InterestFacts,
  interestSchema,
  type TitleFacts,
  titleSchema,
  type Vocabulary,
  vocabularySchema,
} from './schemas/language.ts';
import {
  type OfficeFacts,
  type OrganisationFacts,
  officeSchema,
  organisationSchema,
} from './schemas/organisation.ts';
import { type RoleFacts, roleSchema } from './schemas/role.ts';
import { type TeamFacts, teamSchema } from './schemas/team.ts';
import { type TechnologyFacts, technologySchema } from './schemas/technology.ts';

/** All entries that fit their schema; null for a whole file that does not. */
export interface Facts {
  readonly vocabulary: Entry<Vocabulary> | null;
  readonly organisation: Entry<OrganisationFacts> | null;
  readonly role: Entry<RoleFacts> | null;
  readonly offices: readonly Entry<OfficeFacts>[];
  readonly interests: readonly Entry<InterestFacts>[];
  readonly titles: readonly Entry<TitleFacts>[];
  readonly contestedForms: readonly Entry<ContestedFormFacts>[];
  readonly teams: readonly Entry<TeamFacts>[];
  readonly technologies: readonly Entry<TechnologyFacts>[];
  /** By file: the sources of entries that name none of their own. */
  readonly sharedSources: ReadonlyMap<string, Entry<string[]>>;
  readonly known: KnownSlugs;
}

/** Every slug that some entry bears, even one with other faults. */
export interface KnownSlugs {
  readonly offices: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly technologies: ReadonlySet<string>;
}

/** Reads every file of the folder and checks each entry by itself. */
export function readFacts(folder: string, faults: FaultList): Facts {
  const read = (name: string) => readFactFile(folder, name, faults);
  const offices = read('offices.yaml');
  const interests = read('interests.yaml');
  const titles = read('titles.yaml');
  const contestedForms = read('contested-forms.yaml');
  const teams = namesIn(folder, 'teams', faults).map(read);
  const technologies = namesIn(folder, 'technologies', faults).map(read);
  checkKeys(offices, ['offices'], faults);
  return {
    vocabulary: readWhole(read('vocabulary.yaml'), vocabularySchema, faults),
    organisation: readWhole(read('organisation.yaml'), organisationSchema, faults),
    role: readWhole(read('role.yaml'), roleSchema, faults),
    offices: readEntries(offices, ['offices'], officeSchema, faults),
    interests: readEntries(interests, ['interests'], interestSchema, faults),
    titles: readEntries(titles, ['titles'], titleSchema, faults),
    contestedForms: readEntries(contestedForms, ['forms'], contestedFormSchema, faults),
    teams: teams
      .map((file) => readWhole(file, teamSchema, faults))
      .filter((entry) => entry !== null),
    technologies: technologies.flatMap((file) =>
      readEntries(file, ['technologies'], technologySchema, faults),
    ),
    sharedSources: new Map([
      ...readShared(interests, 'interests', faults),
      ...readShared(titles, 'titles', faults),
      ...readShared(contestedForms, 'forms', faults),
      ...technologies.flatMap((file) => readShared(file, 'technologies', faults)),
    ]),
    known: {
      offices: new Set(readSlugs(offices, ['offices'])),
      interests: new Set(readSlugs(interests, ['interests'])),
      teams: new Set(teams.map(({ name }) => name.slice('teams/'.length, -'.yaml'.length))),
      technologies: new Set(technologies.flatMap((file) => readSlugs(file, ['technologies']))),
    },
  };
}

/** The YAML files of a folder within the folder of facts, by name. */
function namesIn(folder: string, kind: string, faults: FaultList): readonly string[] {
  try {
    return readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${kind}/${name}`);
  } catch {
    const message = 'the folder cannot be read; restore it';
    faults.faults.push({ file: `${kind}/`, line: 1, path: '', message });
    return [];
  }
}

function readWhole<T>(file: FactFile, schema: z.ZodType<T>, faults: FaultList): Entry<T> | null {
  if (file.content === null) return null;
  return readEntry(file.content, { file, path: [] }, schema, faults);
}

/** The sources at the head of a file that is otherwise one list. */
function readShared(
  file: FactFile,
  list: string,
  faults: FaultList,
): readonly (readonly [file: string, shared: Entry<string[]>])[] {
  if (file.content === null) return [];
  checkKeys(file, ['sources', list], faults);
  const head = z.looseObject({ sources }).safeParse(file.content);
  if (!head.success) {
    faults.add({ file, path: ['sources'] }, 'expected sources for all entries, such as [inferred]');
    return [];
  }
  return [[file.name, { value: head.data.sources, place: { file, path: ['sources'] } }]];
}

/** A file of one list has these keys and no others. */
function checkKeys(file: FactFile, keys: readonly string[], faults: FaultList): void {
  if (file.content === null) return;
  const shape = Object.fromEntries(keys.map((key) => [key, z.unknown()]));
  readEntry(file.content, { file, path: [] }, z.strictObject(shape), faults);
}
