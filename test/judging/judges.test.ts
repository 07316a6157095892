import { createHash } from 'node:crypto';
import {
  catalogueId,
  judgingBy,
  namedParameters,
  type RankOptions,
} from '../../src/engine/index.ts';
import {
  createJudgeInPlace,
  createJudgingThreads,
  type Judge,
  type ReadablePerson,
  textOf,
} from '../../src/judging/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';

const sha256 = (utf8: string) => createHash('sha256').update(utf8, 'utf8').digest('hex');
const catalogue = shippedCatalogue();
const shipped = { id: catalogueId(catalogue, sha256), catalogue };
const edited = {
  ...catalogue,
  teams: catalogue.teams.filter(({ slug }) => slug !== 'admin-platform'),
};
const smaller = { id: catalogueId(edited, sha256), catalogue: edited };
const timid = {
  ...shipped,
  parameters: namedParameters(judgingBy({ probabilityPower: 1 }), sha256),
};
const asOf = '2026-11-22';
const options: RankOptions = {
  organisation: 'stripe-infrastructure',
  asOf,
  explain: 'full',
  without: [],
  wishes: { teams: ['data-infrastructure'], interests: [] },
  location: { city: 'Dublin' },
  counterfactuals: true,
};

const person: ReadablePerson = {
  kind: 'text',
  text: 'Ran Trino and Apache Pinot for six years 🙂, Java, Hive Metastore.',
};
const people: readonly ReadablePerson[] = [
  person,
  { kind: 'profile', profile: { skills: [{ name: 'Bazel', years: 4 }, { name: 'Kotlin' }] } },
  { kind: 'resume', resume: { work: [{ summary: 'Wrote an Envoy control plane in Go.' }] } },
  { kind: 'document', text: 'Rails admin tools for support agents', warnings: [] },
];

describe('judging on threads', () => {
  const inPlace = createJudgeInPlace(sha256);
  let threads: Judge;
  beforeAll(async () => {
    threads = createJudgingThreads(2);
    await threads.prepare(shipped);
  }, 60_000);
  afterAll(() => threads.close());

  it('gives the bytes that judging in place gives, however many ask at once', async () => {
    const asked = Array.from({ length: 15 }, () => people).flat();
    const bodies = (judge: Judge) =>
      Promise.all(asked.map(async (each) => textOf(await judge.rank(shipped, each, options))));
    expect(await bodies(threads)).toEqual(await bodies(inPlace));
  });

  it('reads a person as reading in place does', async () => {
    for (const each of people) {
      const read = await threads.read(shipped, each, asOf);
      expect(read).toEqual(await inPlace.read(shipped, each, asOf));
    }
  });

  it('learns a version that it was never told of, and mixes none up', async () => {
    const versions = [shipped, smaller, shipped, smaller];
    const bodies = await Promise.all(
      versions.map((version) => threads.rank(version, person, options)),
    );
    expect(bodies.map((body) => JSON.parse(textOf(body)).teams.length)).toEqual([5, 4, 5, 4]);
    expect(bodies.map((body) => JSON.parse(textOf(body)).receipt.catalogue)).toEqual(
      versions.map(({ id }) => id),
    );
  });

  it('counts with the parameters of each version, of one catalogue too', async () => {
    const versions = [shipped, timid, shipped, timid];
    const bodies = (judge: Judge) =>
      Promise.all(
        versions.map(async (version) => textOf(await judge.rank(version, person, options))),
      );
    const told = await bodies(threads);
    expect(told).toEqual(await bodies(inPlace));
    const [usual, other] = told.map((body) => JSON.parse(body));
    expect(other.receipt.parameters).toBe(timid.parameters.id);
    expect(other.receipt.catalogue).toBe(usual.receipt.catalogue);
    expect(other.teams[0].fit).toBe(usual.teams[0].fit);
    expect(other.teams[0].probability).toBeLessThan(usual.teams[0].probability);
  });

  it('says what is wrong with a person as judging in place does, and goes on', async () => {
    const wrong: readonly ReadablePerson[] = [
      { kind: 'text', text: ' ' },
      { kind: 'profile', profile: { skills: 'many' } },
      { kind: 'document', text: '', warnings: [] },
    ];
    for (const each of wrong) {
      const failure = await failureOf(threads.rank(shipped, each, options));
      const expected = await failureOf(inPlace.rank(shipped, each, options));
      expect({ ...failure, message: failure.message }).toEqual({
        ...expected,
        message: expected.message,
      });
    }
    expect(textOf(await threads.rank(shipped, person, options))).toContain('"output_sha256"');
  });

  it('passes a defect on as an error of its own order alone', async () => {
    const unknown = { ...options, organisation: 'nowhere' };
    const [broken, whole] = await Promise.allSettled([
      threads.rank(shipped, person, unknown),
      threads.rank(shipped, person, options),
    ]);
    expect(broken.status).toBe('rejected');
    expect(whole.status).toBe('fulfilled');
  });

  it('leaves the asking thread free while it reads a long text', async () => {
    const text = 'Ran Trino and Apache Pinot clusters on Kubernetes. '.repeat(20_000);
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    await threads.rank(shipped, { kind: 'text', text }, options);
    clearInterval(turning);
    expect(turns).toBeGreaterThan(10);
  });
});
