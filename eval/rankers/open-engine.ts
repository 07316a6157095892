import { createHash } from 'node:crypto';
import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';
import {
  type Catalogue,
  type CompiledCatalogue,
  catalogueId,
  compileCatalogue,
  engineVersion,
  type NamedCatalogue,
  type PersonInput,
  type Profile,
  parametersId,
  type Ranking,
  type RankOptions,
  rankInput,
  rankProfile,
  readInput,
  type SealedAnswer,
} from '../../src/engine/index.ts';
import type { ReadablePerson } from '../../src/judging/index.ts';
import { personInput } from '../../src/judging/person-input.ts';
import { type Form, type PersonCase, wireProfile } from '../reading/person-case.ts';

/** Which engine was measured, in the words of receipts. */
export interface EngineNames {
  readonly engine: string;
  readonly parameters: string;
  readonly catalogue: string;
}

/** The product's engine with the catalogue that ships, as the server uses them. */
export interface Engine {
  readonly names: EngineNames;
  readonly catalogue: Catalogue;
  readonly compiled: CompiledCatalogue;
  readonly options: RankOptions;
  /** What reading takes. Throws Failure for input that is no person. */
  input(person: ReadablePerson): PersonInput;
  read(person: PersonInput): Profile;
  rank(profile: Profile): Ranking;
  /** The whole answer as the API words it. */
  answer(person: PersonInput): SealedAnswer;
}

const sha256 = (utf8: string): string => createHash('sha256').update(utf8).digest('hex');

/** @param asOf YYYY-MM-DD, the only clock of reading and ranking. */
export function openEngine(asOf: string): Engine {
  const catalogue = loadCatalogue(catalogueFolder);
  const compiled = compileCatalogue(catalogue);
  const named: NamedCatalogue = { id: catalogueId(catalogue, sha256), compiled };
  const organisation = catalogue.organisations[0]?.slug;
  if (organisation === undefined) throw new RangeError('The catalogue has no organisation.');
  const options: RankOptions = {
    organisation,
    asOf,
    explain: 'none',
    without: [],
    wishes: null,
    location: null,
  };
  return {
    names: { engine: engineVersion, parameters: parametersId(sha256), catalogue: named.id },
    catalogue,
    compiled,
    options,
    input: (person) => personInput(person, asOf),
    read: ({ input }) => readInput(compiled, input, asOf),
    rank: (profile) => rankProfile(compiled, profile, options),
    answer: (person) => rankInput(named, person, { ...options, explain: 'full' }, sha256),
  };
}

/** A case in one of its forms, as a caller would send it. */
export function personForm(person: PersonCase, form: Form): ReadablePerson {
  switch (form) {
    case 'text':
      return { kind: 'text', text: person.text };
    case 'profile':
      return { kind: 'profile', profile: wireProfile(person.profile) };
    case 'resume':
      return { kind: 'resume', resume: person.jsonResume };
  }
}
