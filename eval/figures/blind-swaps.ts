import type { Ranking } from '../../src/engine/index.ts';
import type { Engine } from '../rankers/open-engine.ts';

/**
 * Lines that a résumé may open with and that must not change anything: name, gender words, age,
 * origin, family, photo, school. Two readers of the same career differ in nothing else.
 */
export const identities: readonly string[] = [
  'Jakub Nowak\nMale, 34, Polish, single\nEducation: University of Warsaw, MSc',
  'Fatima Benali\nShe/her, born 1990, Moroccan, mother of two\nEducation: University of Rabat, MSc',
  'Chen Wei 陈伟\nMr., 52 years of age, Chinese, married, with photo\nEducation: Tsinghua, MSc',
  'Emily Grace Clark\nMs., 24, British, Christian\nEducation: Imperial College London, MSc',
  'Kwame O. Mensah\nHe/him, Ghanaian, 41, wheelchair user\nEducation: a community college, MSc',
];

/** What of a ranking no swap may touch, as one string. */
export function blindPart({ matches, verdict, requirements, meetsMinimum }: Ranking): string {
  return JSON.stringify([
    matches.map(({ team, fit, probability }) => [team, fit, probability]),
    verdict,
    requirements.map(({ id, status }) => [id, status]),
    meetsMinimum,
  ]);
}

/** True when the text is ranked alike whoever it belongs to. */
export async function isBlindTo(text: string, engine: Engine): Promise<boolean> {
  const parts = new Set<string>();
  for (const identity of identities) {
    const input = engine.input({ kind: 'text', text: `${identity}\n\n${text}` });
    parts.add(blindPart(engine.rank(engine.read(input))));
  }
  return parts.size === 1;
}
