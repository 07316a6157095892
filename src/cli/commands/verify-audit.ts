import { text } from 'node:stream/consumers';
import { createClient, ProblemAnswer, type TrailVerdict, verifyTrail } from '../../client/index.ts';
import { Failure } from '../../errors.ts';
import type { Surroundings } from './rank-file.ts';

export interface VerifyAuditFlags {
  readonly url: string;
  /** `-`: the first line of standard input, so that no list of processes shows it. */
  readonly key: string;
  readonly from?: string;
  readonly head?: string;
}

/** What a shell learns of a trail that is not as it was written. */
const brokenExit = 3;

/**
 * Recomputes the audit trail over the API and says whether it is whole, or where it is not.
 *
 * @throws Failure for a server that cannot be asked or refuses.
 */
export async function verifyAudit(
  { url, key, from, head }: VerifyAuditFlags,
  { stdin, stdout }: Surroundings,
): Promise<void> {
  const secret = key === '-' ? ((await text(stdin)).split('\n')[0]?.trim() ?? '') : key;
  const client = createClient({ url: checkedUrl(url), key: secret });
  const begin = from === undefined ? {} : { from };
  const verdict = await answered(url, () =>
    verifyTrail(client, { ...begin, ...(head === undefined ? {} : { head }) }),
  );
  stdout.write(`${pageOf(verdict)}\n`);
  if (!verdict.isWhole) process.exitCode = brokenExit;
}

function pageOf(verdict: TrailVerdict): string {
  const checked = `${verdict.checked} event${verdict.checked === 1 ? '' : 's'} checked`;
  if (!verdict.isWhole) {
    const { kind, message } = verdict.fault;
    return `${checked}, then: ${kind}. ${message}`;
  }
  const { count, hash } = verdict.head;
  return [
    `${checked}: the trail is whole up to number ${count}.`,
    `Keep its head elsewhere, and give it next time: --head ${hash}`,
  ].join('\n');
}

function checkedUrl(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  const message = `--url ${url} is no address. Give the server's, such as http://localhost:3000.`;
  throw new Failure('invalid-request', message);
}

async function answered(url: string, ask: () => Promise<TrailVerdict>): Promise<TrailVerdict> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof ProblemAnswer) {
      throw new Failure('invalid-request', `The server refuses. ${thrown.message}`);
    }
    // What fetch throws when there is nobody, or when the answer breaks off.
    if (!(thrown instanceof TypeError)) throw thrown;
    const cause = thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
    throw new Failure(
      'not-ready',
      `${url} does not answer to the end${cause}. Start the server, or correct --url.`,
      [],
      { cause: thrown },
    );
  }
}
