import type { Technology } from '../engine/index.ts';
import type { Context } from './context.ts';
import { foldForm } from './fold-form.ts';
import type { Page, Services, TechnologyRecord } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { pageOf } from './page-of.ts';
import { technologyRecords } from './record-views.ts';
import { technologyNamed } from './technology-named.ts';

/**
 * Technologies by slug; `text` looks into slug, name, aliases and members without regard to case,
 * spaces and hyphens, and finds what is called so in the plural too.
 *
 * @throws Failure `invalid-request` for a cursor of another list.
 */
export async function listTechnologies(
  context: Pick<Context, 'judge' | 'live'>,
  cursors: PageCursors,
  query: Parameters<Services['listTechnologies']>[0],
): Promise<Page<TechnologyRecord>> {
  const { text, kind, status } = query;
  const newest = context.live.current();
  const sought = text === null ? null : foldForm(text);
  const named = text === null ? null : await technologyNamed(context, newest, text);
  const identity = { list: 'technologies', filters: { text, kind, status } };
  return pageOf(cursors, identity, query, {
    all: technologyRecords(newest),
    keyOf: ({ technology }) => technology.slug,
    matches: ({ technology }) =>
      (status === 'any' || technology.status === status) &&
      (kind === null || technology.kind === kind) &&
      (sought === null || technology.slug === named?.slug || hasForm(technology, sought)),
  });
}

function hasForm({ slug, name, aliases, members }: Technology, sought: string): boolean {
  return [slug, name, ...aliases, ...members].some((form) => holds(form, sought));
}

/**
 * Words may run together only from the beginning of one: "hivemeta" is in "Hive Metastore", but
 * Presto is not in "backuP and RESTOre" nor in any other two words that merely meet.
 */
function holds(form: string, sought: string): boolean {
  const words = form.split(/[\s_-]+/u).map(foldForm);
  return words.some(
    (word, at) => word.includes(sought) || words.slice(at).join('').startsWith(sought),
  );
}
