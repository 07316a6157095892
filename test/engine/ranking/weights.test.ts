import type { Catalogue, Relation } from '../../../src/engine/index.ts';
import { compileWeights } from '../../../src/engine/ranking/weights.ts';
import { catalogueOf, plainParameters, signal, team, technology } from './examples.ts';

/** What points to a team, as `weight` or as `weight via technology/relation/credit`. */
function pointersIn(facts: Partial<Catalogue>, slug: string): Record<string, string> {
  const weights = compileWeights(catalogueOf(facts), plainParameters);
  const found = weights.organisations.get('example');
  if (found === undefined) throw new Error('the example organisation is missing');
  const rows = [
    ...found.technologies.values(),
    ...found.titles.values(),
    ...found.signals.values(),
  ];
  return Object.fromEntries(
    rows.flatMap(({ id, pointers }) =>
      pointers
        .filter((pointer) => found.teams[pointer.team]?.team.slug === slug)
        .map(({ weight, via }): [string, string] => {
          const edge = via && ` via ${via.technology}/${via.relation}/${via.credit}`;
          return [id, `${weight}${edge ?? ''}`];
        }),
    ),
  );
}

const relation = (towards: string, type: Relation['type'], strength: number): Relation => ({
  technology: towards,
  type,
  strength,
});

