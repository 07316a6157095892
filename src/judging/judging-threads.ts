import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { Failure } from '../errors.ts';
import { versionName } from './compiled-versions.ts';
import type { Judge, JudgedCatalogue } from './judge.ts';
import { judgeOf } from './judge-of.ts';
import { type Order, type Outcome, orderText, type Reply, type Task } from './order.ts';
import { OrderBatches } from './order-batches.ts';

/** More than this wait for seconds; they had better come again. */
const waitingMax = 2_000;

/**
 * Judges on threads of their own, so that neither a long text nor the compiling of an edited
 * catalogue holds up other requests.
 *
 * @param count 1 or more; each keeps its own compiled catalogues.
 */
export function createJudgingThreads(count: number): Judge {
  const pool = openPool(count);
  const batches = new OrderBatches(count, (task) => pool.run(task));
  const prepare = once(async (version) => {
    const task: Task = { ...textOf(version), orderTexts: [] };
    // The thread with the fewest tasks takes the next, so that as many tasks reach every thread.
    await Promise.all(Array.from({ length: count }, () => pool.run(task)));
  });
  return judgeOf({
    carryOut: (version, order) => judged(batches, version, order, prepare),
    prepare,
    close: () => pool.destroy(),
  });
}

function textOf({ id, catalogue, parameters }: JudgedCatalogue) {
  // Versions come with more than is judged by.
  const counted =
    parameters === undefined
      ? {}
      : { parameters: { id: parameters.id, values: parameters.values } };
  const judged: JudgedCatalogue = { id, catalogue, ...counted };
  return { version: versionName(judged), versionJson: JSON.stringify(judged) };
}

type Prepare = (version: JudgedCatalogue) => Promise<void>;

/** Whoever wants a version that is being prepared waits for that: a catalogue is a megabyte. */
function once(prepare: Prepare): Prepare {
  const running = new Map<string, Promise<void>>();
  return (version) => {
    const name = versionName(version);
    const known = running.get(name);
    if (known !== undefined) return known;
    const made = prepare(version).finally(() => running.delete(name));
    running.set(name, made);
    return made;
  };
}

function openPool(count: number): Piscina<Task, readonly Reply[]> {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  // From the sources, in development and in tests, tsx reads TypeScript; the build needs nothing.
  const loader = isSource
    ? ['--import', pathToFileURL(createRequire(here).resolve('tsx')).href]
    : [];
  return new Piscina({
    filename: new URL(`./judging-thread${isSource ? '.ts' : '.js'}`, here).href,
    name: 'judge',
    minThreads: count,
    maxThreads: count,
    // The next tasks lie ready, so that a thread need not wait for the event loop between them.
    concurrentTasksPerWorker: 3,
    recordTiming: false,
    // An order leaves a third of a megabyte of garbage: with more room it is swept less often.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
    // Nothing of the settings or secrets is a judge's business.
    env: {},
    execArgv: loader,
  });
}

async function judged(
  batches: OrderBatches,
  version: JudgedCatalogue,
  order: Order,
  prepare: Prepare,
): Promise<Outcome> {
  if (batches.waiting >= waitingMax) throw tooManyWaiting();
  const name = versionName(version);
  const text = orderText(order);
  const first = await batches.ask(name, null, text);
  if (first.kind !== 'unknown-catalogue') return outcomeOf(first);
  await prepare(version);
  const second = await batches.ask(name, null, text);
  if (second.kind !== 'unknown-catalogue') return outcomeOf(second);
  // While all are busy one thread may be told twice and another one never.
  return outcomeOf(await batches.ask(name, textOf(version).versionJson, text));
}

function outcomeOf(reply: Reply): Outcome {
  if (reply.kind === 'failed') throw new Failure(reply.code, reply.message, reply.faults);
  if (reply.kind === 'crashed') throw new Error(reply.reason);
  if (reply.kind === 'unknown-catalogue') throw new Error('A thread did not take its catalogue.');
  return reply;
}

function tooManyWaiting(): Failure {
  const message = 'Too many people are waiting to be ranked here. Try again in a moment.';
  return new Failure('busy', message, [], { retryAfterSeconds: 2 });
}
