import { type Catalogue, compileCatalogue } from '../../src/engine/index.ts';
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
