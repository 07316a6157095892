import type { Input } from '../../engine/index.ts';

/**
 * A whole résumé as prose. The engine finds its headings, jobs and dates; every span it returns
 * points into exactly this string, under the field `text`.
 */
export function inputFromText(text: string): Input {
  return {
    sections: [{ field: 'text', text, kind: 'document', period: null }],
    skills: [],
    yearsOfExperience: null,
    periods: [],
    signals: [],
    titles: [],
    warnings: [],
  };
}
