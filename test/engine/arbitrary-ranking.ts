import fc from 'fast-check';
import type { Span, Warning } from '../../src/engine/profile.ts';
import type { Change, Counterfactual, Evidence, Match, Ranking } from '../../src/engine/ranking.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const slug = fc.constantFrom('trino', 'apache-pinot', 'go', 'java', 'kafka', 'build-engineer');
const team = fc.constantFrom('data-infrastructure', 'core-infrastructure', 'admin-platform');
const points = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
const years = fc.option(fc.double({ min: 0, max: 80, noNaN: true }));
const polarity = fc.constantFrom<Span['polarity']>('supports', 'wants', 'negates', 'leaving');

const span: fc.Arbitrary<Span> = fc.record({
  field: fc.constantFrom('text', '/skills/0/name', '/work/1/summary'),
  start: fc.nat(5000),
  end: fc.nat(5000),
  quote: words,
  polarity,
});

const evidence: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constantFrom<Evidence['kind']>('technology', 'signal', 'title', 'interest'),
  id: slug,
  name: words,
  via: fc.option(fc.record({ technology: slug, relation: words, credit: points })),
  years,
  lastUsed: fc.option(fc.integer({ min: 1970, max: 2030 })),
  impact: points,
  spans: fc.array(span, { maxLength: 3 }),
});

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom<Change['kind']>('add', 'deepen', 'refresh'),
  technology: slug,
  name: words,
  years,
  lastUsed: fc.integer({ min: 1970, max: 2030 }),
  context: fc.constantFrom<Change['context']>('work', 'project', 'list'),
});

const counterfactual: fc.Arbitrary<Counterfactual> = fc.oneof(
  fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    fit: points,
    margin: points,
  }),
  fc.record({
    changes: fc.constant(null),
    reason: fc.constantFrom('already_first' as const, 'out_of_reach' as const),
  }),
);

const match: fc.Arbitrary<Match> = fc.record({
  rank: fc.integer({ min: 1, max: 5 }),
  team,
  name: words,
  fit: points,
  probability: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000),
  wish: fc.option(fc.record({ rank: fc.option(fc.nat(5)), interest: fc.option(points) })),
  evidence: fc.array(evidence, { maxLength: 5 }),
  gaps: fc.array(fc.record({ technology: slug, name: words, gain: points }), { maxLength: 3 }),
  counterfactual: fc.option(counterfactual),
});

const warning: fc.Arbitrary<Warning> = fc.record({ code: slug, field: words, message: words });

/** Any ranking that the types allow, sensible or not. */
export const ranking: fc.Arbitrary<Ranking> = fc.record({
  organisation: fc.constant('stripe-infrastructure'),
  asOf: fc.constant('2026-11-22'),
  verdict: fc.constantFrom<Ranking['verdict']>(
    'clear',
    'close_call',
    'insufficient_evidence',
    'no_fit',
  ),
  tieBreak: fc.option(fc.record({ teams: fc.tuple(team, team), question: words })),
  matches: fc.array(match, { maxLength: 4 }),
  contrast: fc.array(fc.record({ id: slug, difference: points }), { maxLength: 3 }),
  requirements: fc.array(
    fc.record({
      id: slug,
      level: fc.constantFrom<'minimum' | 'preferred'>('minimum', 'preferred'),
      status: fc.constantFrom<'met' | 'not_met' | 'not_evidenced'>(
        'met',
        'not_met',
        'not_evidenced',
      ),
      evidence: fc.array(fc.record({ id: slug, spans: fc.array(span, { maxLength: 2 }) })),
    }),
    { maxLength: 3 },
  ),
  meetsMinimum: fc.option(fc.boolean()),
  technologies: fc.array(fc.record({ technology: slug, name: words, polarity, years })),
  unrecognised: fc.array(words, { maxLength: 3 }),
  workMode: fc.record({
    mode: fc.constantFrom<Ranking['workMode']['mode']>('office', 'remote', 'uncertain', 'unknown'),
    nearestOffice: fc.option(slug),
    distanceKm: fc.option(points),
  }),
  warnings: fc.array(warning, { maxLength: 2 }),
});

const plainEvidence = (id: string): Evidence => ({
  kind: 'technology',
  id,
  name: id,
  via: null,
  years: null,
  lastUsed: null,
  impact: 1,
  spans: [],
});

/** One ranking that uses every member. */
export const exampleRanking: Ranking = {
  organisation: 'stripe-infrastructure',
  asOf: '2026-11-22',
  verdict: 'close_call',
  tieBreak: { teams: ['data-infrastructure', 'core-infrastructure'], question: 'Which?' },
  matches: [
    {
      rank: 1,
      team: 'data-infrastructure',
      name: 'Data Infrastructure',
      fit: 83.41,
      probability: 0.91,
      wish: { rank: 1, interest: 0.8 },
      evidence: [
        {
          kind: 'technology',
          id: 'prestodb',
          name: 'PrestoDB',
          via: { technology: 'trino', relation: 'fork-of', credit: 0.9 },
          years: 4,
          lastUsed: 2026,
          impact: 11.2,
          spans: [{ field: 'text', start: 120, end: 126, quote: 'Presto', polarity: 'supports' }],
        },
        plainEvidence('kafka'),
        plainEvidence('flink'),
        plainEvidence('hive'),
      ],
      gaps: [{ technology: 'apache-pinot', name: 'Apache Pinot', gain: 3.75 }],
      counterfactual: {
        changes: [
          {
            kind: 'deepen',
            technology: 'kafka',
            name: 'Apache Kafka',
            years: 3,
            lastUsed: 2026,
            context: 'work',
          },
        ],
        fit: 84.5,
        margin: 0.25,
      },
    },
  ],
  contrast: [{ id: 'prestodb', difference: 9.1 }],
  requirements: [
    {
      id: 'min-language',
      level: 'minimum',
      status: 'met',
      evidence: [
        {
          id: 'java',
          spans: [{ field: 'text', start: 0, end: 4, quote: 'Java', polarity: 'supports' }],
        },
      ],
    },
  ],
  meetsMinimum: true,
  technologies: [{ technology: 'prestodb', name: 'PrestoDB', polarity: 'supports', years: 4 }],
  unrecognised: ['Frobnicator'],
  workMode: { mode: 'office', nearestOffice: 'dublin', distanceKm: 12.1 },
  warnings: [{ code: 'odd-date', field: '/work/0/start', message: 'It is odd.' }],
};
