import type { ReadSkill } from '../../../src/engine/index.ts';
import { type Move, MoveBook } from '../../../src/engine/ranking/moves.ts';
import { PlanSearch } from '../../../src/engine/ranking/plan-search.ts';
import { pointsOf } from '../../../src/engine/ranking/points.ts';
import { standingsOf } from '../../../src/engine/ranking/standings.ts';
import { catalogueOf, compiledOf, profileOf, skill, team, technology } from './examples.ts';

const asOfYear = 2026;
const ours = Array.from({ length: 24 }, (_, at) => `ours-${10 + at}`);
const theirs = ['theirs-1', 'theirs-2', 'theirs-3', 'theirs-4', 'theirs-5'];

/** Two teams of strangers: theirs comes first, ours is sought. */
const { weights } = compiledOf(
  catalogueOf({
    technologies: [...ours, ...theirs].map((slug) => technology(slug)),
    teams: [team('ours', { core: ours }), team('theirs', { core: theirs })],
  }),
);

/** Looks for a plan for our team and counts how often a move was made or taken back. */
function searched(skills: readonly ReadSkill[], movesMax = 4) {
  const organisation = weights.organisations.get('example');
  if (organisation === undefined) throw new Error('no organisation');
  const points = pointsOf(
    skills,
    profileOf(skills),
    [],
    organisation,
    asOfYear,
    weights.parameters,
  );
  const standings = standingsOf(points, organisation);
  const [standing] = standings;
  if (standing === undefined) throw new Error('no team');
  const person = { skills, points, without: [], asOfYear };
  let touched = 0;
  const moves = new MoveBook(person, organisation, weights.parameters)
    .poolOf(standing)
    .map(({ change, touches }): Move => {
      return {
        change,
        get touches() {
          touched += 1;
          return touches;
        },
      };
    });
  const search = new PlanSearch(standing, standings, moves);
  touched = 0;
  const plan = search.fewest(movesMax);
  return { slugs: plan?.moves.map(({ change }) => change.technology) ?? null, touched };
}

const held = (count: number, years: number) =>
  theirs.slice(0, count).map((slug) => skill(slug, { years }));

describe('the search for a plan', () => {
  it('has the choice of twenty-four moves here, one of them enough for one skill', () => {
    expect(searched(held(1, 1)).slugs).toEqual(['ours-10']);
  });

  it('gives up before the first move where the best of them together would not do', () => {
    expect(searched(held(5, 40))).toEqual({ slugs: null, touched: 0 });
    expect(searched(held(2, 40), 1)).toEqual({ slugs: null, touched: 0 });
  });

  it('tries no set of a size that cannot do, and none larger than needed', () => {
    // Three of 24 can be chosen in 2,024 ways, each making and taking back at most three moves.
    const { slugs, touched } = searched(held(3, 1.9));
    expect(slugs).toEqual(['ours-10', 'ours-11', 'ours-12']);
    expect(touched).toBeGreaterThan(2_024);
    expect(touched).toBeLessThan(2 * (24 + 276 + 2_024));
  });

  it('looks no further than the number of moves that it may take', () => {
    expect(searched(held(3, 1.9), 2).slugs).toBeNull();
    expect(searched(held(3, 1.9), 3).slugs).toHaveLength(3);
  });
});
