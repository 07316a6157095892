// Everything at one size (`npm run bench -- whole --people=1000000`): people stored by one stream,
// lists of a team and rankings of persons asked for, a team edited and everybody ranked anew, once
// undisturbed and once with the process killed in the middle; then every stored fit is compared
// with a fresh ranking.
import { hash } from 'node:crypto';
import pg from 'pg';
import { createJudgingThreads } from '../dist/judging/index.js';
import { measureRound, waitForJob } from './re-rank.mjs';
import { serverClock, withDatabase } from './scale/database.mjs';
import { ask, editTeam, startServer, storePeople } from './scale/product.mjs';
import { spread } from './spread.mjs';
import { measureQuestions, tellTeamRanking } from './team-ranking.mjs';

const threads = '2';
const personsAsked = 300;
const comparedAtOnce = 2_000;

async function timed(run) {
  const start = performance.now();
  const answer = await run();
  return { answer, seconds: (performance.now() - start) / 1000 };
}

/** Milliseconds in which a person's own ranking is answered, without and with its reasons. */
async function measurePersons(address) {
  const times = { none: [], full: [] };
  let cursor = '';
  for (let page = 0; page * 100 < personsAsked; page += 1) {
    const { body } = await ask(address, `/v1/candidates?limit=100${cursor}`);
    cursor = `&cursor=${encodeURIComponent(body.next_cursor)}`;
    for (const { id } of body.data) {
      for (const [explain, seen] of Object.entries(times)) {
        const path = `/v1/candidates/${id}/ranking?explain=${explain}`;
        seen.push((await timed(() => ask(address, path))).seconds * 1000);
      }
    }
  }
  return { none: spread(times.none), full: spread(times.full) };
}

