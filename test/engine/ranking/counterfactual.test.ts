import type {
  Catalogue,
  Change,
  Counterfactual,
  RankOptions,
  ReadSkill,
} from '../../../src/engine/index.ts';
import { rankProfile } from '../../../src/engine/ranking/rank-profile.ts';
import {
  catalogueOf,
  compiledOf,
  optionsOf,
  profileOf,
  skill,
  team,
  technology,
} from './examples.ts';

/** Two teams that share nothing, so that a change helps one of them alone. */
const catalogue: Catalogue = catalogueOf({
  technologies: ['a', 'b', 'c', 'd', 'p', 'q', 'r', 's'].map((slug) => technology(slug)),
  teams: [team('alpha', { core: ['a'] }), team('beta', { core: ['p'] })],
});

function counterfactualOf(
  slug: string,
  skills: readonly ReadSkill[],
  facts: Partial<Catalogue> = {},
  options: Partial<RankOptions> = {},
): Counterfactual | null {
  const ranking = rankProfile(
    compiledOf({ ...catalogue, ...facts }),
    profileOf(skills),
    optionsOf({ explain: 'none', counterfactuals: true, ...options }),
  );
  const match = ranking.matches.find((one) => one.team === slug);
  if (match === undefined) throw new Error(`no match for ${slug}`);
  return match.counterfactual;
}

function changesOf(found: Counterfactual | null): readonly Change[] {
  if (found === null || found.changes === null) throw new Error(`none: ${JSON.stringify(found)}`);
  return found.changes;
}

function namesOf(found: Counterfactual | null): readonly string[] {
  return changesOf(found).map(({ kind, technology: slug }) => `${kind} ${slug}`);
}

const outOfReach = { changes: null, reason: 'out_of_reach' };

