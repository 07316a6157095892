import type { Slug, Technology } from '../engine/index.ts';
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
  const isIt = (other: string) => foldForm(other) === folded;
  const known =
    technologies.find(({ slug }) => slug === form) ??
    technologies.find(({ name, aliases }) => isIt(name) || aliases.some(isIt)) ??
    technologies.find(({ members }) => members.some(isIt));
  if (known !== undefined) return known;
  const read = await slugRead(judge, version, form.trim());
  return technologies.find(({ slug }) => slug === read) ?? null;
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
