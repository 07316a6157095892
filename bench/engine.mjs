// How fast the engine reads and ranks, beside search engines that could be used instead, and
// whether its work stays in proportion to what it is given (`npm run bench -- engine`). CPU time is
// told beside wall time: on a shared machine it is the steadier of the two.
import { catalogueFolder, loadCatalogue } from '../dist/catalogue/index.js';
import { compileCatalogue, rankProfile, readInput } from '../dist/engine/index.js';
import { peers } from './engine/peers.mjs';
import { exponent, measureInTurn } from './engine/stopwatch.mjs';
import {
  profileQuery,
  statedInput,
  syntheticCatalogue,
  syntheticProfiles,
  teamPages,
} from './engine/synthetic.mjs';
import { resumeText, textOf, worstCases } from './engine/texts.mjs';
import { table } from './spread.mjs';

const asOf = '2026-11-22';
/** What is promised; `--gate` fails beyond it. */
export const limits = {
  rankMicroseconds: 60,
  teamsExponent: 1.15,
  readMegabytesPerSecond: 15,
  textExponent: 1.15,
};

const fewTeams = 5;
const manyTeams = 500;
const smallText = 2_048;
const largeText = 1_048_576;
const smallWorst = 65_536;
const largeWorst = 524_288;

function rankOptions(catalogue, facts) {
  const plain = { asOf, explain: 'none', without: [], wishes: null, location: null };
  return { ...plain, organisation: catalogue.organisations[0].slug, ...facts };
}

function textInput(text) {
  const section = { field: 'text', text, kind: 'document', period: null };
  const nothing = { skills: [], periods: [], signals: [], titles: [], warnings: [] };
  return { ...nothing, sections: [section], yearsOfExperience: null };
}

/** Ranking of structured profiles: the engine with more and less explanation, and the peers. */
async function measureTeams(catalogue, settings) {
  const profiles = syntheticProfiles(catalogue, 50);
  const queries = profiles.map((profile) => profileQuery(profile, catalogue));
  const inputs = profiles.map((profile) => statedInput(profile, catalogue));
  const compiled = compileCatalogue(catalogue);
  const rank = (name, facts) => {
    const options = rankOptions(catalogue, facts);
    return { name, run: (at) => rankProfile(compiled, profiles[at % profiles.length], options) };
  };
  const subjects = [
    rank('engine', {}),
    {
      name: 'engine, skills still to be read',
      run: (at) => {
        const profile = readInput(compiled, inputs[at % inputs.length], asOf);
        return rankProfile(compiled, profile, rankOptions(catalogue, {}));
      },
    },
    rank('engine, explain full', { explain: 'full' }),
    rank('engine, counterfactuals', { counterfactuals: true }),
  ];
  const pages = teamPages(catalogue);
  for (const [name, make] of Object.entries(peers)) {
    const find = make(pages);
    const found = await find(queries[0]);
    if (!(found > 0)) throw new Error(`${name} finds no team.`);
    subjects.push({ name, run: (at) => find(queries[at % queries.length]) });
  }
  return measureInTurn(subjects, settings);
}

/** From a text to an order of five teams, and the rate of reading alone. */
async function measureText(catalogue, size, settings) {
  const compiled = compileCatalogue(catalogue);
  const text = textOf(resumeText(), size);
  const options = rankOptions(catalogue, {});
  const input = textInput(text);
  const pages = teamPages(catalogue);
  const subjects = [
    { name: 'engine, reading alone', run: () => readInput(compiled, input, asOf) },
    {
      name: 'engine, read and rank',
      run: () => rankProfile(compiled, readInput(compiled, input, asOf), options),
    },
    ...Object.entries(peers).map(([name, make]) => {
      const find = make(pages);
      return { name, run: () => find(text) };
    }),
  ];
  const times = await measureInTurn(subjects, settings);
  return { bytes: Buffer.byteLength(text), times };
}