describe('what makes a team the first', () => {
  it('is looked for only where it is asked for', () => {
    expect(counterfactualOf('beta', [skill('a')], {}, { counterfactuals: false })).toBeNull();
    const { counterfactuals: _, ...unsaid }: RankOptions = optionsOf();
    const ranking = rankProfile(compiledOf(catalogue), profileOf([skill('a')]), unsaid);
    expect(ranking.matches.map(({ counterfactual }) => counterfactual)).toEqual([null, null]);
  });

  it('is nothing for the team that is the first, even where nobody fits', () => {
    const first = { changes: null, reason: 'already_first' };
    expect(counterfactualOf('alpha', [skill('a')])).toEqual(first);
    expect(counterfactualOf('alpha', [])).toEqual(first);
  });

  it('is a technology that the team works with: two years, in work, used this year', () => {
    const found = counterfactualOf('beta', [skill('a', { years: 1 })]);
    expect(changesOf(found)).toEqual([
      { kind: 'add', technology: 'p', name: 'P', years: 2, lastUsed: 2026, context: 'work' },
    ]);
  });

  it('comes with the fit that it gives and the points by which the team then leads', () => {
    const alone = (skills: readonly ReadSkill[], slug: string) => {
      const { matches } = rankProfile(compiledOf(catalogue), profileOf(skills), optionsOf());
      return matches.find((one) => one.team === slug)?.fit ?? Number.NaN;
    };
    const held = skill('a', { years: 1 });
    const fit = alone([skill('p', { years: 2 })], 'beta');
    const margin = Math.round((fit - alone([held], 'alpha')) * 100) / 100;
    expect(margin).toBeGreaterThan(0);
    expect(counterfactualOf('beta', [held])).toMatchObject({ fit, margin });
  });

  it('is as many changes as are needed and no more, four at most', () => {
    const wide = ['p', 'q', 'r', 's'];
    const teams = [team('alpha', { core: ['a', 'b', 'c', 'd'] }), team('beta', { core: wide })];
    const needed = [1, 2, 3, 4].map((count) => {
      const had = ['a', 'b', 'c', 'd'].slice(0, count).map((slug) => skill(slug, { years: 1.9 }));
      return changesOf(counterfactualOf('beta', had, { teams })).length;
    });
    expect(needed).toEqual([1, 2, 3, 4]);
    const strong = ['a', 'b', 'c', 'd'].map((slug) => skill(slug, { years: 20 }));
    expect(counterfactualOf('beta', strong, { teams })).toEqual(outOfReach);
  });

  it('is more of what the person has, to the next of one, three and five years, in work', () => {
    const step = (rival: Partial<ReadSkill>, held: Partial<ReadSkill>) =>
      counterfactualOf('beta', [skill('a', rival), skill('p', held)]);
    const deepened = (years: number) => [
      { kind: 'deepen', technology: 'p', name: 'P', years, lastUsed: 2026, context: 'work' },
    ];
    const listed = step({ context: 'list' }, { context: 'list' });
    expect(changesOf(listed)).toEqual(deepened(1));
    expect(changesOf(step({ years: 1.5 }, { years: 1, lastUsed: 2026 }))).toEqual(deepened(3));
    expect(changesOf(step({ years: 2.8 }, { years: 2.5, lastUsed: 2010 }))).toEqual(deepened(3));
    expect(changesOf(step({ years: 4 }, { years: 3 }))).toEqual(deepened(5));
    expect(step({ years: 9 }, { years: 5 })).toEqual(outOfReach);
  });

  it('is fresh use of what was last used long ago, all else of it as it was', () => {
    const rival = skill('a', { years: 5, context: 'project' });
    const held = skill('p', { years: 6, context: 'project', lastUsed: 2012 });
    expect(changesOf(counterfactualOf('beta', [rival, held]))).toEqual([
      { kind: 'refresh', technology: 'p', name: 'P', years: 6, lastUsed: 2026, context: 'project' },
    ]);
    const fresh = { ...held, lastUsed: 2025, years: 5 };
    expect(counterfactualOf('beta', [rival, fresh])).toEqual(outOfReach);
  });

  it('never asks the person to go on with what they want to leave, or left out on purpose', () => {
    const leaving = skill('p', { polarity: 'leaving', lastUsed: 2012 });
    const rival = skill('a', { years: 1 });
    expect(counterfactualOf('beta', [rival, leaving])).toEqual(outOfReach);
    const without = { without: ['p'] };
    expect(counterfactualOf('beta', [rival, skill('p')], {}, without)).toEqual(outOfReach);
  });

  it('may be what the person wants, or says they have not done', () => {
    for (const polarity of ['wants', 'negates'] as const) {
      const found = counterfactualOf('beta', [skill('a'), skill('p', { polarity })]);
      expect(namesOf(found)).toEqual(['add p']);
    }
  });

  it('is what leaves the largest lead, not what the team values most', () => {
    // Both teams work with x, beta values it more than q; but it would lift alpha as well.
    const technologies = ['a', 'q', 'x'].map((slug) => technology(slug));
    const teams = [team('alpha', { core: ['a', 'x'] }), team('beta', { core: ['x'], used: ['q'] })];
    const held = [skill('a', { context: 'list' })];
    const facts = { technologies, teams };
    const { matches } = rankProfile(
      compiledOf({ ...catalogue, ...facts }),
      profileOf(held),
      optionsOf(),
    );
    expect(matches[1]?.gaps[0]?.technology).toBe('x');
    expect(namesOf(counterfactualOf('beta', held, facts))).toEqual(['add q']);
  });

  it('is the first by slug of two that are worth the same', () => {
    const teams = [
      team('alpha', { core: ['a', 'b'] }),
      team('beta', { core: ['s', 'p', 'q', 'r'] }),
    ];
    const two = ['a', 'b'].map((slug) => skill(slug));
    expect(namesOf(counterfactualOf('beta', [skill('a')], { teams }))).toEqual(['add p']);
    expect(namesOf(counterfactualOf('beta', two, { teams }))).toEqual(['add p', 'add q']);
  });

  it('may rest on the tie-break, with a lead of nought', () => {
    const held = [skill('a', { years: 2 })];
    // Equal fits: beta has all of its core then, alpha half of it.
    const covered = [team('alpha', { core: ['a', 'b'] }), team('beta', { core: ['p'] })];
    expect(counterfactualOf('beta', held, { teams: covered })).toMatchObject({ margin: 0 });
    // Equal in all but the slug, which speaks against beta.
    expect(counterfactualOf('beta', held)).toEqual(outOfReach);
  });

  it('must beat every team in the tie-break, not only one of them', () => {
    const teams = ['alpha', 'beta', 'gamma'].map((slug, at) => {
      return team(slug, { core: [['a', 'p', 'q'][at] ?? ''] });
    });
    const level = [skill('a', { years: 2 }), skill('q', { years: 2 })];
    expect(counterfactualOf('beta', level, { teams })).toEqual(outOfReach);
    const behind = [skill('a', { years: 1.9 }), skill('q', { years: 2 })];
    expect(counterfactualOf('beta', behind, { teams })).toMatchObject({ margin: 0 });
  });

  it('never changes one technology twice', () => {
    const held = skill('p', { years: 1, lastUsed: 2010, context: 'list' });
    // Three years of p are a little too few, and using it this year is part of them.
    expect(counterfactualOf('beta', [skill('a', { years: 3.2 }), held])).toEqual(outOfReach);
    expect(namesOf(counterfactualOf('beta', [skill('a', { years: 2.8 }), held]))).toEqual([
      'deepen p',
    ]);
  });

  it('is told by slug, whatever each change is worth', () => {
    const teams = [
      team('alpha', { core: ['a', 'b', 'c'] }),
      team('beta', { core: ['s'], used: ['p'] }),
    ];
    const held = ['a', 'b'].map((slug) => skill(slug, { years: 1, context: 'project' }));
    expect(namesOf(counterfactualOf('beta', held, { teams }))).toEqual(['add p', 'add s']);
  });

  it('is looked for in the first ten places only', () => {
    const technologies = Array.from({ length: 12 }, (_, at) => technology(`t${10 + at}`));
    const teams = technologies.map(({ slug }) => team(`of-${slug}`, { core: [slug] }));
    const { matches } = rankProfile(
      compiledOf(catalogueOf({ technologies, teams })),
      profileOf([skill('t21')]),
      optionsOf({ counterfactuals: true }),
    );
    const reasons = matches.map(({ counterfactual }) => {
      return counterfactual?.changes === null ? counterfactual.reason : 'found';
    });
    expect(reasons).toEqual([
      'already_first',
      ...Array.from({ length: 9 }, () => 'found'),
      'not_searched',
      'not_searched',
    ]);
  });
});
