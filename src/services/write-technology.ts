import type { Technology } from '../engine/index.ts';
import type { Fault } from '../errors.ts';
import type { CatalogueEdit, StoredCatalogue, Written } from '../store/index.ts';
import type { Context } from './context.ts';
import type { Repeat, TechnologyRecord } from './index.ts';
import { findTechnology, refuseOtherSlug, refuseStale } from './record-views.ts';
import { refuseFaults, TAKEN } from './refuse-faults.ts';
import { technologyFaults } from './technology-faults.ts';

type Writing = Pick<Context, 'live' | 'store'>;

/** @throws Failure `conflict` for a slug or form in use, `invalid-request` for other faults. */
export async function createTechnology(
  context: Writing,
  technology: Technology,
  repeat: Repeat,
): Promise<Written<TechnologyRecord>> {
  return write(context, repeat, ({ catalogue }) => {
    const holder = catalogue.technologies.find(({ slug }) => slug === technology.slug);
    const taken = holder === undefined ? [] : [takenSlug(holder)];
    refuseFaults('technology', [...taken, ...technologyFaults(technology, catalogue, null)]);
    return { kind: 'technology', technology };
  });
}

/** @throws Failure `not-found`, `stale-version`, `conflict`, `invalid-request`. */
export async function replaceTechnology(
  context: Writing,
  reference: string,
  technology: Technology,
  expectedVersion: number,
): Promise<TechnologyRecord> {
  const written = await write(context, null, (current) => {
    const before = findTechnology(current, reference);
    const { slug } = before.technology;
    refuseStale('technology', slug, before.version, expectedVersion);
    refuseOtherSlug('technology', technology, slug);
    const faults = technologyFaults(technology, current.catalogue, before.technology);
    refuseFaults('technology', faults);
    return { kind: 'technology', technology };
  });
  return written.value;
}

/** Takes a technology out of reading; it stays readable. Throws `not-found`, `stale-version`. */
export async function archiveTechnology(
  context: Writing,
  reference: string,
  expectedVersion: number,
): Promise<TechnologyRecord> {
  const written = await write(context, null, (current) => {
    const { technology, version } = findTechnology(current, reference);
    refuseStale('technology', technology.slug, version, expectedVersion);
    return { kind: 'technology', technology: { ...technology, status: 'archived' } };
  });
  return written.value;
}

async function write(
  { live, store }: Writing,
  repeat: Repeat,
  decide: (current: StoredCatalogue) => CatalogueEdit,
): Promise<Written<TechnologyRecord>> {
  const { value, replayed } = await store.catalogues.edit(decide, repeat);
  live.adopt(value.stored);
  return { value: findTechnology(value.stored, value.slug), replayed };
}

function takenSlug({ slug, status }: Technology): Fault {
  const what = status === 'archived' ? 'an archived technology' : 'a technology';
  const message = `There is ${what} "${slug}" already. PATCH that one, or choose another slug.`;
  return { pointer: '/slug', code: TAKEN, message };
}
