import type { Catalogue, Slug, Technology } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { Context } from './context.ts';
import { foldForm } from './fold-form.ts';
import type { CatalogueVersion } from './live-catalogue.ts';

/**
 * The technology that has this slug, name, alias or member; else the one that reading sees in the
 * whole name, which also knows plurals, British spelling and short forms. Null when there is none.
 */
export async function technologyNamed(
  { judge }: Pick<Context, 'judge'>,
  version: CatalogueVersion,
  form: string,
): Promise<Technology | null> {
  const { technologies } = version.catalogue;
  const folded = foldForm(form);
  if (folded === '') return null;
  const known =
    technologies.find(({ slug }) => slug === form) ?? namesOf(version.catalogue).get(folded);
  if (known !== undefined) return known;
  const read = await slugRead(judge, version, form.trim());
  return technologies.find(({ slug }) => slug === read) ?? null;
}

/** Of the catalogues that are in memory anyway: folding all names takes as long as a whole list. */
const knownNames = new WeakMap<Catalogue, ReadonlyMap<string, Technology>>();

/** Technologies by folded name, alias or member; the first has it, members last. */
function namesOf(catalogue: Catalogue): ReadonlyMap<string, Technology> {
  const known = knownNames.get(catalogue);
  if (known !== undefined) return known;
  const named = new Map<string, Technology>();
  const add = (form: string, technology: Technology) => {
    const folded = foldForm(form);
    if (!named.has(folded)) named.set(folded, technology);
  };
  const { technologies } = catalogue;
  for (const technology of technologies) {
    for (const form of [technology.name, ...technology.aliases]) add(form, technology);
  }
  for (const technology of technologies) {
    for (const form of technology.members) add(form, technology);
  }
  knownNames.set(catalogue, named);
  return named;
}

/**
 * The slug of the technology that a filter calls so.
 *
 * @throws Failure `invalid-request` when there is none: an empty list would hide the slip.
 */
export async function slugNamed(
  context: Pick<Context, 'judge'>,
  newest: CatalogueVersion,
  form: string,
): Promise<Slug> {
  const named = await technologyNamed(context, newest, form);
  if (named !== null) return named.slug;
  const message =
    `No technology is called "${form}". Send the slug, name or alias of one; ` +
    'GET /v1/technologies?q=... finds them.';
  throw new Failure('invalid-request', message, [
    { parameter: 'technology', code: 'unknown-technology', message },
  ]);
}

/** No date is read from the name of a skill, so any will do. */
const anyDay = '2000-01-01';

async function slugRead(
  judge: Context['judge'],
  version: CatalogueVersion,
  name: string,
): Promise<string | null> {
  const profile = { skills: [{ name }] };
  const { skills } = await judge.read(version, { kind: 'profile', profile }, anyDay);
  const whole = skills.find(({ spans }) => spans.some(({ quote }) => quote === name));
  return whole?.technology ?? null;
}
