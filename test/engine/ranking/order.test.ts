import { inRankOrder, type Placed } from '../../../src/engine/ranking/order.ts';
import { catalogueOf, compiledOf, team, technology } from './examples.ts';

/** Teams with one, two and three core technologies, and one without. */
const compiled = compiledOf(
  catalogueOf({
    technologies: ['x', 'y', 'z'].map((slug) => technology(slug)),
    teams: [
      team('alpha', { core: ['x', 'y', 'z'] }),
      team('beta', { core: ['x', 'y'] }),
      team('gamma', { core: ['x'] }),
      team('omega', { used: ['x'] }),
    ],
  }),
);

function placed(slug: string, fit: number, coreEvidenced = 0): Placed {
  const { teams } = compiled.weights.organisations.get('example') ?? { teams: [] };
  const weights = teams.find((one) => one.team.slug === slug);
  if (weights === undefined) throw new Error(`no team ${slug}`);
  return { weights, fit, coreEvidenced };
}

/** Slugs in rank order, the same whichever way the standings come. */
function order(...standings: readonly Placed[]): readonly string[] {
  const slugsOf = (ones: readonly Placed[]) =>
    inRankOrder(ones).map((one) => one.weights.team.slug);
  expect(slugsOf([...standings].reverse())).toEqual(slugsOf(standings));
  return slugsOf(standings);
}

describe('the order of teams', () => {
  it('is by fit, whatever else they have', () => {
    expect(order(placed('alpha', 5, 3), placed('beta', 7), placed('gamma', 6, 1))).toEqual([
      'beta',
      'gamma',
      'alpha',
    ]);
  });

  it('is by the share of core technologies where fits are equal, not by their number', () => {
    expect(order(placed('alpha', 5, 2), placed('gamma', 5, 1))).toEqual(['gamma', 'alpha']);
    expect(order(placed('alpha', 5, 2), placed('beta', 5, 1))).toEqual(['alpha', 'beta']);
    expect(order(placed('beta', 5, 1), placed('omega', 5))).toEqual(['beta', 'omega']);
  });

  it('is by the slug where shares are equal too', () => {
    expect(order(placed('gamma', 5), placed('alpha', 5), placed('omega', 5))).toEqual([
      'alpha',
      'gamma',
      'omega',
    ]);
    expect(order(placed('beta', 5, 2), placed('alpha', 5, 3))).toEqual(['alpha', 'beta']);
  });

  it('leaves what it is given as it was', () => {
    const standings = [placed('alpha', 1), placed('beta', 2)];
    inRankOrder(standings);
    expect(standings.map(({ fit }) => fit)).toEqual([1, 2]);
  });
});
