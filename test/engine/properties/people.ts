import fc from 'fast-check';
import type { Input, Profile, Ranking, Section, StatedSkill } from '../../../src/engine/index.ts';
import { rankProfile, readInput } from '../../../src/engine/index.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

export const asOf = '2026-11-22';

const organisation = 'stripe-infrastructure';

const emptyInput: Input = {
  sections: [],
  skills: [],
  yearsOfExperience: null,
  periods: [],
  signals: [],
  titles: [],
  warnings: [],
};

/** A whole résumé as plain text. */
export function textInput(text: string): Input {
  const section: Section = { field: 'text', text, kind: 'document', period: null };
  return { ...emptyInput, sections: [section] };
}

/** What reading found, stated again as the contract's profile states it. */
export function statedAgain(profile: Profile): Input {
  return {
    ...emptyInput,
    skills: profile.skills.map(({ technology, spans: _, ...facts }, index): StatedSkill => {
      return { ...facts, name: technology, field: `/skills/${index}/name` };
    }),
    yearsOfExperience: profile.years,
    signals: profile.signals.flatMap(({ slug, times }) => Array<string>(times).fill(slug)),
    titles: profile.titles.flatMap(({ slug, times }) => Array<string>(times).fill(slug)),
  };
}

export function read(input: Input): Profile {
  return readInput(shippedCompiled(), input, asOf);
}

export function rank(input: Input, options = {}): Ranking {
  return rankProfile(shippedCompiled(), read(input), {
    organisation,
    asOf,
    explain: 'full',
    without: [],
    wishes: null,
    location: null,
    ...options,
  });
}

/** Everything of an answer that must not hang on words that do not count. */
export function judgement({ verdict, tieBreak, matches, requirements, meetsMinimum }: Ranking) {
  return {
    verdict,
    tieBreak,
    matches: matches.map(({ team, fit, probability }) => ({ team, fit, probability })),
    requirements: requirements.map(({ id, status, evidence }) => {
      return { id, status, evidence: evidence.map((one) => one.id) };
    }),
    meetsMinimum,
  };
}

export function fitsOf({ matches }: Ranking): Readonly<Record<string, number>> {
  return Object.fromEntries(matches.map(({ team, fit }) => [team, fit]));
}

/** Points in whole hundredths, so that comparing them needs no tolerance. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** Names and aliases of technologies, as people write them. */
const written: fc.Arbitrary<string> = fc.constant(null).chain(() => {
  const { technologies } = shippedCompiled().catalogue;
  const forms = technologies.flatMap(({ name, aliases }) => [name, name, ...aliases.slice(0, 2)]);
  return fc.constantFrom(...forms);
});

/** Words by which a signal of a team is known. */
const cue: fc.Arbitrary<string> = fc.constant(null).chain(() => {
  const { teams } = shippedCompiled().catalogue;
  return fc.constantFrom(...teams.flatMap(({ signals }) => signals.flatMap(({ cues }) => cues)));
});

const title: fc.Arbitrary<string> = fc
  .constant(null)
  .chain(() =>
    fc.constantFrom(...shippedCompiled().catalogue.titles.flatMap(({ forms }) => forms)),
  );

const few = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2005, max: 2025 });

/** A sentence about work, honest or not. */
const sentence: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(written, written).map(([a, b]) => `Built services on ${a} and ${b}.`),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(written, few).map(([a, n]) => `${n} years of ${a} in production.`),
  },
  { weight: 3, arbitrary: cue.map((words) => `At Globex I ${words} for the whole company.`) },
  {
    weight: 2,
    arbitrary: fc.tuple(cue, written).map(([words, a]) => `${words}, mostly with ${a}.`),
  },
  written.map((a) => `No experience with ${a}.`),
  written.map((a) => `I want to learn ${a}.`),
  written.map((a) => `Looking to move away from ${a}.`),
  fc.constantFrom(
    'Mentored four juniors and led the hiring for two teams.',
    'Cut the error rate by half within a year.',
    'Wrote the on-call guide.',
  ),
);

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));

const job = fc
  .record({ title, from: year, length: fc.integer({ min: 0, max: 5 }), text: paragraph })
  .map(({ title: name, from, length, text }) => {
    const to = from + length >= 2026 ? 'present' : `${from + length}`;
    return `${name}, Globex\n${from} - ${to}\n${text}`;
  });

const list = fc
  .array(written, { minLength: 3, maxLength: 9 })
  .map((names) => `Skills\n${names.join(', ')}`);

const wishes = fc.array(written, { minLength: 1, maxLength: 3 }).map((names) => {
  return `Interests\n${names.join(', ')}`;
});

/** A résumé: a summary, jobs, lists and wishes, any of which may be missing. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(fc.option(paragraph), fc.array(job, { maxLength: 3 }), fc.option(list), fc.option(wishes))
  .map(([summary, jobs, skills, interests]) => {
    const work = jobs.length === 0 ? null : `Experience\n${jobs.join('\n\n')}`;
    return [summary, work, skills, interests].filter((part) => part !== null).join('\n\n');
  });
