import { canonicalJson } from '../../src/engine/index.ts';
import { Failure } from '../../src/errors.ts';
import {
  textOf as judgedText,
  type PersonForm,
  type RankingRequest,
} from '../../src/services/index.ts';
import { rankPerson } from '../../src/services/rank-person.ts';
import { readPerson } from '../../src/services/read-person.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { rankingContext, requestFor, sha256, textOf } from './ranking-context.ts';

const seedText =
  'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
const context = rankingContext(shippedCatalogue());

const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof Failure) return thrown;
  throw new Error(`Expected a Failure, got ${String(thrown)}`);
};

const rank = (person: PersonForm, more: Partial<RankingRequest> = {}) =>
  rankPerson(context, requestFor(person, more));

describe('rankPerson', () => {
  it('ranks the seed text for Data Infrastructure, every quote exact', async () => {
    const { answer } = await rank(textOf(seedText));
    expect(answer.teams).toHaveLength(5);
    expect(answer.teams[0]?.team).toBe('data-infrastructure');
    expect(answer.meets_minimum).toBe(true);
    const spans = answer.teams
      .flatMap((match) => match.evidence ?? [])
      .flatMap((e) => e.spans ?? []);
    expect(spans.length).toBeGreaterThan(5);
    for (const { field, start, end, quote } of spans) {
      expect(field).toBe('text');
      expect(seedText.slice(start, end)).toBe(quote);
    }
  });

  it('serialises and hashes the answer that it returns', async () => {
    const { answer, body, receipt } = await rank(textOf(seedText));
    expect(JSON.parse(judgedText(body))).toEqual({ ...answer, id: null, receipt });
    expect(receipt.output_sha256).toBe(sha256(canonicalJson(answer)));
    expect(receipt.input_sha256).toBe(sha256(canonicalJson(seedText)));
    expect(receipt.catalogue).toBe(context.live.current().id);
  });

  it('takes a profile and a JSON Resume, and hashes what was sent in any order', async () => {
    const profile = { skills: [{ name: 'Trino', years: 4 }], headline: 'Data engineer' };
    const reordered = { headline: 'Data engineer', skills: [{ years: 4, name: 'Trino' }] };
    const first = await rank({ kind: 'profile', profile });
    const second = await rank({ kind: 'profile', profile: reordered });
    expect(second.body).toBe(first.body);
    const resume = { skills: [{ name: 'Query engines', keywords: ['Trino'] }] };
    const third = await rank({ kind: 'resume', resume });
    expect(third.answer.technologies?.map(({ technology }) => technology)).toContain('trino');
  });

  it('ranks as of today, UTC, and for the first organisation when none is named', async () => {
    const { answer } = await rank(textOf(seedText), { asOf: null });
    expect(answer.as_of).toBe('2026-11-22');
    expect(answer.organisation).toBe('stripe-infrastructure');
  });

  it('passes over options that name nothing, with a word on each', async () => {
    const bare = await rank(textOf(seedText));
    const more = await rank(textOf(seedText), {
      without: ['no-such-thing', 'kafka'],
      location: { city: 'Atlantis' },
    });
    const warnings = [
      {
        code: 'unknown-without',
        field: '/without/0',
        message: expect.stringContaining('left out'),
      },
      { code: 'unknown-city', field: '/location/city', message: expect.stringContaining('Dublin') },
    ];
    expect(more.answer).toEqual({ ...bare.answer, warnings });
  });

  it('lets anybody check an impact by leaving the id out', async () => {
    const whole = await rank(textOf(seedText));
    const top = whole.answer.teams[0];
    const reason = top?.evidence?.find(({ id }) => id === 'trino');
    const rest = await rank(textOf(seedText), { without: ['trino'] });
    const again = rest.answer.teams.find(({ team }) => team === top?.team);
    expect(reason?.impact).toBeCloseTo((top?.fit ?? 0) - (again?.fit ?? 0), 8);
  });

  it.each([
    ['an empty text', ''],
    ['blanks', ' \n\t\u00a0 '],
  ])('refuses %s and says what to send', async (_what, text) => {
    const failure = await failureOf(rank(textOf(text)));
    expect(failure.code).toBe('invalid-request');
    expect(failure.faults).toEqual([expect.objectContaining({ pointer: '/text', code: 'blank' })]);
  });

  it('points into the body for what is wrong inside of a profile or resume', async () => {
    const profile = await failureOf(rank({ kind: 'profile', profile: { skills: [{ name: 3 }] } }));
    expect(profile.code).toBe('invalid-request');
    expect(profile.faults.map(({ pointer }) => pointer)).toContain('/profile/skills/0/name');
    const resume = await failureOf(rank({ kind: 'resume', resume: { skills: 7 } }));
    expect(resume.faults.map(({ pointer }) => pointer)).toContain('/resume/skills');
  });

  it.each([
    ['2026-02-29', 'not a day of the calendar'],
    ['2026-13-01', 'not a day of the calendar'],
    ['2026-11-22T00:00:00Z', 'not a day of the calendar'],
    ['1969-12-31', 'out of range'],
    ['2027-11-23', 'out of range'],
  ])('refuses %s as the day of a ranking', async (asOf, message) => {
    const failure = await failureOf(rank(textOf(seedText), { asOf }));
    expect(failure.code).toBe('invalid-request');
    expect(failure.faults).toEqual([
      expect.objectContaining({ pointer: '/as_of', message: expect.stringContaining(message) }),
    ]);
  });

  it.each(['1970-01-01', '2024-02-29', '2027-11-22'])('accepts %s', async (asOf) => {
    const { answer } = await rank(textOf(seedText), { asOf, explain: 'none' });
    expect(answer.as_of).toBe(asOf);
  });

  it('names the organisations there are when the asked one is unknown', async () => {
    const failure = await failureOf(rank(textOf(seedText), { organisation: 'elsewhere' }));
    expect(failure.code).toBe('not-found');
    expect(failure.message).toContain('stripe-infrastructure');
    expect(failure.faults[0]?.pointer).toBe('/organisation');
  });
});

describe('readPerson', () => {
  it('returns the profile that the ranking uses, and the version that read it', async () => {
    const { profile, text, catalogue } = await readPerson(context, textOf(seedText), null);
    expect(profile.skills.map(({ technology }) => technology)).toEqual(
      expect.arrayContaining(['apache-pinot', 'hive-metastore', 'java', 'trino']),
    );
    // Six years of two engines are theirs, and no total of the person's work.
    expect(profile.skills.find(({ technology }) => technology === 'trino')?.years).toBe(6);
    expect(profile.years).toBeNull();
    expect(text).toBeNull();
    expect(catalogue).toBe(context.live.current().id);
  });

  it('refuses blank text as ranking does', async () => {
    expect((await failureOf(readPerson(context, textOf(' '), null))).code).toBe('invalid-request');
  });
});
