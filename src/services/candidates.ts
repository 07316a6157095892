import { Failure } from '../errors.ts';
import type { CandidateFile, StoredCandidate, Written } from '../store/index.ts';
import type { Context } from './context.ts';
import type { CandidateDraft, Page, Repeat, Services } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { storedPage } from './page-of.ts';
import {
  inputOfDraft,
  rankedDraft,
  type StoringContext,
  underGeneration,
} from './stored-rankings.ts';

/**
 * Ranks a person and stores both in one transaction.
 *
 * @throws Failure `conflict` for an outside id in use, and what reading and ranking throw.
 */
export async function createCandidate(
  context: StoringContext,
  draft: CandidateDraft,
  repeat: Repeat,
): Promise<Written<CandidateFile>> {
  const input = await inputOfDraft(context, draft);
  return underGeneration(context, async (generation) => {
    const ranked = await rankedDraft(context, draft, input, generation);
    return context.store.candidates.create(ranked, generation, repeat);
  });
}

/** @throws Failure `not-found`, `stale-version`, `conflict`, and what ranking throws. */
export async function replaceCandidate(
  context: StoringContext,
  id: string,
  draft: CandidateDraft,
  expectedVersion: number,
): Promise<CandidateFile> {
  const { input: before } = await getCandidate(context, id);
  const sent = await inputOfDraft(context, draft);
  // The text of a document stays one for as long as it is left as it was read.
  const isSame =
    before.kind === 'document' && sent.kind === 'text' && sent.person === before.person;
  const input = isSame ? { ...sent, kind: before.kind } : sent;
  return underGeneration(context, async (generation) => {
    const ranked = await rankedDraft(context, draft, input, generation);
    return context.store.candidates.replace(id, expectedVersion, ranked, generation);
  });
}

/** Throws Failure `not-found`. */
export async function getCandidate(
  { store }: Pick<Context, 'store'>,
  id: string,
): Promise<CandidateFile> {
  const file = await store.candidates.get(id);
  if (file !== null) return file;
  throw await noSuchCandidate(store, id);
}

/** Newest first. Throws Failure `invalid-request` for a cursor of another list. */
export async function listCandidates(
  { store }: Pick<Context, 'store'>,
  cursors: PageCursors,
  query: Parameters<Services['listCandidates']>[0],
): Promise<Page<StoredCandidate>> {
  const { externalId, isObjecting } = query;
  const objecting = isObjecting === null ? null : String(isObjecting);
  const identity = { list: 'candidates', filters: { externalId, objecting } };
  return storedPage(cursors, identity, query, {
    find: (after, limit) => store.candidates.list({ limit, after, externalId, isObjecting }),
    keyOf: ({ place }) => place,
  });
}

/** Erases for good. Throws Failure `not-found`. */
export async function eraseCandidate({ store }: Pick<Context, 'store'>, id: string): Promise<void> {
  if (!(await store.candidates.erase(id))) throw await noSuchCandidate(store, id);
}

export async function noSuchCandidate(store: Context['store'], id: string): Promise<Failure> {
  const erasedAt = await store.candidates.erasedAt(id);
  const fate =
    erasedAt === null
      ? 'GET /v1/candidates lists them, and finds one by its external_id.'
      : `One of that id was erased at ${erasedAt}.`;
  return new Failure('not-found', `There is no candidate "${id.slice(0, 80)}". ${fate}`);
}
