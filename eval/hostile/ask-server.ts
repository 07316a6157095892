import { checksOf, type HostileCase } from '../reading/hostile-case.ts';
import { type Answered, rankingOf } from './answered.ts';
import { type HostileBody, hostileBody } from './hostile-body.ts';

export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  readonly key: string | null;
  readonly asOf: string;
}

const patienceMillis = 60_000;

/** Nobody listens where the hostile inputs should be asked. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';
}

/**
 * @throws NoServerError when the address does not answer; a wrong one must not pass for failures.
 */
export async function requireServer({ url }: Pick<Server, 'url'>): Promise<void> {
  try {
    await fetch(`${url}/livez`, { signal: AbortSignal.timeout(patienceMillis) });
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : null;
    const reason = cause instanceof Error ? cause.message : String(thrown);
    throw new NoServerError(
      `No service answers at ${url} (${reason}). Start one with npm start, or mend --url.`,
    );
  }
}

/** Asks a running service as any client would. A broken connection answers status 0. */
export async function askServer(server: Server, hostile: HostileCase): Promise<Answered> {
  const body = hostileBody(hostile.input);
  const countsTeams = checksOf(hostile).some(({ type }) => type === 'teamsIntact');
  const start = performance.now();
  try {
    const response = await fetch(`${server.url}/v1/rankings`, {
      method: 'POST',
      headers: { ...authorization(server), 'content-type': typeOf(body) },
      body: bytesOf(body, server.asOf),
      signal: AbortSignal.timeout(patienceMillis),
    });
    const text = await response.text();
    const millis = performance.now() - start;
    return {
      status: response.status,
      isRefused: response.status >= 400 && response.status < 500,
      contentType: response.headers.get('content-type')?.split(';')[0]?.trim() ?? '',
      body: text,
      millis,
      ranking: response.status < 300 ? rankingOf(jsonOf(text)) : null,
      teamsListed: countsTeams ? await teamsListed(server) : null,
    };
  } catch (thrown) {
    const millis = performance.now() - start;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const none = { contentType: '', ranking: null, teamsListed: 0 };
    return { ...none, status: 0, isRefused: false, body: reason, millis };
  }
}

async function teamsListed(server: Server): Promise<number> {
  const response = await fetch(`${server.url}/v1/teams?limit=100`, {
    headers: authorization(server),
    signal: AbortSignal.timeout(patienceMillis),
  });
  const list = jsonOf(await response.text());
  if (typeof list !== 'object' || list === null || !('data' in list)) return 0;
  return Array.isArray(list.data) ? list.data.length : 0;
}

function authorization({ key }: Server): Record<string, string> {
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

function typeOf(body: HostileBody): string {
  return body.kind === 'raw' ? body.contentType : 'application/json';
}

function bytesOf(body: HostileBody, asOf: string): string | Uint8Array<ArrayBuffer> {
  if (body.kind === 'raw') return new Uint8Array(body.bytes);
  const { kind, ...person } = body;
  return JSON.stringify({ ...person, as_of: asOf });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
