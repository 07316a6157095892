import type { Catalogue, Technology } from '../engine/index.ts';
import type { Fault } from '../errors.ts';
import { foldForm } from './fold-form.ts';
import { repeatedFaults, TAKEN, unknownFaults } from './refuse-faults.ts';

/** What is wrong with a technology in this catalogue, with pointers into the body. */
export function technologyFaults(
  technology: Technology,
  catalogue: Catalogue,
  before: Technology | null,
): Fault[] {
  const bare = technology.homograph?.bare ?? [];
  return [
    ...formFaults(technology, catalogue, before),
    ...repeatedFaults(technology.aliases, (index) => `/aliases/${index}`),
    ...repeatedFaults(technology.members, (index) => `/members/${index}`),
    ...repeatedFaults(bare, (index) => `/homograph/bare/${index}`),
    ...parentFaults(technology, catalogue),
    ...relationFaults(technology, catalogue),
    ...evidenceFaults(technology, catalogue),
  ];
}

interface NamedForm {
  readonly form: string;
  readonly pointer: string;
}

/**
 * A form may belong to one technology alone. Only forms that are new here are judged: what stands
 * in the catalogue already must not keep anybody from mending something else.
 */
function formFaults(
  technology: Technology,
  catalogue: Catalogue,
  before: Technology | null,
): Fault[] {
  const old = new Set(before === null ? [] : formsOf(before).map(({ form }) => foldForm(form)));
  const fresh = formsOf(technology).filter(({ form }) => !old.has(foldForm(form)));
  if (fresh.length === 0) return [];
  const holders = holdersOf(catalogue, technology.slug);
  const contested = new Map(catalogue.contestedForms.map((one) => [foldForm(one.form), one]));
  return fresh.flatMap(({ form, pointer }) => {
    const holder = holders.get(foldForm(form));
    if (holder !== undefined) {
      const message = `"${form}" belongs to the technology ${holder}. Leave it out here, or there.`;
      return [{ pointer, code: TAKEN, message }];
    }
    const contest = contested.get(foldForm(form));
    if (contest === undefined || contest.owner === technology.slug) return [];
    const message =
      `Several technologies could mean "${form}": ${contest.rule} Leave it out here, and use ` +
      'longer forms.';
    return [{ pointer, code: TAKEN, message }];
  });
}

function formsOf({ name, aliases, members }: Technology): NamedForm[] {
  return [
    { form: name, pointer: '/name' },
    ...aliases.map((form, index) => ({ form, pointer: `/aliases/${index}` })),
    ...members.map((form, index) => ({ form, pointer: `/members/${index}` })),
  ];
}

/** Folded form to the slug of the other technology that has it. */
function holdersOf(catalogue: Catalogue, except: string): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  for (const other of catalogue.technologies) {
    if (other.slug === except || other.status === 'archived') continue;
    for (const { form } of formsOf(other)) holders.set(foldForm(form), other.slug);
  }
  return holders;
}

function parentFaults({ slug, parents }: Technology, catalogue: Catalogue): Fault[] {
  const bySlug = new Map(catalogue.technologies.map((one) => [one.slug, one.parents]));
  const pointerOf = (index: number) => `/parents/${index}`;
  const circles = parents.flatMap((parent, index) => {
    const path = pathTo(slug, parent, bySlug);
    if (path === null) return [];
    const message =
      `"${parent}" is already below this technology (${[slug, ...path].join(' > ')}). ` +
      'Parents may not go round in a circle; leave it out.';
    return [{ pointer: pointerOf(index), code: 'circle', message }];
  });
  const isKnown = (parent: string) => parent === slug || bySlug.has(parent);
  return [
    ...circles,
    ...unknownFaults(parents, isKnown, pointerOf, 'technology'),
    ...repeatedFaults(parents, pointerOf),
  ];
}

/** The way up from one technology to another through parents, null when there is none. */
function pathTo(
  goal: string,
  from: string,
  parentsOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const paths: string[][] = [[from]];
  const seen = new Set<string>();
  for (const path of paths) {
    const last = path.at(-1);
    if (last === undefined || seen.has(last)) continue;
    if (last === goal) return path;
    seen.add(last);
    for (const parent of parentsOf.get(last) ?? []) paths.push([...path, parent]);
  }
  return null;
}

function relationFaults({ slug, relations }: Technology, catalogue: Catalogue): Fault[] {
  const known = new Set(catalogue.technologies.map((one) => one.slug));
  const pointerOf = (index: number) => `/relations/${index}/technology`;
  const targets = relations.map(({ technology }) => technology);
  const selves = targets.flatMap((target, index) => {
    if (target !== slug) return [];
    const message = 'A technology relates to another one, not to itself. Name another.';
    return [{ pointer: pointerOf(index), code: 'itself', message }];
  });
  const links = relations.map(({ technology, type }) => `${type} ${technology}`);
  const isKnown = (target: string) => target === slug || known.has(target);
  return [
    ...selves,
    ...unknownFaults(targets, isKnown, pointerOf, 'technology'),
    ...repeatedFaults(links, (index) => `/relations/${index}`),
  ];
}

function evidenceFaults({ evidence }: Technology, catalogue: Catalogue): Fault[] {
  const known = new Set(catalogue.teams.map((one) => one.slug));
  const pointerOf = (index: number) => `/evidence/${index}/team`;
  return unknownFaults(Object.keys(evidence), (team) => known.has(team), pointerOf, 'team');
}
