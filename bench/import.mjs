// How fast people are ranked and stored (`npm run bench -- import`), beside the least that storing
// them can cost: COPY of the very rows that the product wrote, as text over one connection, into
// tables without indexes, and then the same indexes and constraints.
import pg from 'pg';
import { copyInto, rowsOf } from './scale/copy.mjs';
import { serverClock, withDatabase } from './scale/database.mjs';
import { storePeople, withProduct } from './scale/product.mjs';
import { spread, table } from './spread.mjs';

const limits = { ratio: 0.25 };
const rounds = 3;
const threads = '2';
/** Everything that a stream of people writes. */
const tables = ['candidate', 'candidate_input', 'ranking', 'candidate_fit'];
const copied = (name) => `copied_${name}`;

async function measured(people, serverCpu, serviceCpu, run) {
  const database = serverCpu();
  const service = await serviceCpu();
  const start = performance.now();
  await run();
  const wall = performance.now() - start;
  return {
    wall: (wall * 1000) / people,
    service: ((await serviceCpu()) - service) / people,
    database: database === null ? null : (serverCpu() - database) / people,
  };
}

/** Indexes and constraints as the product's tables have them, as statements for the copies. */
async function ruleStatements(session) {
  const { rows } = await session.query(
    `select kind, name, held, words from (
       select 1 as kind, indexrelid::regclass::text as name, indrelid::regclass::text as held,
         pg_get_indexdef(indexrelid) as words
       from pg_index where indrelid = any($1::text[]::regclass[])
       union all
       select 2, conname, conrelid::regclass::text, pg_get_constraintdef(oid)
       from pg_constraint where conrelid = any($1::text[]::regclass[]) and contype in ('c', 'f')
     ) rules order by kind, name`,
    [tables],
  );
  return rows.map(({ kind, name, held, words }) => {
    if (kind === 2) return `alter table ${copied(held)} add constraint "c_${name}" ${words}`;
    return words
      .replace(` ${name} `, ` "c_${name}" `)
      .replace(` public.${held} `, ` ${copied(held)} `);
  });
}

async function copyAll(session, rows, rules) {
  for (const name of tables) {
    await session.query(`create table ${copied(name)} (like ${name} including defaults)`);
    await copyInto(session, copied(name), rows.get(name));
  }
  for (const rule of rules) await session.query(rule);
}

async function besideCopy(databaseUrl, people, serverCpu) {
  const session = new pg.Client(databaseUrl);
  await session.connect();
  try {
    const rows = new Map();
    for (const name of tables) rows.set(name, await rowsOf(session, name));
    const rules = await ruleStatements(session);
    const none = async () => 0;
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await measured(people, serverCpu, none, () => copyAll(session, rows, rules)));
      for (const name of [...tables].reverse()) await session.query(`drop table ${copied(name)}`);
    }
    return all;
  } finally {
    await session.end();
  }
}

export async function measureImport({ people }) {
  const serverCpu = await serverClock();
  const imports = [];
  let copies = [];
  for (let round = 0; round < rounds; round += 1) {
    await withDatabase(async (databaseUrl) => {
      await withProduct(
        databaseUrl,
        async (server) => {
          const run = () => storePeople(server.address, { to: people });
          imports.push(await measured(people, serverCpu, server.cpu, run));
        },
        { RANKING_THREADS: threads },
      );
      if (round === rounds - 1) copies = await besideCopy(databaseUrl, people, serverCpu);
    });
  }
  const middle = (all, name) => spread(all.map((each) => each[name])).median;
  const summary = (all) => ({
    wall: middle(all, 'wall'),
    service: middle(all, 'service'),
    database: all[0].database === null ? null : middle(all, 'database'),
  });
  const own = summary(imports);
  const copy = summary(copies);
  return { people, limits, own, copy, ratio: copy.wall / own.wall, imports, copies };
}

export function tellImport({ people, own, copy, ratio }) {
  const shown = (value) => (value === null ? 'not known' : value.toFixed(0));
  const row = (name, { wall, service, database }) => {
    return [name, ...[wall, service, database].map(shown)];
  };
  const head = ['us a person', 'by the clock', 'CPU of service', 'of PostgreSQL'];
  const title = `Storing ${people} people by one stream; the middle of ${rounds} rounds\n`;
  const rows = [row('ranked and stored', own), row('COPY, then indexes', copy)];
  return `${title}\n${table(head, rows)}\n\nrate beside COPY: ${ratio.toFixed(2)}`;
}

export function importShortfalls({ ratio }) {
  if (ratio >= limits.ratio) return [];
  return [`import reaches ${ratio.toFixed(2)} of COPY and indexes, ${limits.ratio} is wanted`];
}
