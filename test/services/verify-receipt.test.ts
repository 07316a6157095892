import type { Catalogue, Receipt } from '../../src/engine/index.ts';
import { describeModel } from '../../src/services/describe-model.ts';
import type { PersonForm, RankingRequest } from '../../src/services/index.ts';
import { rankPerson } from '../../src/services/rank-person.ts';
import { verifyReceipt } from '../../src/services/verify-receipt.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { rankingContext, requestFor, textOf } from './ranking-context.ts';

const seedText =
  'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
const shipped = shippedCatalogue();
/** The shipped facts after an edit: one team less. */
const edited: Catalogue = {
  ...shipped,
  teams: shipped.teams.map((team) =>
    team.slug === 'admin-platform' ? { ...team, status: 'archived' } : team,
  ),
};
const context = rankingContext(shipped);

const receiptFor = async (person: PersonForm, more: Partial<RankingRequest> = {}) =>
  (await rankPerson(context, requestFor(person, more))).receipt;

/** As it comes back from a client. */
const sent = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt));

const otherDigit = (hash: string) => (hash.endsWith('0') ? '1' : '0');
const withLastChanged = (text: string) => text.slice(0, -1) + otherDigit(text);

describe('verifyReceipt', () => {
  it.each<[string, PersonForm, Partial<RankingRequest>]>([
    ['text', textOf(seedText), {}],
    ['a profile', { kind: 'profile', profile: { skills: [{ name: 'Trino', years: 3 }] } }, {}],
    ['a resume', { kind: 'resume', resume: { basics: { label: 'Data engineer' } } }, {}],
    ['a summary', textOf(seedText), { explain: 'summary' }],
    ['the bare order', textOf(seedText), { explain: 'none' }],
    ['what was left out', textOf(seedText), { without: ['trino', 'java', 'trino'] }],
    ['wishes', textOf(seedText), { wishes: { teams: ['core-infrastructure'], interests: [] } }],
    ['a city', textOf(seedText), { location: { city: 'Dublin' } }],
    ['a place', textOf(seedText), { location: { lat: 53.3, lon: -6.2 } }],
    ['another day', textOf(seedText), { asOf: '2020-02-29' }],
  ])('finds a replay of %s identical', async (_what, person, more) => {
    const receipt = sent(await receiptFor(person, more));
    expect(await verifyReceipt(context, person, receipt)).toEqual({
      result: 'identical',
      differences: [],
    });
  });

  it('replays under the catalogue of the receipt, not the newest', async () => {
    const receipt = await receiptFor(textOf(seedText));
    const later = rankingContext(shipped, edited);
    expect(later.live.current().id).not.toBe(receipt.catalogue);
    const now = await rankPerson(later, requestFor(textOf(seedText)));
    expect(now.answer.teams).toHaveLength(4);
    expect((await verifyReceipt(later, textOf(seedText), receipt)).result).toBe('identical');
  });

  it('names the input when one character of it changed', async () => {
    const receipt = await receiptFor(textOf(seedText));
    const { result, differences } = await verifyReceipt(context, textOf(`${seedText}.`), receipt);
    expect(result).toBe('different');
    expect(differences).toEqual([expect.stringMatching(/^\/receipt\/input_sha256: /)]);
  });

  it.each<[keyof Receipt, 'different' | 'not_replayable', (receipt: Receipt) => Receipt]>([
    ['input_sha256', 'different', (r) => ({ ...r, input_sha256: withLastChanged(r.input_sha256) })],
    [
      'output_sha256',
      'different',
      (r) => ({ ...r, output_sha256: withLastChanged(r.output_sha256) }),
    ],
    ['organisation', 'different', (r) => ({ ...r, organisation: 'elsewhere' })],
    ['as_of', 'different', (r) => ({ ...r, as_of: '2026-02-30' })],
    ['engine', 'not_replayable', (r) => ({ ...r, engine: '0.9.0' })],
    ['parameters', 'not_replayable', (r) => ({ ...r, parameters: `par_${'0'.repeat(40)}` })],
    ['catalogue', 'not_replayable', (r) => ({ ...r, catalogue: `cat_${'0'.repeat(40)}` })],
  ])('names %s when it was changed in the receipt', async (member, expected, change) => {
    const receipt = change(await receiptFor(textOf(seedText)));
    const { result, differences } = await verifyReceipt(context, textOf(seedText), receipt);
    expect(result).toBe(expected);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toContain(`/receipt/${member}: `);
  });

  it.each<[string, (receipt: Receipt) => Receipt]>([
    ['the day', (r) => ({ ...r, as_of: '2025-11-22' })],
    ['the options', (r) => ({ ...r, options: { ...r.options, explain: 'none' } })],
    ['what is left out', (r) => ({ ...r, options: { ...r.options, without: ['trino'] } })],
  ])('finds the answer different when %s of the receipt changed', async (_what, change) => {
    const receipt = change(await receiptFor(textOf(seedText)));
    const { result, differences } = await verifyReceipt(context, textOf(seedText), receipt);
    expect(result).toBe('different');
    expect(differences).toEqual([expect.stringMatching(/^\/receipt\/output_sha256: /)]);
  });
});

describe('describeModel', () => {
  it('names the versions that receipts name', async () => {
    const card = describeModel({ ...context, quality: { cases: 7 } }, null);
    const receipt = await receiptFor(textOf(seedText));
    expect(card).toMatchObject({
      engine: receipt.engine,
      parameters: receipt.parameters,
      quality: { cases: 7 },
      catalogue: receipt.catalogue,
    });
    expect(card.featuresUsed.length).toBeGreaterThan(0);
    expect(card.featuresNeverUsed.join(' ')).toMatch(/Gender/);
  });
});
