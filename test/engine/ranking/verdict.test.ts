import { inputFromText } from '../../../src/documents/readers/input-from-text.ts';
import { type Contrast, readInput } from '../../../src/engine/index.ts';
import { probabilitiesOf } from '../../../src/engine/ranking/probability.ts';
import { rankProfile } from '../../../src/engine/ranking/rank-profile.ts';
import { tieBreakOf, verdictOf as verdictAt } from '../../../src/engine/ranking/verdict.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';
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

const parameters = {
  ...plainParameters,
  noFitBelow: 300,
  noFitSubstance: 100,
  insufficientBelow: 2_000,
  outsiderBelow: 3_000,
  insufficientSubstance: 1_500,
  closeRatio: 940,
};

const names = ['a', 'b', 'c'];

function verdictOf(
  profile: Parameters<typeof rankProfile>[1],
  kind = 'database',
  contrasts: { alpha?: readonly Contrast[]; beta?: readonly Contrast[] } = {},
) {
  const technologies = [...names, 'd', 'e', 'f'].map((slug) => technology(slug, { kind }));
  const teams = [
    team('alpha', { core: names }, { contrasts: contrasts.alpha ?? [] }),
    team('beta', { core: ['d', 'e', 'f'] }, { contrasts: contrasts.beta ?? [] }),
  ];
  const compiled = compiledOf(catalogueOf({ technologies, teams }), parameters);
  return rankProfile(compiled, profile, optionsOf());
}

const deep = (slugs: readonly string[]) => slugs.map((slug) => skill(slug, { years: 5 }));
const evenly = profileOf(deep(['a', 'b', 'd', 'e']));

const contrast = (against: string, tieBreak: string): Contrast => ({
  against,
  favoursThis: `work of the teams against ${against}`,
  favoursOther: `work of ${against}`,
  tieBreak,
  sources: [],
});

describe('the verdict', () => {
  it('is clear on good evidence for one team', () => {
    expect(verdictOf(profileOf(deep(names))).verdict).toBe('clear');
  });

  it('is a close call when two teams fit almost alike', () => {
    expect(verdictOf(evenly).verdict).toBe('close_call');
    expect(verdictOf(profileOf(deep(['a', 'b', 'c', 'd']))).verdict).toBe('clear');
  });

  it('is insufficient evidence on one skill, however long it was used', () => {
    const single = verdictOf(profileOf([skill('a', { years: 30 })]));
    expect(single.matches[0]?.fit).toBeGreaterThan(20);
    expect(single.verdict).toBe('insufficient_evidence');
  });

  it('is insufficient evidence on wishes alone', () => {
    const wishes = names.map((slug) => skill(slug, { polarity: 'wants' }));
    expect(verdictOf(profileOf(wishes)).verdict).toBe('insufficient_evidence');
  });

  it('is no fit when nothing shows work with computers, even where a team would like it', () => {
    expect(verdictOf(profileOf(deep(names)), 'practice').verdict).toBe('no_fit');
    expect(verdictOf(profileOf([])).verdict).toBe('no_fit');
  });
});

describe('people of other professions', () => {
  const duties = 'I set priorities for CI, the build system, flaky tests and developer experience.';
  const verdictFor = (text: string) => {
    const compiled = shippedCompiled();
    const person = readInput(compiled, inputFromText(text), '2026-11-22');
    const organisation = 'stripe-infrastructure';
    return rankProfile(compiled, person, optionsOf({ organisation })).verdict;
  };

  it('are not told that a team fits because of what they looked after', () => {
    expect(verdictFor(`Product manager for developer tools. ${duties}`)).toBe(
      'insufficient_evidence',
    );
    expect(verdictFor(`Build engineer for developer tools. ${duties}`)).not.toBe(
      'insufficient_evidence',
    );
  });

  it('are told so once they name tools that they built with', () => {
    const tools = 'Four years of Go, Bazel, Jenkins, Kubernetes and Python.';
    expect(verdictFor(`Mechanical engineer turned developer. ${tools} ${duties}`)).toBe('clear');
  });

  it('are not those whom engineers mention', () => {
    expect(verdictFor(`Product managers sit beside us. ${duties}`)).not.toBe(
      'insufficient_evidence',
    );
  });
});

