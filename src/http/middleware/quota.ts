import { isIPv6 } from 'node:net';
import type { Request, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Failure } from '../../errors.ts';
import { mediaTypeOf } from '../body/media-type.ts';
import { docxType } from '../body/payload.ts';
import { type Step, stateOf } from '../request-state.ts';
import type { HttpSettings } from '../settings.ts';

const windowSeconds = 60;

/** A quota as it is announced and kept. Kept in memory: each process counts for itself. */
interface Quota {
  readonly name: string;
  readonly limit: number;
  readonly limiter: RateLimiterMemory;
}

const documentTypes: ReadonlySet<string> = new Set([
  'application/pdf',
  docxType,
  'multipart/form-data',
]);

/** Counts a request against the quota of its key or its address, and tells what is left. */
export function quota(settings: HttpSettings): Step {
  const everybody = newQuota('public', settings.publicPerMinute);
  const documents = newQuota('documents', settings.publicDocumentsPerMinute);
  const keys = newQuota('key', settings.keyPerMinute);
  return async (request, response, next) => {
    const { caller } = stateOf(response);
    if (caller !== null) {
      await consume(response, [keys], caller.keyId);
    } else {
      const quotas = isDocument(request) ? [everybody, documents] : [everybody];
      await consume(response, quotas, addressOf(request));
    }
    next();
  };
}

async function consume(response: Response, quotas: readonly Quota[], key: string): Promise<void> {
  const left: string[] = [];
  let exceeded: { quota: Quota; seconds: number } | null = null;
  for (const each of quotas) {
    const state = await each.limiter.consume(key).catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    });
    const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
    left.push(`"${each.name}";r=${state.remainingPoints};t=${seconds}`);
    if (state.consumedPoints > each.limit) exceeded = { quota: each, seconds };
  }
  response.setHeader('RateLimit', left.join(', '));
  response.setHeader('RateLimit-Policy', quotas.map(policyOf).join(', '));
  if (exceeded !== null) throw quotaExceeded(exceeded.quota, exceeded.seconds);
}

function newQuota(name: string, limit: number): Quota {
  return {
    name,
    limit,
    limiter: new RateLimiterMemory({ points: limit, duration: windowSeconds }),
  };
}

function policyOf({ name, limit }: Quota): string {
  return `"${name}";q=${limit};w=${windowSeconds}`;
}

function quotaExceeded({ name, limit }: Quota, seconds: number): Failure {
  const what = name === 'documents' ? 'documents' : 'requests';
  const whose = name === 'key' ? 'with one key' : 'without a key from one address';
  const advice = name === 'key' ? 'Spread the calls.' : 'Or send a key, which has a larger quota.';
  return new Failure(
    'quota-exceeded',
    `${limit} ${what} a minute are taken ${whose}. Wait ${seconds} seconds. ${advice}`,
    [],
    { retryAfterSeconds: seconds },
  );
}

function isDocument({ headers }: Request): boolean {
  return documentTypes.has(mediaTypeOf(headers['content-type'])?.type ?? '');
}

/** An IPv6 network of 64 bits is one household: single addresses in it cost nothing. */
function addressOf(request: Request): string {
  const address = request.ip ?? 'unknown';
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