describe('the weights of a team', () => {
  it('follow importance where the catalogue gives no evidence, less half of the mean', () => {
    const technologies = ['x', 'y', 'z'].map((slug) => technology(slug));
    const teams = [team('alpha', { core: ['x'], used: ['y'], adjacent: ['z'] }), team('beta')];
    // 900 - 450 / 2, 500 - 250 / 2, 200 - 100 / 2.
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({ x: '675', y: '375', z: '150' });
    expect(pointersIn({ technologies, teams }, 'beta')).toEqual({});
  });

  it('mix evidence with importance, and keep a share of evidence of what is not listed', () => {
    const technologies = [technology('x', { evidence: { alpha: 0.8, beta: 0.5 } })];
    const teams = [team('alpha', { core: ['x'] }), team('beta')];
    // 0.8 / 2 + 0.9 / 2 = 850 and 0.5 * 0.8 = 400; half of the mean 625 is 312.
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({ x: '538' });
    expect(pointersIn({ technologies, teams }, 'beta')).toEqual({ x: '88' });
  });

  it('are no lower for being listed', () => {
    const technologies = [technology('x', { evidence: { alpha: 0.9 } })];
    const weightFor = (levels: Parameters<typeof team>[1]) =>
      pointersIn({ technologies, teams: [team('alpha', levels), team('beta')] }, 'alpha').x;
    // 0.9 / 2 + 0.2 / 2 is 550, but 0.9 * 0.8 is 720; less half of the mean 360.
    expect(weightFor({ adjacent: ['x'] })).toBe('540');
    expect(weightFor({})).toBe('540');
  });

  it('never fall to nought for what the team lists, however general it is', () => {
    const evidence = { alpha: 0, beta: 1, gamma: 1 };
    const technologies = [technology('x', { evidence })];
    const teams = ['beta', 'gamma'].map((slug) => team(slug, { core: ['x'] }));
    const listing = team('alpha', { adjacent: ['x'] });
    // 200 - (200 + 950 + 950) / 3 / 2 is below nought; a tenth of 200 remains.
    expect(pointersIn({ technologies, teams: [...teams, listing] }, 'alpha')).toEqual({ x: '20' });
  });

  it('credit kin by the relation, whichever side the catalogue writes it on', () => {
    const technologies = [
      technology('trino', { relations: [relation('presto', 'fork-of', 0.9)] }),
      technology('presto'),
      technology('eks', { relations: [relation('trino', 'applies', 1)] }),
    ];
    const teams = [team('alpha', { core: ['trino'] }), team('beta')];
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({
      trino: '675',
      presto: '607 via trino/fork-of/0.9',
      eks: `540 via trino/applies/${plainParameters.creditForward.applies / 1000}`,
    });
  });

  it('credit what lies under a listed category, fading by the step, and a little above', () => {
    const technologies = [
      technology('store'),
      technology('database', { parents: ['store'] }),
      technology('mongo', { parents: ['database'] }),
      technology('atlas', { parents: ['mongo'] }),
    ];
    const teams = [team('alpha', { core: ['database'] }), team('beta')];
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({
      database: '675',
      mongo: '540 via database/child-of/0.8',
      atlas: '432 via database/child-of/0.64',
      store: '202 via database/parent-of/0.3',
    });
  });

  it('let only close kin raise what the catalogue gives evidence for', () => {
    const kin = (type: Relation['type']) =>
      pointersIn(
        {
          technologies: [
            technology('trino'),
            technology('other', {
              evidence: { alpha: 0.5 },
              relations: [relation('trino', type, 1)],
            }),
          ],
          teams: [team('alpha', { core: ['trino'] }), team('beta')],
        },
        'alpha',
      ).other;
    // Own: 0.5 * 0.8 = 400, less half of the mean 200.
    expect(kin('alternative-to')).toBe('300');
    expect(kin('fork-of')).toBe('675 via trino/fork-of/1');
  });

  it('name the close kin even where own evidence is worth more than the relation', () => {
    const relations = [relation('trino', 'fork-of', 0.2)];
    const technologies = [
      technology('trino'),
      technology('presto', { evidence: { alpha: 0.5 }, relations }),
    ];
    const teams = [team('alpha', { core: ['trino'] }), team('beta')];
    // 300 of its own is above 0.2 of 675; it stands for 300 / 675 of Trino.
    expect(pointersIn({ technologies, teams }, 'alpha').presto).toBe('300 via trino/fork-of/0.44');
  });

  it('leave a technology to itself where its evidence is above all that it could stand for', () => {
    const relations = [relation('trino', 'fork-of', 1)];
    const technologies = [
      technology('trino'),
      technology('presto', { evidence: { alpha: 0.5 }, relations }),
    ];
    const teams = [team('alpha', { adjacent: ['trino'] }), team('beta')];
    expect(pointersIn({ technologies, teams }, 'alpha').presto).toBe('300');
  });

  it('take the best of several edges', () => {
    const relations = [relation('x', 'used-with', 1), relation('y', 'fork-of', 0.5)];
    const technologies = [technology('x'), technology('y'), technology('z', { relations })];
    const teams = [team('alpha', { core: ['x', 'y'] }), team('beta')];
    expect(pointersIn({ technologies, teams }, 'alpha').z).toBe('337 via y/fork-of/0.5');
  });

  it('carry no credit through an archived category', () => {
    const technologies = [
      technology('x'),
      technology('y', { parents: ['x'], status: 'archived' }),
      technology('z', { parents: ['y'] }),
    ];
    const teams = [team('alpha', { core: ['x'] }), team('beta')];
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({ x: '675' });
  });

  it('leave archived technologies and teams out, as evidence and as kin', () => {
    const technologies = [
      technology('x', { status: 'archived' }),
      technology('y', { relations: [relation('x', 'fork-of', 1)] }),
      technology('z', { evidence: { beta: 1 } }),
    ];
    const teams = [
      team('alpha', { core: ['x', 'z'] }),
      team('beta', {}, { status: 'archived' }),
      team('gamma'),
    ];
    // Beta's evidence does not make z general: (900 + 0) / 2 is the mean.
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({ z: '675' });
    expect(pointersIn({ technologies, teams }, 'beta')).toEqual({});
  });

  it('let teams of another organisation be', () => {
    const technologies = [technology('x')];
    const teams = [
      team('alpha', { core: ['x'] }),
      team('beta'),
      team('elsewhere', { core: ['x'] }, { organisation: 'other' }),
    ];
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({ x: '675' });
  });

  it('count signals for their team alone, and titles for what they tell above the mean', () => {
    const teams = [team('alpha', {}, { signals: [signal('ran-it', 0.7)] }), team('beta')];
    const titles = [
      { slug: 'dba', name: 'DBA', forms: [], evidence: { alpha: 0.8, beta: 0.2 } },
      { slug: 'engineer', name: 'Engineer', forms: [], evidence: {} },
    ];
    // 0.8 - 0.5 / 2 and 0.2 - 0.5 / 2, which is nothing.
    expect(pointersIn({ teams, titles }, 'alpha')).toEqual({ 'ran-it': '700', dba: '550' });
    expect(pointersIn({ teams, titles }, 'beta')).toEqual({});
  });

  it('end by themselves when parents go round in a circle', () => {
    const technologies = [technology('x', { parents: ['y'] }), technology('y', { parents: ['x'] })];
    const teams = [team('alpha', { core: ['x'] }), team('beta')];
    expect(pointersIn({ technologies, teams }, 'alpha')).toEqual({
      x: '675',
      y: '540 via x/child-of/0.8',
    });
  });
});

describe('evidence ids', () => {
  it('are refused when one names things of two kinds', () => {
    const teams = [team('alpha', {}, { signals: [signal('trino')] })];
    const compile = () =>
      compileWeights(catalogueOf({ technologies: [technology('trino')], teams }));
    expect(compile).toThrow('The slug "trino" names a technology and a signal');
  });

  it('may name one signal of two teams', () => {
    const signals = [signal('ran-it', 1)];
    const teams = [team('alpha', {}, { signals }), team('beta', {}, { signals })];
    expect(pointersIn({ teams }, 'alpha')).toEqual({ 'ran-it': '1000' });
    expect(pointersIn({ teams }, 'beta')).toEqual({ 'ran-it': '1000' });
  });
});
