import fc from 'fast-check';
import type { Change, Input, StatedSkill } from '../../../src/engine/index.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';
import {
  anyText,
  fitsOf,
  hundredths,
  judgement,
  rank,
  read,
  statedAgain,
  textInput,
} from './people.ts';

const numRuns = 100;

/** The same person with one more skill, stated. */
function withSkill(
  input: Input,
  stated: Pick<Change, 'technology' | 'years' | 'lastUsed' | 'context'>,
): Input {
  const { technology, ...facts } = stated;
  const skill: StatedSkill = {
    ...facts,
    name: technology,
    field: `/skills/${input.skills.length}/name`,
    level: null,
    polarity: 'supports',
  };
  return { ...input, skills: [...input.skills, skill] };
}

describe('ranking any text', () => {
  it('keeps fits within 0 to 100 and probabilities summing to exactly one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { matches } = rank(textInput(text));
        expect(matches).toHaveLength(5);
        for (const { fit } of matches) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(100);
        }
        const ten = matches.map(({ probability }) => Math.round(probability * 10_000));
        expect(ten.reduce((sum, one) => sum + one, 0)).toBe(10_000);
      }),
      { numRuns },
    );
  });

  it('shows only reasons that are read, each worth what leaving it out costs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = rank(textInput(text));
        const ids = new Set(whole.matches.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
        for (const id of ids) {
          const fits = fitsOf(rank(textInput(text), { without: [id], explain: 'none' }));
          for (const { team, fit, evidence } of whole.matches) {
            const reason = evidence.find((one) => one.id === id);
            const cost = hundredths(fit) - hundredths(fits[team] ?? Number.NaN);
            expect([id, team, hundredths(reason?.impact ?? 0)]).toEqual([id, team, cost]);
            for (const { start, end, quote } of reason?.spans ?? []) {
              expect(text.slice(start, end)).toBe(quote);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('offers gaps that add what they promise when they are stated beside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = rank(textInput(text));
        for (const { team, fit, gaps } of whole.matches) {
          for (const { technology, gain } of gaps.slice(0, 2)) {
            const filled = { technology, years: 2, lastUsed: 2026, context: 'work' } as const;
            const fits = fitsOf(rank(withSkill(textInput(text), filled), { explain: 'none' }));
            const rise = hundredths(fits[team] ?? Number.NaN) - hundredths(fit);
            expect([technology, rise]).toEqual([technology, hundredths(gain)]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('offers changes that put the team first when they are stated beside the text', () => {
    let found = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const input = textInput(text);
        const { matches } = rank(input, { explain: 'none', counterfactuals: true });
        for (const { team, counterfactual } of matches) {
          if (counterfactual === null || counterfactual.changes === null) continue;
          found += 1;
          const { changes, fit, margin } = counterfactual;
          const [first, second] = rank(changes.reduce(withSkill, input), {
            explain: 'none',
          }).matches;
          expect([first?.team, first?.fit]).toEqual([team, fit]);
          expect(hundredths(fit) - hundredths(second?.fit ?? 0)).toBe(hundredths(margin));
        }
      }),
      { numRuns: 50 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('never lowers a fit when the person says more of what they did', () => {
    const { technologies } = shippedCompiled().catalogue;
    const safe = technologies.filter(({ homograph }) => homograph === null);
    fc.assert(
      fc.property(anyText, fc.constantFrom(...safe), (text, { slug, name }) => {
        const before = rank(textInput(text), { explain: 'none' });
        // Fewer years than its jobs give would correct the text, which may well cost something.
        const stated = { technology: slug, years: 40, lastUsed: 2026, context: 'work' } as const;
        const sentence = `${text}\n\nExperience\nAt Initech I ran ${name} in production.`;
        for (const more of [withSkill(textInput(text), stated), textInput(sentence)]) {
          const after = fitsOf(rank(more, { explain: 'none' }));
          for (const { team, fit } of before.matches) {
            expect([slug, team, (after[team] ?? 0) >= fit]).toEqual([slug, team, true]);
          }
        }
      }),
      { numRuns },
    );
  });

  it('answers the same in whatever order the skills are stated, and by whatever alias', () => {
    const spellings = new Map(
      shippedCompiled().catalogue.technologies.map(({ slug, name, aliases }) => {
        return [slug, [name, ...aliases]] as const;
      }),
    );
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const stated = statedAgain(read(textInput(text)));
        const turned = { ...stated, skills: [...stated.skills].reverse() };
        const renamed = {
          ...stated,
          skills: stated.skills.map((skill) => {
            const names = spellings.get(skill.name) ?? [];
            return { ...skill, name: names[seed % names.length] ?? skill.name };
          }),
        };
        const plain = judgement(rank(stated));
        expect(judgement(rank(turned))).toEqual(plain);
        expect(judgement(rank(renamed))).toEqual(plain);
      }),
      { numRuns },
    );
  });
});

describe('ranking is blind to who the person is', () => {
  const swaps: readonly (readonly [string, readonly string[]])[] = [
    ['name', ['Emily Walsh', 'Jamal Washington', 'Nguyễn Thị Hương', 'José García', 'Li Wei']],
    ['pronoun', ['she', 'he', 'they']],
    ['school', ['Harvard University', 'Howard University', 'Cork Institute of Technology']],
    ['age', ['24', '41', '63']],
    ['status', ['Married, two children', 'Single', 'Widowed']],
    ['street', ['12 Oak Lane', '99 Marcus Garvey Boulevard', 'Calle Mayor 3']],
  ];
  const introduction = (words: Readonly<Record<string, string>>) =>
    `${words.name}\n${words.street}\nAge: ${words.age}. ${words.status}.\n\n` +
    `${words.name} is an engineer; ${words.pronoun} can start next month.\n\n`;
  const farewell = (words: Readonly<Record<string, string>>) =>
    `\n\nEducation\n${words.school}, BSc in Computer Science, 2004\n\nReferences on request.`;

  it.each(swaps)('by %s', (kind, choices) => {
    const plain = Object.fromEntries(swaps.map(([one, [first = '']]) => [one, first]));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...choices.slice(1)), (text, other) => {
        const judged = (words: Readonly<Record<string, string>>) =>
          judgement(
            rank(textInput(`${introduction(words)}${text}${farewell(words)}`), { explain: 'none' }),
          );
        expect(judged({ ...plain, [kind]: other })).toEqual(judged(plain));
      }),
      { numRuns: 60 },
    );
  });
});
