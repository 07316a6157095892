import { createHash } from 'node:crypto';
import { inputFromText } from '../../src/documents/index.ts';
import {
  type Catalogue,
  compileCatalogue,
  parametersId,
  rankInput,
  rankingParameters,
} from '../../src/engine/index.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';

const before = compileCatalogue(shippedCatalogue());

/** The shipped catalogue with the first team and the first technology changed. */
function changed(edit: {
  readonly team?: Partial<Catalogue['teams'][number]>;
  readonly technology?: Partial<Catalogue['technologies'][number]>;
  readonly rest?: Partial<Catalogue>;
}): Catalogue {
  const catalogue = shippedCatalogue();
  const [team, ...teams] = catalogue.teams;
  const [technology, ...technologies] = catalogue.technologies;
  if (team === undefined || technology === undefined) throw new Error('There are facts.');
  return {
    ...catalogue,
    teams: [{ ...team, ...edit.team }, ...teams],
    technologies: [{ ...technology, ...edit.technology }, ...technologies],
    ...edit.rest,
  };
}

const signal = { strength: 1, text: 'A', technologies: [], sources: [] };

describe('a catalogue compiled after another', () => {
  it.each([
    ['the seats of a team', changed({ team: { seats: 99 } }), true],
    ['what a team uses', changed({ team: { technologies: [] } }), true],
    ['what a technology says for teams', changed({ technology: { evidence: {} } }), true],
    ['the organisations', changed({ rest: { organisations: [] } }), true],
    ['the name of a technology', changed({ technology: { name: 'Frobnicator' } }), false],
    ['another spelling', changed({ technology: { aliases: ['Frobnicator'] } }), false],
    ['what is read at all', changed({ technology: { status: 'archived' } }), false],
    ['a title', changed({ rest: { titles: [] } }), false],
    ['a short form', changed({ rest: { contestedForms: [] } }), false],
    [
      'the words of a duty',
      changed({ team: { signals: [{ ...signal, slug: 'frob', cues: ['frobnicates'] }] } }),
      false,
    ],
  ])('is the same as compiled alone when %s changed', (_what, catalogue, keepsWords) => {
    const compiled = compileCatalogue(catalogue, before);
    expect(compiled.lexicon === before.lexicon).toBe(keepsWords);
    expect(compiled).toEqual(compileCatalogue(catalogue));
  });
});

describe('a catalogue compiled with other parameters', () => {
  const sha256 = (utf8: string) => createHash('sha256').update(utf8).digest('hex');
  const timid = { ...rankingParameters, probabilityPower: 1 };
  const text = 'Five years of Trino and Apache Iceberg; built Kafka pipelines for analysts.';
  const rankedWith = (compiled: typeof before) =>
    rankInput(
      { id: 'cat_0', compiled },
      { input: inputFromText(text), hashed: text, document: null },
      {
        organisation: 'stripe-infrastructure',
        asOf: '2026-11-22',
        explain: 'none',
        without: [],
        wishes: null,
        location: null,
      },
      sha256,
    );

  it('counts with them, names them in receipts and reads the same words', () => {
    const compiled = compileCatalogue(shippedCatalogue(), before, timid);
    expect(compiled.lexicon).toBe(before.lexicon);
    const [shipped, other] = [rankedWith(before), rankedWith(compiled)];
    expect(other.receipt.parameters).toBe(parametersId(sha256, timid));
    expect(shipped.receipt.parameters).toBe(parametersId(sha256));
    const fits = ({ answer }: typeof other) => answer.teams.map(({ team, fit }) => [team, fit]);
    expect(fits(other)).toEqual(fits(shipped));
    const first = ({ answer }: typeof other) => answer.teams[0]?.probability ?? 0;
    expect(first(other)).toBeLessThan(first(shipped));
  });
});
