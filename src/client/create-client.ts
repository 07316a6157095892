import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { ContractPaths } from '../contract/index.ts';

/**
 * The contract as openapi-fetch takes it: a list that may not be changed is an object to it, so all
 * may be; and of several forms the one that programs read, JSON.
 */
type Callable<T> = T extends { readonly 'application/json': infer Json }
  ? { 'application/json': Callable<Json> }
  : { -readonly [Name in keyof T]: Callable<T[Name]> };

type Paths = Callable<ContractPaths>;

/** `client.GET('/v1/teams/{team}', { params: { path: { team } } })` and so on. */
export type Client = FetchClient<Paths>;

/**
 * Calls by the contract: paths, parameters, bodies and answers are typed by it. An answer comes as
 * `data`, a problem as `error`.
 *
 * @param key `tf_...`; left out, the public is who calls.
 * @param fetch In the place of the one that Node and browsers have.
 */
export function createClient({
  url,
  key = null,
  fetch,
}: {
  readonly url: string;
  readonly key?: string | null;
  readonly fetch?: (request: Request) => Promise<Response>;
}): Client {
  return createFetchClient<Paths>({
    baseUrl: url.replace(/\/$/, ''),
    ...(key === null ? {} : { headers: { Authorization: `Bearer ${key}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
}
