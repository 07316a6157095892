import { type Polarity, type Profile, readInput, type Section } from '../../src/engine/index.ts';
import { shippedCompiled } from './shipped-catalogue.ts';

export const asOf = '2026-11-22';

/** Reads a plain text as a caller would send it. */
export function readText(text: string, kind: Section['kind'] = 'document'): Profile {
  const section: Section = { field: 'text', text, kind, period: null };
  const nothing = { skills: [], periods: [], signals: [], titles: [], warnings: [] };
  return readInput(
    shippedCompiled(),
    { ...nothing, sections: [section], yearsOfExperience: null },
    asOf,
  );
}

/** Slugs that the text names with the polarity, in order of slug. */
export function named(text: string, polarity: Polarity = 'supports'): readonly string[] {
  return readText(text)
    .skills.filter((skill) => skill.polarity === polarity)
    .map(({ technology }) => technology);
}

/** The skill that the text names, with the polarity. */
export function skillOf(text: string, technology: string, polarity: Polarity = 'supports') {
  return readText(text).skills.find(
    (skill) => skill.technology === technology && skill.polarity === polarity,
  );
}
