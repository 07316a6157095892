import { type CompiledCatalogue, readInput, type Technology } from '../engine/index.ts';
import { foldForm } from './fold-form.ts';
import type { CatalogueVersion } from './live-catalogue.ts';

/**
 * The technology that has this slug, name, alias or member; else the one that reading sees in the
 * whole name, which also knows plurals, British spelling and short forms. Null when there is none.
 */
export function technologyNamed(
  { catalogue, compiled }: Pick<CatalogueVersion, 'catalogue' | 'compiled'>,
  form: string,
): Technology | null {
  const { technologies } = catalogue;
  const folded = foldForm(form);
  const isIt = (other: string) => foldForm(other) === folded;
  return (
    technologies.find(({ slug }) => slug === form) ??
    technologies.find(({ name, aliases }) => isIt(name) || aliases.some(isIt)) ??
    technologies.find(({ members }) => members.some(isIt)) ??
    technologies.find(({ slug }) => slug === slugRead(compiled, form.trim())) ??
    null
  );
}

/** No date is read from the name of a skill, so any will do. */
const anyDay = '2000-01-01';

function slugRead(compiled: CompiledCatalogue, name: string): string | null {
  const skill = {
    field: 'name',
    name,
    years: null,
    lastUsed: null,
    level: null,
    context: null,
    polarity: 'supports',
  } as const;
  const nothingElse = {
    sections: [],
    yearsOfExperience: null,
    periods: [],
    signals: [],
    titles: [],
    warnings: [],
  };
  const { skills } = readInput(compiled, { ...nothingElse, skills: [skill] }, anyDay);
  const whole = skills.find(({ spans }) => spans.some(({ quote }) => quote === name));
  return whole?.technology ?? null;
}
