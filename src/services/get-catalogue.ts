import type { Context } from './context.ts';
import type { Services } from './index.ts';
import { notFound } from './record-views.ts';

/** Any version ever made, as it was. Throws Failure `not-found`. */
export async function getCatalogue(
  { live, store }: Pick<Context, 'live' | 'store'>,
  id: string,
): Promise<Awaited<ReturnType<Services['getCatalogue']>>> {
  const newest = live.current();
  const version = newest.id === id ? newest : await store.catalogues.version(id);
  if (version === null) {
    throw notFound('catalogue version', id, `The newest is ${newest.id}; a receipt names its own.`);
  }
  const { createdAt, catalogue } = version;
  const standing = await store.jobs.inForce();
  const current = id === newest.id;
  const isActive = standing === null ? current : standing.catalogue === id;
  const status = isActive ? 'active' : current ? 'activating' : 'retired';
  return { id, createdAt, current, status, catalogue };
}
