// How fast the best people for a team are answered (`npm run bench -- team-ranking`) among ten
// thousand, a hundred thousand and a million, beside a bare Express route that runs the same SQL by
// `pg`; with one technology that a tenth, a hundredth or a thousandth of people have, beside the
// faster of the two ways to ask for it. One connection, one request after the other, in turn, so
// that what else the machine does hits all alike.
import http from 'node:http';
import pg from 'pg';
import { exponent } from './engine/stopwatch.mjs';
import { withDatabase } from './scale/database.mjs';
import { heldBy } from './scale/people.mjs';
import { authorization, startServer, storePeople, withProduct } from './scale/product.mjs';
import { spread, table } from './spread.mjs';

const limits = { ratio: 1.3, exponent: 0.1, filteredMilliseconds: 25 };
const team = 'data-infrastructure';
const limit = 50;
const warmUps = 50;
const triesOfWay = 9;
const requestsOfEach = 600;

const questions = [
  { name: 'no filter', technology: null },
  ...Object.entries(heldBy).map(([technology, share]) => {
    return { name: `held by ${share / 10} %, meets_minimum`, technology };
  }),
];

function pathOf({ technology }) {
  const filters = technology === null ? {} : { technology, meets_minimum: 'true' };
  return `/v1/teams/${team}/ranking?${new URLSearchParams({ limit, ...filters })}`;
}

/** The questions in numbers, as the product's store asks them. */
async function numberedQuestions(databaseUrl) {
  const session = new pg.Client(databaseUrl);
  await session.connect();
  const numberOf = async (name, slug) => {
    const statement = `select number from ${name}_number where slug = $1`;
    // No ranking names the number nought, nor does anybody have it.
    return (await session.query(statement, [slug])).rows[0]?.number ?? 0;
  };
  try {
    // Vacuum comes by itself within a minute or two; the figures must not depend on when.
    await session.query('vacuum (analyze) candidate_fit, ranking, candidate');
    const asked = [];
    for (const { technology } of questions) {
      const slug = technology?.toLowerCase().replaceAll(' ', '-');
      asked.push({
        team: await numberOf('team', team),
        technologies: technology === null ? [] : [[await numberOf('technology', slug)]],
        shortfallMax: null,
        meetsMinimum: technology === null ? null : true,
        workMode: null,
        yearsMin: null,
        updatedSince: null,
        after: null,
        limit,
      });
    }
    return asked;
  } finally {
    await session.end();
  }
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function get(url) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { authorization } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answers ${response.statusCode}: ${text}`));
      });
    });
    request.once('error', reject);
  });
}

async function timeOf(url) {
  const start = performance.now();
  await get(url);
  return performance.now() - start;
}

/** Both must tell of the same people before their times are compared. */
async function refuseOthers(product, bare) {
  const own = JSON.parse(await get(product)).data.map(({ candidate }) => candidate);
  const rows = JSON.parse(await get(bare)).filter(({ candidate }) => candidate !== null);
  const others = rows.slice(0, limit).map(({ candidate }) => candidate);
  if (JSON.stringify(own) !== JSON.stringify(others)) throw new Error(`${bare} answers others.`);
  return own.length;
}

/** The faster of the two statements that answer the question. */
async function bareWay(bare, index) {
  const ways = {};
  for (const way of questions[index].technology === null ? ['walk'] : ['walk', 'fetch']) {
    const times = [];
    for (let turn = 0; turn < triesOfWay; turn += 1) {
      times.push(await timeOf(`${bare.address}/${way}/${index}`));
    }
    ways[way] = spread(times).median;
  }
  return Object.keys(ways).sort((a, b) => ways[a] - ways[b])[0];
}

async function measureQuestion(product, bare, index) {
  const way = await bareWay(bare, index);
  const urls = {
    product: product.address + pathOf(questions[index]),
    bare: `${bare.address}/${way}/${index}`,
  };
  const people = await refuseOthers(urls.product, urls.bare);
  const entries = Object.entries(urls);
  const times = { product: [], bare: [] };
  for (let turn = -warmUps; turn < requestsOfEach; turn += 1) {
    for (const [name, url] of turn % 2 === 0 ? entries : [...entries].reverse()) {
      const time = await timeOf(url);
      if (turn >= 0) times[name].push(time);
    }
  }
  const [own, plain] = [spread(times.product), spread(times.bare)];
  const ratio = own.median / plain.median;
  return { name: questions[index].name, way, people, product: own, bare: plain, ratio };
}

/** Every question to the product and to a bare route beside it. */
export async function measureQuestions(product, databaseUrl) {
  const asked = await numberedQuestions(databaseUrl);
  const environment = { DATABASE_URL: databaseUrl, QUESTIONS: JSON.stringify(asked) };
  const bare = await startServer('bare', environment);
  try {
    const found = [];
    for (const index of questions.keys()) found.push(await measureQuestion(product, bare, index));
    return found;
  } finally {
    await bare.end();
  }
}

export async function measureTeamRanking({ sizes }) {
  return withDatabase((databaseUrl) =>
    withProduct(databaseUrl, async (product) => {
      const measured = [];
      let from = 0;
      for (const to of sizes) {
        await storePeople(product.address, { from, to });
        from = to;
        measured.push({ people: to, questions: await measureQuestions(product, databaseUrl) });
      }
      return { limits, measured, exponent: growthOf(measured) };
    }),
  );
}

/** Of the list without a filter, from the fewest people to the most. */
function growthOf(measured) {
  if (measured.length < 2) return null;
  const at = ({ people, questions: [plain] }) => ({ size: people, time: plain.product.median });
  return exponent(at(measured[0]), at(measured.at(-1)));
}

export function tellTeamRanking({ measured, exponent: power }) {
  const rows = measured.flatMap(({ people, questions: found }) =>
    found.map(({ name, people: shown, product, bare, ratio }) => [
      `${people}: ${name}, ${shown} people`,
      ...[product.median, bare.median, ratio].map((value) => value.toFixed(2)),
    ]),
  );
  const head = ['people: question', 'product p50 ms', 'bare p50 ms', 'ratio'];
  const growth = power === null ? '' : `\n\npower of growth, no filter: ${power.toFixed(2)}`;
  return `Top ${limit} for a team over HTTP, one connection\n\n${table(head, rows)}${growth}`;
}

export function teamRankingShortfalls({ measured, exponent: power }) {
  const faults = [];
  for (const {
    people,
    questions: [plain, ...filtered],
  } of measured) {
    if (plain.ratio > limits.ratio) {
      faults.push(`${people} people: ${plain.ratio.toFixed(2)} times the bare route`);
    }
    for (const { name, product } of filtered) {
      if (product.median <= limits.filteredMilliseconds) continue;
      faults.push(`${people} people, ${name}: ${product.median.toFixed(1)} ms`);
    }
  }
  if (power !== null && power > limits.exponent) {
    faults.push(`the list grows with the people by the power ${power.toFixed(2)}`);
  }
  return faults;
}