/** Edits, kills the process when a third is done, and lets another go on. */
async function reRankWithKill(server, start, people) {
  await editTeam(server.address);
  for (;;) {
    const [job] = (await ask(server.address, '/v1/jobs?limit=1')).body.data;
    if (job.status === 'running' && job.done > people / 3) break;
    if (job.status === 'done' && job.done === people) throw new Error('It was done too soon.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await server.end('SIGKILL');
  const next = await start();
  const { answer, seconds } = await timed(() => waitForJob(next.address));
  if (answer.job.status !== 'done') throw new Error(`It ended as ${answer.job.status}.`);
  return { next, seconds };
}

const rows = `
  select candidate.number::text as number, candidate_input.kind, candidate_input.input,
    encode(ranking.output_sha256, 'hex') as output, ranking.shortfalls,
    array(select slug from unnest(ranking.teams) with ordinality as named(team, place)
      join team_number on team_number.number = named.team order by place) as teams,
    array(select fit.team || ' ' || fit.shortfall from candidate_fit fit
      join unnest(ranking.teams, ranking.shortfalls) as kept(team, shortfall)
        on fit.team = kept.team and fit.shortfall = kept.shortfall
      where fit.generation = ranking.generation and fit.shortfall >= 0
        and fit.candidate = candidate.number) as fits
  from (
    select number, version from candidate where number > $2 order by number limit ${comparedAtOnce}
  ) candidate
  join candidate_input on candidate_input.candidate = candidate.number
    and candidate_input.version = candidate.version
  join ranking on ranking.candidate = candidate.number and ranking.current
    and ranking.generation = $1 and ranking.version = candidate.version
  where candidate_input.candidate > $2 and ranking.candidate > $2
  order by candidate.number`;

/** Every stored ranking and row of a list beside a fresh ranking; the first that differs throws. */
async function compareAll(databaseUrl) {
  const session = new pg.Client(databaseUrl);
  await session.connect();
  const judge = createJudgingThreads(Number(threads));
  try {
    const { rows: terms } = await session.query(
      `select number, catalogue_id, organisation, as_of::text as "asOf", content
       from ranking_generation join catalogue_version on catalogue_version.id = catalogue_id
       where status = 'active'`,
    );
    const [{ number, catalogue_id: id, content, ...standing }] = terms;
    const version = { id, catalogue: JSON.parse(content) };
    let compared = 0;
    for (let after = '0'; ; ) {
      const { rows: some } = await session.query(rows, [number, after]);
      if (some.length === 0) break;
      const kept = some.map(({ kind, input }) => `{"kind":"${kind}",${input.slice(1)}`);
      const fresh = await judge.compactAll(version, standing, kept);
      for (const [index, row] of some.entries()) refuseOther(row, fresh[index]);
      compared += some.length;
      after = some.at(-1).number;
    }
    const { rows: all } = await session.query(
      'select count(*)::int as fits from candidate_fit where generation = $1',
      [number],
    );
    return { compared, fits: all[0].fits };
  } finally {
    await judge.close();
    await session.end();
  }
}

function refuseOther(row, fresh) {
  const shortfalls = fresh.teams.map(({ fit }) => 10_000 - fit);
  const isSame =
    row.output === fresh.outputSha256 &&
    hash('sha256', row.teams.join()) ===
      hash('sha256', fresh.teams.map(({ team }) => team).join()) &&
    row.shortfalls.join() === shortfalls.join() &&
    row.fits.length === fresh.teams.length;
  if (!isSame) throw new Error(`Person ${row.number} is stored otherwise: ${JSON.stringify(row)}`);
}

export async function measureWhole({ people }) {
  return withDatabase(async (databaseUrl) => {
    const settings = { DATABASE_URL: databaseUrl, RANKING_THREADS: threads };
    const start = () => startServer('product', settings);
    let server = await start();
    try {
      const serverCpu = await serverClock();
      const stored = await timed(() => storePeople(server.address, { to: people }));
      tellNow(`stored in ${stored.seconds.toFixed(0)} s`);
      const lists = await measureQuestions(server, databaseUrl);
      tellNow(tellTeamRanking({ measured: [{ people, questions: lists }], exponent: null }));
      const persons = await measurePersons(server.address);
      const round = await measureRound(server, people, serverCpu);
      tellNow(`ranked anew: ${JSON.stringify(round)}`);
      const killed = await reRankWithKill(server, start, people);
      server = killed.next;
      const { answer, seconds } = await timed(() => compareAll(databaseUrl));
      if (answer.compared !== people || answer.fits % people !== 0) {
        throw new Error(`${answer.compared} people and ${answer.fits} rows of lists were found.`);
      }
      return {
        people,
        storing: { seconds: stored.seconds, microseconds: (stored.seconds * 1e6) / people },
        lists,
        persons,
        reRanking: { ...round, seconds: (round.wall * people) / 1e6 },
        goingOnSeconds: killed.seconds,
        compared: { ...answer, seconds },
      };
    } finally {
      await server.end();
    }
  });
}

/** A run takes an hour of patience at a million: what is known is told at once. */
function tellNow(text) {
  process.stdout.write(`${text}\n`);
}

export function tellWhole({ people, storing, persons, reRanking, goingOnSeconds, compared }) {
  const middle = ({ median, greatest }) => `${median.toFixed(1)} (at most ${greatest.toFixed(0)})`;
  return [
    `${people} people`,
    `stored: ${storing.seconds.toFixed(0)} s, ${storing.microseconds.toFixed(0)} us a person`,
    `a person's ranking, ms: ${middle(persons.none)}; with reasons ${middle(persons.full)}`,
    `ranked anew: ${reRanking.seconds.toFixed(0)} s; CPU of service ` +
      `${reRanking.service.toFixed(0)} us a person, of PostgreSQL ` +
      `${reRanking.database?.toFixed(0) ?? 'not known'}; slowest answer meanwhile ` +
      `${reRanking.slowest.toFixed(0)} ms`,
    `killed after a third: another process was done ${goingOnSeconds.toFixed(0)} s later`,
    `every fit compared with a fresh ranking: ${compared.compared} people, ${compared.fits} rows ` +
      `of lists, all equal (${compared.seconds.toFixed(0)} s)`,
  ].join('\n');
}
