/**
 * The program of the guarded process: takes documents over IPC, one at a time, and answers each.
 * It opens nothing on its own and ends with its parent.
 */
import { Failure } from '../errors.ts';
import type { ReadRequest, Reply } from './messages.ts';
import { readAny } from './read-any.ts';

process.on('disconnect', () => process.exit(0));
process.on('message', (request: ReadRequest) => {
  answer(request).then((reply) => process.send?.(reply));
});
process.send?.({ kind: 'ready' } satisfies Reply);

async function answer(request: ReadRequest): Promise<Reply> {
  try {
    return { kind: 'read', document: await readAny(request) };
  } catch (thrown) {
    if (thrown instanceof Failure) {
      const { code, message, faults } = thrown;
      return { kind: 'failed', code, message, faults };
    }
    return { kind: 'crashed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
