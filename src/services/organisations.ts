import type { Organisation, Slug } from '../engine/index.ts';
import type { Context } from './context.ts';
import type { Page, PageRequest } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { pageOf } from './page-of.ts';
import { notFound } from './record-views.ts';

/** Organisations in the order of the catalogue: the first is the default. */
export function listOrganisations(
  { live }: Pick<Context, 'live'>,
  cursors: PageCursors,
  page: PageRequest,
): Promise<Page<Organisation>> {
  return pageOf(cursors, { list: 'organisations', filters: {} }, page, {
    all: live.current().catalogue.organisations,
    keyOf: ({ slug }) => slug,
    matches: () => true,
  });
}

/** @throws Failure `not-found`. */
export function getOrganisation({ live }: Pick<Context, 'live'>, slug: Slug): Organisation {
  const { organisations } = live.current().catalogue;
  const organisation = organisations.find((one) => one.slug === slug);
  if (organisation !== undefined) return organisation;
  throw notFound('organisation', slug, 'GET /v1/organisations lists them.');
}