describe('the lines between verdicts', () => {
  const lines = { ...parameters, probabilityOffset: 100, closeRatio: 900 };
  const ample = { shown: 5_000, told: 5_000, isOutsider: false };
  const at = (fits: readonly number[], substance = ample) =>
    verdictAt(
      fits.map((fit) => ({ fit })),
      substance,
      lines,
    );

  it('lie at the first fit: from 3 it is a fit, from 20 enough to tell', () => {
    expect([299, 300, 1_999, 2_000].map((fit) => at([fit, 0]))).toEqual([
      'no_fit',
      'insufficient_evidence',
      'insufficient_evidence',
      'clear',
    ]);
  });

  it('lie at what was done or is wished for, and at what was done', () => {
    const high = [6_000, 0];
    expect(at(high, { shown: 99, told: 99, isOutsider: false })).toBe('no_fit');
    expect(at(high, { shown: 0, told: 100, isOutsider: false })).toBe('insufficient_evidence');
    expect(at(high, { shown: 1_499, told: 9_000, isOutsider: false })).toBe(
      'insufficient_evidence',
    );
    expect(at(high, { shown: 1_500, told: 1_500, isOutsider: false })).toBe('clear');
  });

  it('lie higher for whoever is of another profession', () => {
    const outside = { ...ample, isOutsider: true };
    expect([2_999, 3_000].map((fit) => at([fit, 0], outside))).toEqual([
      'insufficient_evidence',
      'clear',
    ]);
  });

  it('lie at the second, as a share of the first with the offset on both', () => {
    // Nine tenths of 5000 + 100, less 100.
    expect([4_489, 4_490].map((second) => at([5_000, second]))).toEqual(['clear', 'close_call']);
  });

  it('are one less where there is a single team, and one alone where there is none', () => {
    expect(at([5_000])).toBe('clear');
    expect(at([])).toBe('no_fit');
  });

  it('count a title and a signal for what they are, however strong', () => {
    const technologies = [technology('a')];
    const titles = [{ slug: 'chief', name: 'Chief', forms: [], evidence: { alpha: 1 } }];
    const alpha = team('alpha', { core: ['a'] }, { signals: [signal('ran-a')] });
    const verdictWith = (titleSubstance: number, signalSubstance: number) => {
      const numbers = { ...lines, titleSubstance, signalSubstance, titleStrength: 1_000 };
      const compiled = compiledOf(catalogueOf({ technologies, teams: [alpha], titles }), numbers);
      const marks = {
        titles: [{ slug: 'chief', spans: [], times: 1 }],
        signals: [{ slug: 'ran-a', spans: [], times: 1 }],
      };
      return rankProfile(compiled, profileOf([], marks), optionsOf()).verdict;
    };
    expect(verdictWith(500, 999)).toBe('insufficient_evidence');
    expect(verdictWith(500, 1_000)).toBe('clear');
    expect(verdictWith(49, 50)).toBe('no_fit');
  });
});

describe('a tie', () => {
  const question = (contrasts: Parameters<typeof verdictOf>[2]) =>
    verdictOf(evenly, 'database', contrasts).tieBreak;

  it('is settled by the question that the first team asks against the second', () => {
    const alpha = [contrast('gamma', 'Wrong pair?'), contrast('beta', 'Who paged you?')];
    const beta = [contrast('alpha', 'Mirror?')];
    const tie = question({ alpha, beta });
    expect(tie).toEqual({ teams: ['alpha', 'beta'], question: 'Who paged you?' });
  });

  it('is settled by the mirrored question when the first has none', () => {
    const beta = [contrast('alpha', 'Mirror?')];
    const tie = question({ alpha: [contrast('beta', 'See the mirror entry.')], beta });
    expect(tie?.question).toBe('Mirror?');
  });

  it('is settled by what each side favours when no note is a question', () => {
    const alpha = [
      {
        ...contrast('beta', 'A portal points here.'),
        favoursThis: ' work of the teams against beta ',
      },
    ];
    expect(question({ alpha })?.question).toBe(
      'Which is nearer to the work that was done: Team alpha (work of the teams against beta) ' +
        'or Team beta (work of beta)?',
    );
    const beta = [
      { ...contrast('alpha', 'A portal points there.'), favoursOther: ' work of alpha\n' },
    ];
    expect(question({ beta })?.question).toContain('Team alpha (work of alpha) or Team beta');
  });

  it('needs two teams', () => {
    const { teams } = compiledOf(
      catalogueOf({ technologies: [technology('a')], teams: [team('alpha', { core: ['a'] })] }),
    ).weights.organisations.get('example') ?? { teams: [] };
    expect(tieBreakOf([])).toBeNull();
    expect(tieBreakOf(teams.map((weights) => ({ weights })))).toBeNull();
  });

  it('is settled by the missions when the catalogue does not contrast them', () => {
    expect(question({})?.question).toContain('Team alpha (mission of alpha) or Team beta (mission');
  });
});

describe('probabilities', () => {
  const of = (fits: readonly number[], offset = 0) =>
    probabilitiesOf(fits, { ...parameters, probabilityPower: 2, probabilityOffset: offset });

  it('are shares of the squared fits here', () => {
    expect(of([3000, 1000])).toEqual([9000, 1000]);
    expect(of([2000, 2000, 0])).toEqual([5000, 5000, 0]);
  });

  it('give what rounding leaves over to the larger remainder, then to the better rank', () => {
    expect(of([1, 1, 1])).toEqual([3334, 3333, 3333]);
    expect(of([2, 1, 1])).toEqual([6667, 1667, 1666]);
  });

  it('are even when there is nothing to go by, and none where there is no team', () => {
    expect(of([0, 0, 0, 0])).toEqual([2500, 2500, 2500, 2500]);
    expect(of([])).toEqual([]);
  });

  it('draw together on small fits by the offset', () => {
    expect(of([200, 100], 1000)[0]).toBeLessThan(of([200, 100])[0] ?? 0);
  });
});
