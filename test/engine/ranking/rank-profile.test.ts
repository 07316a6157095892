import type { Catalogue, Profile, RankOptions, Wishes } from '../../../src/engine/index.ts';
import { rankProfile } from '../../../src/engine/ranking/rank-profile.ts';
import {
  catalogueOf,
  compiledOf,
  optionsOf,
  plainParameters,
  profileOf,
  signal,
  skill,
  team,
  technology,
} from './examples.ts';

const span = (quote: string, polarity: 'supports' | 'wants' | 'negates' = 'supports') => ({
  field: 'text',
  start: 0,
  end: quote.length,
  quote,
  polarity,
});

const catalogue: Catalogue = catalogueOf({
  technologies: ['x', 'y', 'z'].map((slug) => technology(slug)),
  teams: [
    team('alpha', { core: ['x'], used: ['z'] }, { signals: [signal('ran-x')] }),
    team('beta', { core: ['y'] }),
  ],
});

function rank(
  profile: Profile,
  options: Partial<RankOptions> = {},
  facts: Partial<Catalogue> = {},
) {
  const compiled = compiledOf({ ...catalogue, ...facts });
  return rankProfile(compiled, profile, optionsOf(options));
}

function matchOf(ranking: ReturnType<typeof rank>, slug: string) {
  const match = ranking.matches.find((one) => one.team === slug);
  if (match === undefined) throw new Error(`no match for ${slug}`);
  return match;
}

describe('a fit', () => {
  it('is what the arithmetic on paper gives', () => {
    const alone = catalogueOf({
      technologies: [technology('x')],
      teams: [team('alpha', { core: ['x'] })],
    });
    const profile = profileOf([skill('x', { years: 3 })]);
    const [match] = rankProfile(compiledOf(alone), profile, optionsOf()).matches;
    // Weight 900 - 900 / 2 = 450. Depth 450 * 550 = 247,500, half saturated at a million: 198,396.
    // Mention 450 * 300 = 135,000: 118,942. Half of the full fit is a quarter of the least
    // reference: 317,338 / (317,338 + 250,000) = 0.55934.
    expect(match?.fit).toBe(55.93);
    expect(match?.evidence[0]?.impact).toBe(55.93);
    expect(match?.probability).toBe(1);
  });

  it('saturates in a family: kin add less than strangers of equal weight', () => {
    const technologies = [
      technology('family'),
      technology('a', { parents: ['family'] }),
      technology('b', { parents: ['family'] }),
      technology('stranger'),
      technology('stand-in', { relations: [{ technology: 'b', type: 'fork-of', strength: 1 }] }),
    ];
    const teams = [team('alpha', { core: ['a', 'b', 'stranger'] })];
    const fitOf = (...slugs: readonly string[]) => {
      const skills = slugs.map((slug) => skill(slug, { years: 9 }));
      return rank(profileOf(skills), {}, { technologies, teams }).matches[0]?.fit ?? 0;
    };
    expect(fitOf('a', 'stranger')).toBeGreaterThan(fitOf('a', 'b'));
    // A stand-in of full credit saturates with the kin of what it stands in for.
    expect(fitOf('a', 'stand-in')).toBe(fitOf('a', 'b'));
  });

  it('is nought for every team, and nobody is first by chance, when nothing was read', () => {
    const { matches, verdict } = rank(profileOf([]));
    expect(matches.map(({ team: slug, fit, probability }) => [slug, fit, probability])).toEqual([
      ['alpha', 0, 0.5],
      ['beta', 0, 0.5],
    ]);
    expect(verdict).toBe('no_fit');
  });
});

