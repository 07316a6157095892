import type { Technology } from '../engine/index.ts';
import type { Context } from './context.ts';
import { foldForm } from './fold-form.ts';
import type { Page, Services, TechnologyRecord } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { pageOf } from './page-of.ts';
import { technologyRecords } from './record-views.ts';

/**
 * Technologies by slug; `text` looks into slug, name, aliases and members without regard to case,
 * spaces and hyphens.
 *
 * @throws Failure `invalid-request` for a cursor of another list.
 */
export function listTechnologies(
  { live }: Pick<Context, 'live'>,
  cursors: PageCursors,
  query: Parameters<Services['listTechnologies']>[0],
): Promise<Page<TechnologyRecord>> {
  const { text, kind, status } = query;
  const sought = text === null ? null : foldForm(text);
  const identity = { list: 'technologies', filters: { text, kind, status } };
  return pageOf(cursors, identity, query, {
    all: technologyRecords(live.current()),
    keyOf: ({ technology }) => technology.slug,
    matches: ({ technology }) =>
      (status === 'any' || technology.status === status) &&
      (kind === null || technology.kind === kind) &&
      (sought === null || hasForm(technology, sought)),
  });
}

function hasForm({ slug, name, aliases, members }: Technology, sought: string): boolean {
  return [slug, name, ...aliases, ...members].some((form) => foldForm(form).includes(sought));
}
