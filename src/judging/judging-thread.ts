/** The program of a judging thread: takes one task after the other and answers each. */
import { hash } from 'node:crypto';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { NamedCatalogue } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { bytesOf, isLong } from './answer-json.ts';
import { carryOut } from './carry-out.ts';
import { CompiledVersions } from './compiled-versions.ts';
import type { JudgedCatalogue } from './judge.ts';
import { orderOf, type Reply, type Task } from './order.ts';

const versions = new CompiledVersions();
const digest = (utf8: string): string => hash('sha256', utf8);

/** Called by the pool, for which it gives one `Reply` for each order. @public */
export function judge({ version, versionJson, orderTexts }: Task): unknown {
  const known = versions.get(version) ?? compile(versionJson);
  if (known === null) return orderTexts.map((): Reply => ({ kind: 'unknown-catalogue' }));
  return handedOver(orderTexts.map((orderText) => replyTo(orderText, known)));
}

/** Long answers are given away, not copied. */
function handedOver(replies: readonly Reply[]): unknown {
  const buffers: ArrayBuffer[] = [];
  const value = replies.map((reply) => {
    if (reply.kind !== 'ranked' || typeof reply.body !== 'string' || !isLong(reply.body)) {
      return reply;
    }
    const body = bytesOf(reply.body);
    buffers.push(body.buffer);
    return { ...reply, body };
  });
  if (buffers.length === 0) return value;
  return move({ [transferableSymbol]: buffers, [valueSymbol]: value });
}

function replyTo(orderText: string, version: NamedCatalogue): Reply {
  try {
    return carryOut(orderOf(orderText), version, digest);
  } catch (thrown) {
    if (thrown instanceof Failure) {
      const { code, message, faults } = thrown;
      return { kind: 'failed', code, message, faults };
    }
    return { kind: 'crashed', reason: thrown instanceof Error ? `${thrown.stack}` : `${thrown}` };
  }
}

function compile(versionJson: string | null): NamedCatalogue | null {
  // The pool's side wrote a version as JSON, so this is one.
  return versionJson === null ? null : versions.compile(JSON.parse(versionJson) as JudgedCatalogue);
}
