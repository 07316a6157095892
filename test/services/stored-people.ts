import { Readable } from 'node:stream';
import { createJudgeInPlace } from '../../src/judging/index.ts';
import type { CandidateDraft, Services } from '../../src/services/index.ts';
import { compactUnder } from '../../src/services/stored-rankings.ts';
import type { CandidateInput } from '../../src/store/index.ts';
import { sha256 } from '../../src/store/sha256.ts';
import type { TestServices } from '../helpers/services.ts';
import { queryOf } from '../store/query.ts';

const skills = ['Trino', 'Apache Pinot', 'Kafka', 'Terraform', 'Kubernetes', 'Envoy', 'Ruby', 'Go'];

/** A person of many, by number: no two have the same fits. */
export function personNumber(index: number, years = 1 + (index % 17)): CandidateDraft {
  const names = skills.filter((_name, place) => (((index % 255) + 1) >> place) % 2 === 1);
  const profile = {
    years_of_experience: years,
    skills: names.map((name, place) => ({ name, years: 1 + ((index + place) % 9) })),
  };
  return {
    externalId: `person-${index}`,
    source: null,
    person: { kind: 'profile', profile },
    wishes: null,
    location: null,
    objection: null,
  };
}

export async function storePeople({ importCandidates }: Services, count: number): Promise<void> {
  const text = Array.from({ length: count }, (_, index) => `${index}\n`).join('');
  const answers = importCandidates(Readable.from([Buffer.from(text)]), 100, {
    read: ({ bytes }) => personNumber(Number(Buffer.from(bytes ?? []))),
    stored: () => 'stored',
    refused: (_line, thrown) => `refused: ${thrown}`,
  });
  let told = '';
  for await (const part of answers) told += String(part);
  expect(told).toBe('stored\n'.repeat(count));
}

/** Steps until nothing is left. */
export async function workOff({ reRankSome }: Services): Promise<void> {
  while (await reRankSome()) {
    // Until it says that there is nothing more.
  }
}

const judge = createJudgeInPlace(sha256);

/** Holds every ranking and every row of a list against what ranking the person now gives. */
export async function expectFreshFits(test: TestServices): Promise<void> {
  const { store, live } = test;
  const standing = await store.jobs.inForce();
  expect(standing).toMatchObject({ catalogue: live.current().id });
  if (standing === null) return;
  const rows = await queryOf(
    test,
    `select number::text as number, external_id from candidate order by number`,
  );
  const people = await store.jobs.people(rows.map(({ number }) => String(number)));
  const stored = await queryOf(
    test,
    `select candidate::text as number, verdict::text as verdict, shortfalls, probabilities,
       array(select slug from unnest(teams) with ordinality as t(n, place)
         join team_number on team_number.number = n order by place) as teams,
       encode(output_sha256, 'hex') as output
     from ranking where current and generation = ${standing.number}`,
  );
  const listed = await queryOf(
    test,
    `select candidate::text as number, array_agg(slug || ' ' || shortfall order by shortfall, slug)
       as fits from candidate_fit join team_number on team_number.number = team
     where generation = ${standing.number} group by candidate`,
  );
  expect(stored).toHaveLength(people.length);
  expect(listed).toHaveLength(people.length);
  const storedBy = new Map(stored.map((row) => [row.number, row]));
  const listedBy = new Map(listed.map((row) => [row.number, row.fits]));
  for (const { number, inputJson } of people) {
    const input = JSON.parse(inputJson) as CandidateInput;
    const fresh = await compactUnder({ judge, live }, standing, input);
    expect(storedBy.get(number)).toEqual({
      number,
      verdict: fresh.verdict,
      teams: fresh.teams.map(({ team }) => team),
      shortfalls: fresh.teams.map(({ fit }) => 10_000 - fit),
      probabilities: fresh.teams.map(({ probability }) => probability),
      output: fresh.outputSha256,
    });
    const fits = fresh.teams.map(({ team, fit }) => `${team} ${10_000 - fit}`);
    expect([...(listedBy.get(number) as string[])].sort()).toEqual(fits.sort());
  }
}
