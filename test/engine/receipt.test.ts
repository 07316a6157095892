import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { answerOf } from '../../src/engine/answer-of.ts';
import { canonicalJson } from '../../src/engine/canonical-json.ts';
import type { Catalogue } from '../../src/engine/catalogue.ts';
import { rankingParameters } from '../../src/engine/ranking/parameters.ts';
import type { RankOptions } from '../../src/engine/ranking.ts';
import {
  catalogueId,
  engineVersion,
  inputHash,
  parametersId,
  rankOptionsOf,
  receiptOptions,
  sealAnswer,
} from '../../src/engine/receipt.ts';
import { exampleRanking, ranking } from './arbitrary-ranking.ts';

const sha256 = (utf8: string) => createHash('sha256').update(utf8, 'utf8').digest('hex');

const options: RankOptions = {
  organisation: 'stripe-infrastructure',
  asOf: '2026-11-22',
  explain: 'full',
  without: [],
  wishes: null,
  location: null,
};

const parts = {
  catalogue: `cat_${'0'.repeat(40)}`,
  inputSha256: sha256('"Ran Trino"'),
  options: receiptOptions(options, false),
  parameters: parametersId(sha256),
};

const empty: Catalogue = {
  organisations: [],
  teams: [],
  technologies: [],
  contestedForms: [],
  titles: [],
  interests: [],
};

const text = fc.option(fc.string({ unit: 'grapheme' }));

describe('sealAnswer', () => {
  it('adds a null id and the receipt to the answer, and nothing else', () => {
    fc.assert(
      fc.property(ranking, text, (anyRanking, document) => {
        const answer = answerOf(anyRanking, { explain: 'full', text: document });
        const sealed = sealAnswer(answer, parts, sha256);
        const whole: unknown = JSON.parse(sealed.body);
        const expected = { ...answer, id: null, receipt: sealed.receipt };
        expect(whole).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
    );
  });

  it('hashes what anybody can hash again: the canonical form without id and receipt', () => {
    fc.assert(
      fc.property(ranking, text, (anyRanking, document) => {
        const answer = answerOf(anyRanking, { explain: 'full', text: document });
        const { body } = sealAnswer(answer, parts, sha256);
        const { id, receipt, ...rest } = JSON.parse(body);
        expect(id).toBeNull();
        expect(receipt.output_sha256).toBe(sha256(canonicalJson(rest)));
      }),
    );
  });

  it('seals text that only looks like an escaped surrogate', () => {
    const answer = answerOf(exampleRanking, { explain: 'none', text: 'a regex: \\ud800-\\udfff' });
    const { body, receipt } = sealAnswer(answer, parts, sha256);
    expect(JSON.parse(body).text).toBe('a regex: \\ud800-\\udfff');
    expect(receipt.output_sha256).toBe(sha256(canonicalJson(answer)));
  });

  it('refuses an answer that has no canonical form', () => {
    const answer = answerOf(exampleRanking, { explain: 'none', text: 'cut \ud83d' });
    expect(() => sealAnswer(answer, parts, sha256)).toThrow('at "/text"');
  });

  it('states what the answer depends on', () => {
    const answer = answerOf(exampleRanking, { explain: 'full', text: null });
    const { receipt } = sealAnswer(answer, parts, sha256);
    expect(receipt).toEqual({
      engine: engineVersion,
      parameters: parametersId(sha256),
      catalogue: parts.catalogue,
      organisation: 'stripe-infrastructure',
      as_of: '2026-11-22',
      options: { explain: 'full', without: [] },
      input_sha256: parts.inputSha256,
      output_sha256: sha256(canonicalJson(answer)),
    });
  });
});

describe('receiptOptions', () => {
  it('come back as the options that the ranking takes', () => {
    const anyOptions: fc.Arbitrary<RankOptions> = fc.record({
      organisation: fc.constant(options.organisation),
      asOf: fc.constant(options.asOf),
      explain: fc.constantFrom<RankOptions['explain']>('full', 'summary', 'none'),
      without: fc.uniqueArray(fc.constantFrom('go', 'trino', 'java')).map((ids) => [...ids].sort()),
      wishes: fc.option(
        fc.record({
          teams: fc.uniqueArray(fc.constantFrom('a-team', 'b-team')),
          interests: fc.uniqueArray(fc.constantFrom('search', 'streaming')),
        }),
      ),
      location: fc.option(
        fc.oneof(
          fc.record({ city: fc.string() }),
          fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.constant(3.5) }),
        ),
      ),
      counterfactuals: fc.boolean(),
    });
    fc.assert(
      fc.property(anyOptions, fc.boolean(), (given, isDocument) => {
        const answer = answerOf(exampleRanking, { explain: given.explain, text: null });
        const stated = receiptOptions(given, isDocument);
        const { receipt } = sealAnswer(answer, { ...parts, options: stated }, sha256);
        expect(rankOptionsOf(JSON.parse(JSON.stringify(receipt)))).toEqual(given);
        expect(stated.document).toBe(isDocument ? true : undefined);
        expect(stated.counterfactuals).toBe(given.counterfactuals === true ? true : undefined);
      }),
    );
  });

  it('name what is left out in one order, each id once', () => {
    const stated = receiptOptions({ ...options, without: ['trino', 'go', 'trino'] }, false);
    expect(stated.without).toEqual(['go', 'trino']);
  });
});

describe('the ids', () => {
  it('of a catalogue change with its content and not with its order of members', () => {
    const id = catalogueId(empty, sha256);
    expect(id).toMatch(/^cat_[0-9a-f]{40}$/);
    const reordered = Object.fromEntries(Object.entries(empty).reverse());
    expect(catalogueId({ ...empty, ...reordered }, sha256)).toBe(id);
    const interests = [{ slug: 'search', label: 'Search', technologies: [] }];
    expect(catalogueId({ ...empty, interests }, sha256)).not.toBe(id);
  });

  it('of the parameters depend on the digest and every number', () => {
    expect(parametersId(sha256)).toMatch(/^par_[0-9a-f]{40}$/);
    expect(parametersId((utf8) => sha256(utf8))).toBe(parametersId(sha256));
    const other = { ...rankingParameters, closeRatio: rankingParameters.closeRatio + 1 };
    expect(parametersId(sha256, other)).not.toBe(parametersId(sha256));
    expect(parametersId(sha256, { ...rankingParameters })).toBe(parametersId(sha256));
  });

  it('of the input is the hash of its canonical form', () => {
    expect(inputHash('Ran Trino', sha256)).toBe(sha256('"Ran Trino"'));
    expect(inputHash({ b: 1, a: 2 }, sha256)).toBe(inputHash({ a: 2, b: 1 }, sha256));
  });
});
