import { basename } from 'node:path';
import type { z } from 'zod';
import type { Catalogue } from '../../src/engine/index.ts';
import { checksOf, type HostileCase, hostileSchema, referenceOf } from './hostile-case.ts';
import { CaseFileError, faultsOf, type Line, type LineFault, readJsonLines } from './json-lines.ts';
import { acceptedTeams, type PersonCase, personSchema } from './person-case.ts';
import { mentionsOf, type SkillText, skillTextSchema } from './skill-text.ts';

/** A case and where it stands. */
export interface Placed<T> {
  /** Name of the file without folder and ending, e.g. `dev-postings`. */
  readonly file: string;
  readonly item: T;
}

/** What files of cases hold, by kind. A file may mix kinds; a line tells its own by its members. */
export interface Cases {
  readonly people: readonly Placed<PersonCase>[];
  readonly hostile: readonly Placed<HostileCase>[];
  readonly skillTexts: readonly Placed<SkillText>[];
}

/**
 * Reads files of cases: people (`label`), hostile inputs (`check`), texts with marked skills
 * (`mentions`).
 *
 * @throws CaseFileError with every fault of every file: lines that are no case, ids used twice,
 *   teams and technologies that the catalogue lacks, lines that are referred to and missing.
 */
export function readCases(files: readonly string[], catalogue: Catalogue): Cases {
  const faults: LineFault[] = [];
  const found: Found = { people: [], hostile: [], skillTexts: [] };
  const idLines = new Map<string, string>();
  for (const file of files) {
    for (const line of linesOf(file, faults)) {
      const reader = new LineReader(file, line, catalogue, faults);
      const id = reader.read(found);
      if (id === null) continue;
      const earlier = idLines.get(id);
      if (earlier !== undefined) reader.fault(`id "${id}" is taken by ${earlier}; choose another.`);
      idLines.set(id, `${basename(file)}:${line.line}`);
    }
  }
  const hostileIds = new Set(found.hostile.map(({ item }) => item.id));
  for (const { item, place } of found.hostile) {
    for (const reference of checksOf(item).map(referenceOf)) {
      if (reference === null || hostileIds.has(reference)) continue;
      const message = `compares with "${reference}", which none of the files given has.`;
      faults.push({ ...place, message });
    }
  }
  if (faults.length > 0) throw new CaseFileError(faults);
  return found;
}

interface Found {
  readonly people: Placed<PersonCase>[];
  readonly hostile: (Placed<HostileCase> & { readonly place: { file: string; line: number } })[];
  readonly skillTexts: Placed<SkillText>[];
}

function linesOf(file: string, faults: LineFault[]): readonly Line[] {
  try {
    return readJsonLines(file);
  } catch (thrown) {
    if (!(thrown instanceof CaseFileError)) throw thrown;
    faults.push(...thrown.faults);
    return [];
  }
}

class LineReader {
  readonly #name: string;

  constructor(
    private readonly file: string,
    private readonly line: Line,
    private readonly catalogue: Catalogue,
    private readonly faults: LineFault[],
  ) {
    this.#name = basename(file).replace(/\.[^.]*$/, '');
  }

  fault(message: string): void {
    this.faults.push({ file: this.file, line: this.line.line, message });
  }

  /** Adds the case to its kind; returns its id, or null when the line cannot be used. */
  read(found: Found): string | null {
    const { value, line } = this.line;
    // readJsonLines lets nothing but objects through.
    const members = value as object;
    if ('check' in members) {
      const item = this.parsed(hostileSchema);
      const place = { file: this.file, line };
      if (item !== null) found.hostile.push({ file: this.#name, item, place });
      return item?.id ?? null;
    }
    if ('mentions' in members) {
      const item = this.parsed(skillTextSchema);
      if (item !== null && this.knowsTechnologies(item)) {
        found.skillTexts.push({ file: this.#name, item });
      }
      return item?.id ?? null;
    }
    if ('label' in members) {
      const item = this.parsed(personSchema);
      if (item !== null && this.knowsTeams(item)) found.people.push({ file: this.#name, item });
      return item?.id ?? null;
    }
    this.fault(
      'is no case: expected "label" (a person), "check" (hostile) or "mentions" (skills).',
    );
    return null;
  }

  private parsed<T>(schema: z.ZodType<T>): T | null {
    const result = schema.safeParse(this.line.value);
    if (result.success) return result.data;
    for (const message of faultsOf(result.error)) this.fault(message);
    return null;
  }

  private knowsTeams(person: PersonCase): boolean {
    const known = this.catalogue.teams.map(({ slug }) => slug);
    const unknown = [...acceptedTeams(person)].filter((slug) => !known.includes(slug));
    for (const slug of unknown) {
      this.fault(`"label": there is no team "${slug}"; the catalogue has ${known.join(', ')}.`);
    }
    return unknown.length === 0;
  }

  private knowsTechnologies(text: SkillText): boolean {
    const known = new Set(this.catalogue.technologies.map(({ slug }) => slug));
    const named = [...mentionsOf(text).map(({ technology }) => technology), ...text.optional];
    const unknown = named.filter((slug) => !known.has(slug));
    for (const slug of unknown) {
      this.fault(`"mentions": the catalogue has no technology "${slug}"; look in catalogue/.`);
    }
    return unknown.length === 0;
  }
}