describe('evidence', () => {
  it('shows experience with its years and words, and a wish as an interest', () => {
    const facts = { years: 4, lastUsed: 2026, spans: [span('X')] };
    const wanted = skill('z', { polarity: 'wants', spans: [span('learn Z', 'wants')] });
    const { evidence } = matchOf(rank(profileOf([skill('x', facts), wanted])), 'alpha');
    expect(evidence).toMatchObject([
      { kind: 'technology', id: 'x', name: 'X', via: null, years: 4, lastUsed: 2026 },
      { kind: 'interest', id: 'z', name: 'Z', via: null },
    ]);
    expect(evidence.map(({ spans }) => spans.map(({ quote }) => quote))).toEqual([
      ['X'],
      ['learn Z'],
    ]);
  });

  it('keeps an interest small beside the experience it asks for', () => {
    const wants = matchOf(rank(profileOf([skill('x', { polarity: 'wants' })])), 'alpha').fit;
    const listed = matchOf(rank(profileOf([skill('x', { context: 'list' })])), 'alpha').fit;
    expect(wants).toBeGreaterThan(0);
    expect(wants).toBeLessThan(listed);
  });

  it('adds a wish to experience with the same thing, under one id', () => {
    const has = profileOf([skill('x', { spans: [span('X')] })]);
    const both = profileOf([
      ...has.skills,
      skill('x', { polarity: 'wants', spans: [span('more X', 'wants')] }),
    ]);
    const match = matchOf(rank(both), 'alpha');
    expect(match.fit).toBeGreaterThan(matchOf(rank(has), 'alpha').fit);
    expect(match.evidence).toHaveLength(1);
    expect(match.evidence[0]).toMatchObject({ kind: 'technology', impact: match.fit });
    expect(match.evidence[0]?.spans.map(({ quote }) => quote)).toEqual(['X', 'more X']);
  });

  it('gives nothing for a denial, and says so when the same thing is claimed', () => {
    const denied = skill('x', { polarity: 'negates', spans: [span('no X', 'negates')] });
    const ranking = rank(profileOf([denied]));
    expect(ranking.matches.map(({ fit }) => fit)).toEqual([0, 0]);
    expect(ranking.technologies).toEqual([
      { technology: 'x', name: 'X', polarity: 'negates', years: null },
    ]);
    expect(ranking.warnings).toEqual([]);
    const both = rank(profileOf([denied, skill('x')]));
    expect(matchOf(both, 'alpha').fit).toBe(matchOf(rank(profileOf([skill('x')])), 'alpha').fit);
    expect(both.warnings).toMatchObject([{ code: 'contradictory-evidence', field: 'text' }]);
  });

  it('counts a signal for its team under its own words', () => {
    const ranking = rank(
      profileOf([], { signals: [{ slug: 'ran-x', spans: [span('ran X')], times: 1 }] }),
    );
    expect(matchOf(ranking, 'alpha').evidence).toMatchObject([
      { kind: 'signal', id: 'ran-x', name: 'did ran-x', years: null, spans: [{ quote: 'ran X' }] },
    ]);
    expect(matchOf(ranking, 'beta').evidence).toEqual([]);
  });

  it('is the three strongest without words in a summary, and absent from the barest answer', () => {
    const technologies = ['a', 'b', 'c', 'd'].map((slug) => technology(slug));
    const teams = [team('alpha', { core: ['a', 'b'], used: ['c'], adjacent: ['d'] })];
    const profile = profileOf(
      ['d', 'c', 'b', 'a'].map((slug) => skill(slug, { spans: [span('w')] })),
    );
    const [summary] = rank(profile, { explain: 'summary' }, { technologies, teams }).matches;
    expect(summary?.evidence.map(({ id, spans }) => [id, spans])).toEqual([
      ['a', []],
      ['b', []],
      ['c', []],
    ]);
    expect(summary?.gaps).toEqual([]);
    const [bare] = rank(profile, { explain: 'none' }, { technologies, teams }).matches;
    expect(bare).toMatchObject({ evidence: [], gaps: [] });
  });

  it('passes over what the catalogue does not know', () => {
    const profile = profileOf([skill('x'), skill('unheard-of')], {
      signals: [{ slug: 'unheard-of', spans: [], times: 1 }],
      titles: [{ slug: 'unheard-of', spans: [], times: 1 }],
    });
    expect(rank(profile).matches).toEqual(rank(profileOf([skill('x')])).matches);
  });
});

