import fc from 'fast-check';
import { answerOf } from '../../src/engine/answer-of.ts';
import { canonicalJson } from '../../src/engine/canonical-json.ts';
import type { Counterfactual, Explain } from '../../src/engine/ranking.ts';
import { exampleRanking, ranking } from './arbitrary-ranking.ts';

const explain = fc.constantFrom<Explain>('full', 'summary', 'none');
const text = fc.option(fc.string({ unit: 'grapheme' }));

/** The same without what is told only where it is asked for. */
const unasked = {
  ...exampleRanking,
  matches: exampleRanking.matches.map((match) => ({ ...match, counterfactual: null })),
};

describe('answerOf', () => {
  it('builds every answer in canonical order, so that plain serialisation is canonical', () => {
    fc.assert(
      fc.property(ranking, explain, text, (anyRanking, level, document) => {
        const answer = answerOf(anyRanking, { explain: level, text: document });
        expect(JSON.stringify(answer)).toBe(canonicalJson(answer));
      }),
      { numRuns: 300 },
    );
  });

  it('words everything with explain full', () => {
    const answer = answerOf(exampleRanking, { explain: 'full', text: null });
    expect(answer).toEqual({
      object: 'ranking',
      organisation: 'stripe-infrastructure',
      as_of: '2026-11-22',
      verdict: 'close_call',
      tie_break: { teams: ['data-infrastructure', 'core-infrastructure'], question: 'Which?' },
      teams: [
        {
          object: 'match',
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
              last_used: '2026',
              impact: 11.2,
              spans: [
                { field: 'text', start: 120, end: 126, quote: 'Presto', polarity: 'supports' },
              ],
            },
            ...['kafka', 'flink', 'hive'].map((id) => ({
              kind: 'technology',
              id,
              name: id,
              via: null,
              years: null,
              last_used: null,
              impact: 1,
              spans: [],
            })),
          ],
          gaps: [{ technology: 'apache-pinot', name: 'Apache Pinot', gain: 3.75 }],
          counterfactual: {
            changes: [
              {
                kind: 'deepen',
                technology: 'kafka',
                name: 'Apache Kafka',
                years: 3,
                last_used: '2026',
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
      meets_minimum: true,
      technologies: [{ technology: 'prestodb', name: 'PrestoDB', polarity: 'supports', years: 4 }],
      unrecognised: ['Frobnicator'],
      work_mode: { mode: 'office', nearest_office: 'dublin', distance_km: 12.1 },
      warnings: [{ code: 'odd-date', field: '/work/0/start', message: 'It is odd.' }],
    });
  });

  it('keeps the three strongest reasons without spans, and requirements, in a summary', () => {
    const answer = answerOf(exampleRanking, { explain: 'summary', text: null });
    expect(Object.keys(answer).sort()).toEqual([
      'as_of',
      'meets_minimum',
      'object',
      'organisation',
      'requirements',
      'teams',
      'verdict',
    ]);
    const evidence = answer.teams[0]?.evidence ?? [];
    expect(evidence.map(({ id }) => id)).toEqual(['prestodb', 'kafka', 'flink']);
    expect(JSON.stringify(answer)).not.toContain('"spans"');
    expect(answer.requirements?.[0]).toEqual({
      id: 'min-language',
      level: 'minimum',
      status: 'met',
      evidence: [{ id: 'java' }],
    });
  });

  it('keeps only verdict, order, fit and probability with explain none', () => {
    expect(answerOf(unasked, { explain: 'none', text: null })).toEqual({
      as_of: '2026-11-22',
      meets_minimum: true,
      object: 'ranking',
      organisation: 'stripe-infrastructure',
      teams: [
        { object: 'match', rank: 1, team: 'data-infrastructure', fit: 83.41, probability: 0.91 },
      ],
      verdict: 'close_call',
    });
  });

  it('tells what would make a team the first at every length, or why nothing would', () => {
    const [match] = exampleRanking.matches;
    const told = (explain: Explain, counterfactual: Counterfactual | null) => {
      const matches = match === undefined ? [] : [{ ...match, counterfactual }];
      return answerOf({ ...exampleRanking, matches }, { explain, text: null }).teams[0];
    };
    const none = { changes: null, reason: 'out_of_reach' } as const;
    for (const explain of ['full', 'summary', 'none'] as const) {
      expect(told(explain, none)?.counterfactual).toEqual(none);
      expect(told(explain, match?.counterfactual ?? null)?.counterfactual).toMatchObject({
        changes: [{ technology: 'kafka', last_used: '2026' }],
        margin: 0.25,
      });
    }
    for (const explain of ['full', 'summary', 'none'] as const) {
      expect('counterfactual' in (told(explain, null) ?? {})).toBe(false);
    }
  });

  it('returns the text only when a document was sent', () => {
    fc.assert(
      fc.property(explain, text, (level, document) => {
        const answer = answerOf(exampleRanking, { explain: level, text: document });
        expect('text' in answer).toBe(document !== null);
        expect(answer.text ?? null).toBe(document);
      }),
    );
  });

  it('refuses to pass a number off as unknown because it is not finite', () => {
    const broken = { ...exampleRanking, contrast: [{ id: 'trino', difference: Number.NaN }] };
    expect(() => answerOf(broken, { explain: 'full', text: null })).toThrow(RangeError);
  });
});