/** Time of the same kind of text, eight times as long. */
async function measureWorst(catalogue, settings) {
  const compiled = compileCatalogue(catalogue);
  const cases = Object.entries(worstCases(catalogue));
  const subjects = cases.flatMap(([name, piece]) =>
    [smallWorst, largeWorst].map((size) => {
      const input = textInput(textOf(piece, size));
      return { name: `${name} ${size}`, run: () => readInput(compiled, input, asOf) };
    }),
  );
  const times = await measureInTurn(subjects, settings);
  return Object.fromEntries(
    cases.map(([name]) => {
      const [small, large] = [smallWorst, largeWorst].map((size) => {
        return { size, time: times[`${name} ${size}`].cpu.least };
      });
      const megabytesPerSecond = large.size / large.time;
      return [name, { megabytesPerSecond, exponent: exponent(small, large) }];
    }),
  );
}

/** Measures all of it; resolves to figures. Times are microseconds a call. */
export async function measureEngine(settings) {
  const shipped = loadCatalogue(catalogueFolder);
  const teams = {
    shipped: await measureTeams(shipped, settings),
    [fewTeams]: await measureTeams(syntheticCatalogue(shipped, fewTeams), settings),
    [manyTeams]: await measureTeams(syntheticCatalogue(shipped, manyTeams), settings),
  };
  const growth = Object.fromEntries(
    Object.keys(teams[fewTeams]).map((name) => {
      const at = (size) => ({ size, time: teams[size][name].cpu.least });
      return [name, exponent(at(fewTeams), at(manyTeams))];
    }),
  );
  const texts = {
    small: await measureText(shipped, smallText, settings),
    large: await measureText(shipped, largeText, settings),
  };
  return { settings, limits, teams, growth, texts, worst: await measureWorst(shipped, settings) };
}

/** What is short of the promises, a sentence each. */
export function engineShortfalls({ teams, growth, texts, worst }) {
  const rank = teams.shipped.engine.cpu.median;
  const rates = Object.values(texts).map(({ bytes, times }) => {
    return bytes / times['engine, reading alone'].cpu.median;
  });
  const faults = [];
  if (rank > limits.rankMicroseconds) faults.push(`ranking takes ${rank.toFixed(1)} us`);
  if (growth.engine > limits.teamsExponent) {
    faults.push(`ranking grows with the teams by the power ${growth.engine.toFixed(2)}`);
  }
  if (Math.min(...rates) < limits.readMegabytesPerSecond) {
    faults.push(`reading takes in ${Math.min(...rates).toFixed(1)} MB/s`);
  }
  for (const [name, { exponent: power }] of Object.entries(worst)) {
    if (power > limits.textExponent)
      faults.push(`"${name}" grows by the power ${power.toFixed(2)}`);
  }
  return faults;
}

const shown = ({ median }) => (median < 100 ? median.toFixed(1) : median.toFixed(0));

function tellTeams({ teams, growth }) {
  const names = Object.keys(growth);
  const columns = [teams.shipped, teams[fewTeams], teams[manyTeams]];
  const rows = names.map((name) => [
    name,
    ...columns.flatMap((column) => [shown(column[name].wall), shown(column[name].cpu)]),
    growth[name].toFixed(2),
  ]);
  const head = [
    'us a profile',
    'real 5',
    'CPU',
    `made ${fewTeams}`,
    'CPU',
    `${manyTeams}`,
    'CPU',
    'power',
  ];
  const title = `A profile of 15 skills against teams; power from ${fewTeams} to ${manyTeams}`;
  return `${title}\n\n${table(head, rows)}`;
}

function tellTexts({ texts: { small, large } }) {
  const rows = Object.keys(small.times).map((name) => [
    name,
    ...[small, large].flatMap(({ bytes, times }) => [
      shown(times[name].wall),
      shown(times[name].cpu),
      (bytes / times[name].cpu.median).toFixed(1),
    ]),
  ]);
  const head = ['us a text', `${small.bytes} B`, 'CPU', 'MB/s', `${large.bytes} B`, 'CPU', 'MB/s'];
  return `From a text to an order of the five real teams\n\n${table(head, rows)}`;
}

function tellWorst({ worst }) {
  const rows = Object.entries(worst).map(([name, { megabytesPerSecond, exponent: power }]) => {
    return [name, megabytesPerSecond.toFixed(1), power.toFixed(2)];
  });
  const title = 'Texts made to be hard; power of growth from 64 to 512 KB';
  return `${title}\n\n${table(['text', 'MB/s', 'power'], rows)}`;
}

/** The figures as text. */
export function tellEngine(figures) {
  return [tellTeams, tellTexts, tellWorst].map((tell) => tell(figures)).join('\n\n');
}
