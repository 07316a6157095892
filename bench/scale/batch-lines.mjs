// One thread through a file of JSON lines, in a process of its own: `pass` parses and writes each
// line again, `rank` ranks it as `teamfit rank --ndjson` does. Tells its CPU microseconds.
import { hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { shippedCatalogue } from '../../dist/catalogue/index.js';
import { orderOfLine } from '../../dist/cli/person/order-of-line.js';
import { loadContract } from '../../dist/contract/index.js';
import { catalogueId } from '../../dist/engine/index.js';
import { lineBytesMax, rankedLine } from '../../dist/http/person-line.js';
import { createJudgeInPlace, lineBlocks, textOf } from '../../dist/judging/index.js';

const [what, file] = process.argv.slice(2);

async function ranking() {
  const catalogue = shippedCatalogue();
  const digest = (utf8) => hash('sha256', utf8);
  const version = { id: catalogueId(catalogue, digest), catalogue };
  const judge = createJudgeInPlace(digest);
  await judge.prepare(version);
  const organisation = catalogue.organisations[0].slug;
  const nothing = { without: [], wishes: null, location: null };
  const options = { organisation, asOf: '2026-11-22', explain: 'none', ...nothing };
  const terms = { contract: loadContract(), catalogue, options, today: '2026-11-22' };
  return async (line) => {
    const order = orderOfLine(line, terms);
    const answer = await judge.rank(version, order.person, order.options);
    return rankedLine(line.number, textOf(answer));
  };
}

const decoder = new TextDecoder();
const kinds = {
  pass: async () => async (line) => JSON.stringify(JSON.parse(decoder.decode(line.bytes))),
  rank: ranking,
};

async function* answers(answer) {
  for await (const block of lineBlocks(createReadStream(file), lineBytesMax)) {
    const texts = [];
    for (const line of block) texts.push(await answer(line));
    yield `${texts.join('\n')}\n`;
  }
}

const answer = await kinds[what]();
const go = () => pipeline(Readable.from(answers(answer)), createWriteStream('/dev/null'));
// Once to warm up: a stream of a million is warm for nearly all of its time.
await go();
const before = process.cpuUsage();
await go();
const { user, system } = process.cpuUsage(before);
process.send({ microseconds: user + system });