describe('gaps', () => {
  it('offer what the team works with and the person has not shown, nothing adjacent', () => {
    const teams = [team('alpha', { core: ['x'], used: ['z'], adjacent: ['y'] })];
    const gapsOf = (profile: Profile) =>
      rank(profile, {}, { teams }).matches[0]?.gaps.map(({ technology: slug }) => slug);
    expect(gapsOf(profileOf([]))).toEqual(['x', 'z']);
    expect(gapsOf(profileOf([skill('x')]))).toEqual(['z']);
    expect(gapsOf(profileOf([skill('x', { polarity: 'leaving' })]))).toEqual(['z']);
    expect(gapsOf(profileOf([skill('x', { polarity: 'wants' })]))).toEqual(['x', 'z']);
  });

  it('do not offer what the caller left out on purpose', () => {
    const ranking = rank(profileOf([skill('x')]), { without: ['x'] });
    expect(matchOf(ranking, 'alpha').gaps.map(({ technology: slug }) => slug)).toEqual(['z']);
  });
});

describe('the order', () => {
  it('is decided by core technologies covered when fits are equal', () => {
    // Two mirror-image teams; beta has the skill as core, alpha as a stand-in of equal worth.
    const technologies = [
      technology('x', { relations: [{ technology: 'y', type: 'fork-of', strength: 1 }] }),
      technology('y'),
    ];
    const teams = [team('alpha', { core: ['y'] }), team('beta', { core: ['x'] })];
    const { matches } = rank(profileOf([skill('x')]), {}, { technologies, teams });
    expect(matches[0]?.fit).toBe(matches[1]?.fit);
    expect(matches.map(({ team: slug }) => slug)).toEqual(['beta', 'alpha']);
  });

  it('is decided by the slug when nothing else differs', () => {
    const teams = [team('beta', { core: ['x'] }), team('alpha', { core: ['x'] })];
    const { matches } = rank(profileOf([skill('x')]), {}, { teams });
    expect(matches.map(({ team: slug, rank: place }) => [slug, place])).toEqual([
      ['alpha', 1],
      ['beta', 2],
    ]);
  });
});

describe('wishes', () => {
  const teams = [
    team('alpha', { core: ['x'] }, { interests: [{ interest: 'streams', weight: 0.75 }] }),
    team('beta', { core: ['y'] }),
  ];
  const interests = ['streams', 'lakes'].map((slug) => ({ slug, label: slug, technologies: [] }));
  const wish = (wishes: Wishes | null) => {
    const ranking = rank(profileOf([skill('x')]), { wishes }, { teams, interests });
    const of = (slug: string) => matchOf(ranking, slug).wish;
    return { alpha: of('alpha'), beta: of('beta'), warnings: ranking.warnings };
  };

  it('stand beside the fit as a place and an interest', () => {
    expect(wish(null)).toEqual({ alpha: null, beta: null, warnings: [] });
    expect(wish({ teams: ['beta'], interests: ['lakes', 'streams'] })).toEqual({
      alpha: { rank: null, interest: 0.75 },
      beta: { rank: 1, interest: 0 },
      warnings: [],
    });
    expect(wish({ teams: [], interests: [] }).alpha).toEqual({ rank: null, interest: null });
  });

  it('that name nothing here are passed over with a warning each', () => {
    const { warnings } = wish({ teams: ['beta', 'nobody'], interests: ['knitting'] });
    expect(warnings).toMatchObject([
      { code: 'unknown-wish-team', field: '/wishes/teams/1' },
      { code: 'unknown-wish-interest', field: '/wishes/interests/0' },
    ]);
    expect(warnings[0]?.message).toContain('alpha, beta');
  });
});

describe('what cannot be ranked', () => {
  it('is an organisation that is not there, or a date that is none', () => {
    expect(() => rank(profileOf([]), { organisation: 'elsewhere' })).toThrow(
      'There is no organisation "elsewhere" in this catalogue; it has: example.',
    );
    expect(() => rank(profileOf([]), { asOf: 'today' })).toThrow('"today" is no date');
  });

  it('is nobody, where an organisation has no team yet', () => {
    const ranking = rank(profileOf([skill('x')]), {}, { teams: [] });
    expect(ranking).toMatchObject({ matches: [], verdict: 'no_fit', contrast: [], tieBreak: null });
  });
});

describe('a catalogue version', () => {
  it('is ranked by the parameters that it was compiled with', () => {
    const profile = profileOf([skill('x')]);
    const fitWith = (fitHalf: number) =>
      rankProfile(compiledOf(catalogue, { ...plainParameters, fitHalf }), profile, optionsOf())
        .matches[0]?.fit ?? 0;
    expect(fitWith(500)).toBeLessThan(fitWith(250));
  });
});
