import { asOfFault, type Catalogue, type Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { Context } from './context.ts';
import type { CatalogueVersion } from './live-catalogue.ts';

type RankableVersion = Pick<CatalogueVersion, 'catalogue' | 'id' | 'parameters'>;

/** What ranking needs of the context; the store is not among it. */
export interface RankingContext extends Pick<Context, 'digest' | 'documents' | 'judge' | 'now'> {
  readonly live: {
    current(): RankableVersion;
    version(id: string, parameters?: string): Promise<RankableVersion | null>;
  };
}

/** Today by the clock of this service, UTC, as YYYY-MM-DD. */
export function today(context: Pick<Context, 'now'>): string {
  return context.now().toISOString().slice(0, 10);
}

/** The date of a ranking: as asked, or today. Throws `invalid-request` when it cannot be one. */
export function checkedAsOf(context: Pick<Context, 'now'>, asOf: string | null): string {
  const now = today(context);
  if (asOf === null) return now;
  const message = asOfFault(asOf, now);
  if (message === null) return asOf;
  throw new Failure('invalid-request', `as_of: ${message}`, [
    { pointer: '/as_of', code: 'bad-date', message },
  ]);
}

/** The organisation asked for, or the catalogue's first. Throws `not-found` when unknown. */
export function checkedOrganisation(catalogue: Catalogue, slug: Slug | null): Slug {
  const known = catalogue.organisations.map((organisation) => organisation.slug);
  const first = known[0];
  if (first === undefined) {
    throw new Failure('not-ready', 'The catalogue holds no organisation yet; try again later.');
  }
  if (slug === null) return first;
  if (known.includes(slug)) return slug;
  const message = `There is no organisation "${slug.slice(0, 80)}"; known: ${known.join(', ')}.`;
  throw new Failure('not-found', message, [
    { pointer: '/organisation', code: 'unknown-organisation', message },
  ]);
}
