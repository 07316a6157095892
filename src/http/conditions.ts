import { createHash } from 'node:crypto';
import { Failure } from '../errors.ts';
import type { RecordInfo } from './record-info.ts';

/**
 * The ETag of a record: its version, then the start of the catalogue's hash. Every edit anywhere
 * changes the second part, since the answer names the catalogue; the first part is the record's.
 */
export function recordTag({ version, catalogue }: RecordInfo): string {
  return `"${version}.${catalogue.slice('cat_'.length, 'cat_'.length + 16)}"`;
}

/** The ETag of a stored person: their version, then the start of the hash of their ranking's id. */
export function candidateTag({
  version,
  ranking,
}: {
  readonly version: number;
  readonly ranking: { readonly id: string } | null;
}): string {
  const hash = createHash('sha256')
    .update(ranking?.id ?? '')
    .digest('hex');
  return `"${version}.${hash.slice(0, 16)}"`;
}

/** The ETag of any other answer: the start of its hash. */
export function contentTag(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether If-None-Match names the tag; weakness does not matter here (RFC 9110, 13.1.2). */
export function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return tagsOf(ifNoneMatch).some((each) => each.replace(/^W\//, '') === tag);
}

/**
 * The version that a write expects, from If-Match. Only the version part is compared, so that an
 * edit elsewhere in the catalogue does not get in the way. Throws `precondition-required` without
 * the header and `stale-version` when it names another version.
 */
export function expectedVersion(
  ifMatch: string | undefined,
  record: Pick<RecordInfo, 'version'>,
): number {
  const { version } = record;
  if (ifMatch === undefined || ifMatch.trim() === '') {
    throw new Failure(
      'precondition-required',
      'This needs If-Match, so that nobody overwrites what they have not seen. GET the record, ' +
        'then send its ETag as If-Match.',
    );
  }
  if (ifMatch.trim() === '*') return version;
  if (tagsOf(ifMatch).some((tag) => versionOf(tag) === version)) return version;
  throw new Failure(
    'stale-version',
    `The record is at version ${version}, which If-Match does not name. GET it again, look at ` +
      'what changed, and send its new ETag.',
  );
}

function tagsOf(header: string): readonly string[] {
  return header.split(',').map((tag) => tag.trim());
}

/** The version of a strong tag of this service; null for any other tag. */
function versionOf(tag: string): number | null {
  const digits = /^"(\d{1,10})(\.[0-9a-f]+)?"$/.exec(tag)?.[1];
  return digits === undefined ? null : Number(digits);
}
