import { Failure } from '../../src/errors.ts';
import type { ReadablePerson } from '../../src/judging/index.ts';
import type { Engine } from '../rankers/open-engine.ts';
import type { HostileCase } from '../reading/hostile-case.ts';
import { type Answered, rankingOf } from './answered.ts';
import { type HostileBody, hostileBody } from './hostile-body.ts';

/** Asks the engine through the service's reading; null when only a server can be asked. */
export async function askInProcess(
  engine: Engine,
  { input }: HostileCase,
): Promise<Answered | null> {
  const form = formOf(hostileBody(input));
  if (form === null) return null;
  const start = performance.now();
  const base = { status: null, contentType: null, teamsListed: null };
  try {
    const { body: text, answer } = engine.answer(engine.input(form));
    const millis = performance.now() - start;
    return { ...base, isRefused: false, body: text, millis, ranking: rankingOf(answer) };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const millis = performance.now() - start;
    return { ...base, isRefused: true, body: thrown.message, millis, ranking: null };
  }
}

/** Raw bytes and texts that are no strings stop at the server's contract. */
function formOf(body: HostileBody): ReadablePerson | null {
  if (body.kind === 'raw') return null;
  if (body.kind !== 'text') return body;
  return typeof body.text === 'string' ? { kind: 'text', text: body.text } : null;
}
