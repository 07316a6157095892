import fc from 'fast-check';
import { inputFromProfile } from '../../../src/documents/readers/input-from-profile.ts';
import type { Profile } from '../../../src/engine/index.ts';
import { readProfileView } from '../../../src/http/views/read-profile.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';
import { anyText, asOf, judgement, rank, read, statedAgain, textInput } from './people.ts';

const numRuns = 150;

/** What of a profile counts in a ranking. */
function facts({ skills, signals, titles, years }: Profile) {
  return {
    skills: skills.map(({ spans: _, ...skill }) => skill),
    signals: signals.map(({ slug, times }) => ({ slug, times })),
    titles: titles.map(({ slug, times }) => ({ slug, times })),
    years,
  };
}

describe('reading any text', () => {
  it('quotes the text exactly, in every span that it gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { skills, signals, titles, yearsSpans } = read(textInput(text));
        const spans = [...skills, ...signals, ...titles].flatMap((one) => one.spans);
        for (const { start, end, quote } of [...spans, ...yearsSpans]) {
          expect(quote).not.toBe('');
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns },
    );
  });

  it('is a fixed point: what it found, stated again, is read as the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = read(textInput(text));
        expect(facts(read(statedAgain(first)))).toEqual(facts(first));
      }),
      { numRuns },
    );
  });

  it('gives a profile that ranks as the text does when it is sent back over the wire', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const profile = read(textInput(text));
        const view = readProfileView({ profile, text: null, catalogue: 'cat_0' });
        const sent: unknown = JSON.parse(JSON.stringify(view.profile));
        const again = rank(inputFromProfile(sent, asOf));
        expect(judgement(again)).toEqual(judgement(rank(textInput(text))));
      }),
      { numRuns },
    );
  });

  it('reads any other text too, whatever characters it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { skills } = read(textInput(text));
        for (const { start, end, quote } of skills.flatMap(({ spans }) => spans)) {
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns },
    );
  });
});

describe('the spelling of a technology', () => {
  const { technologies, contestedForms } = shippedCompiled().catalogue;
  const contested = new Set(contestedForms.map(({ form }) => form.toLowerCase()));
  /** Technologies that no ordinary word can be taken for, with all their spellings. */
  const safe = technologies
    .filter(({ homograph }) => homograph === null)
    .map(({ slug, name, aliases }) => ({
      slug,
      forms: [name, ...aliases].filter((form) => !contested.has(form.toLowerCase())),
    }))
    .filter(({ forms }) => forms.length > 1);

  it('makes no difference to anything that is judged', () => {
    const choice = fc.constantFrom(...safe).chain(({ slug, forms }) => {
      return fc.tuple(fc.constant(slug), fc.constantFrom(...forms), fc.constantFrom(...forms));
    });
    fc.assert(
      fc.property(choice, ([slug, one, other]) => {
        const judged = (form: string) => {
          const input = textInput(`Three years of ${form} in production at Globex.`);
          // Some spellings are also words by which a signal is known: evidence of another kind.
          const { signals, titles } = read(input);
          const ranking = rank(input, { without: [...signals, ...titles].map(({ slug }) => slug) });
          return { ...judgement(ranking), read: ranking.technologies };
        };
        expect({ slug, ...judged(one) }).toEqual({ slug, ...judged(other) });
      }),
      { numRuns },
    );
  });

  it('makes no difference in small or large letters', () => {
    const choice = fc.constantFrom(...safe).chain(({ forms }) => fc.constantFrom(...forms));
    fc.assert(
      fc.property(choice, (form) => {
        const judged = (written: string) => {
          return judgement(rank(textInput(`Three years of ${written} in production at Globex.`)));
        };
        expect(judged(form.toLowerCase())).toEqual(judged(form));
        expect(judged(form.toUpperCase())).toEqual(judged(form));
      }),
      { numRuns },
    );
  });
});
