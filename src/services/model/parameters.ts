import { type JudgementParameters, judgingBy } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import type { ParameterVersion, Written } from '../../store/index.ts';
import type { ParameterState, Repeat } from '../index.ts';
import { activateEdit, type ReRankingContext } from '../re-ranking.ts';
import { notFound } from '../record-views.ts';

/**
 * Keeps a version of the parameters; nothing uses it yet.
 *
 * @throws Failure `invalid-request` for numbers that contradict one another.
 */
export async function createParameters(
  context: ReRankingContext,
  draft: { readonly values: Partial<JudgementParameters>; readonly note: string },
  repeat: Repeat,
): Promise<Written<ParameterState>> {
  const values = judgingBy(draft.values);
  if (values.noFitBelow > values.insufficientBelow) throw crossedLines();
  const { note } = draft;
  const { value, replayed } = await context.store.parameters.create({ values, note }, repeat);
  return { value: await stateOf(context, value), replayed };
}

/** Throws Failure `not-found`. */
export async function getParameters(
  context: ReRankingContext,
  id: string,
): Promise<ParameterState> {
  const version = await context.store.parameters.get(id);
  if (version !== null) return stateOf(context, version);
  const advice = 'GET /v1/model names those in force and those shipped; a receipt names its own.';
  throw notFound('version of the parameters', id, advice);
}

/**
 * Puts a version into force, here at once and in other processes within a moment, and begins to
 * rank all stored people anew. Throws Failure `not-found`.
 */
export async function activateParameters(
  context: ReRankingContext,
  id: string,
  repeat: Repeat,
): Promise<Written<ParameterState>> {
  const { value, replayed } = await context.store.parameters.activate(id, repeat);
  context.live.adopt(value);
  await activateEdit(context);
  return { value: await getParameters(context, id), replayed };
}

/** A version, and whether stored people are ranked with it already. */
export async function stateOf(
  { live, store }: Pick<ReRankingContext, 'live' | 'store'>,
  version: ParameterVersion,
): Promise<ParameterState> {
  if (live.current().parameters.id !== version.id) return { version, status: 'inactive' };
  const standing = await store.jobs.inForce().catch(() => null);
  const isInForce = standing === null || standing.parameters === version.id;
  return { version, status: isInForce ? 'active' : 'activating' };
}

function crossedLines(): Failure {
  const message =
    'no_fit_below lies above insufficient_below, so that nobody could be told that too little is ' +
    'known. Lower the one, or raise the other; what is left out is as shipped.';
  const fault = { pointer: '/values/no_fit_below', code: 'crossed-lines', message };
  return new Failure('invalid-request', message, [fault]);
}
