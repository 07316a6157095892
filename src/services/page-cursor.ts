import { createHmac, timingSafeEqual } from 'node:crypto';
import { Failure } from '../errors.ts';
import type { Store } from '../store/index.ts';

/** Which list a cursor belongs to: its name and the filters that it was asked with. */
export interface ListIdentity {
  readonly list: string;
  readonly filters: Readonly<Record<string, string | null>>;
}

/** Makes and opens cursors: opaque to the caller, signed, good for one list with its filters. */
export interface PageCursors {
  /** @param lastKey The key of the last row of the page. */
  seal(identity: ListIdentity, lastKey: string): Promise<string>;
  /** The key to go on behind, null for the first page. Throws Failure `invalid-request`. */
  open(identity: ListIdentity, cursor: string | null): Promise<string | null>;
}

const SECRET_NAME = 'page-cursor';
const SIGNATURE_BYTES = 16;

export function createPageCursors(store: Pick<Store, 'installationSecret'>): PageCursors {
  let secret: Promise<string> | null = null;
  /** Read once; a failure is not remembered. */
  const readSecret = () => {
    secret ??= store.installationSecret(SECRET_NAME).catch((cause: unknown) => {
      secret = null;
      throw cause;
    });
    return secret;
  };
  const sign = async (text: string) => {
    const mac = createHmac('sha256', await readSecret())
      .update(text)
      .digest();
    return mac.subarray(0, SIGNATURE_BYTES);
  };
  return {
    async seal(identity, lastKey) {
      const signature = await sign(signedText(identity, lastKey));
      return `${Buffer.from(lastKey).toString('base64url')}.${signature.toString('base64url')}`;
    },
    async open(identity, cursor) {
      if (cursor === null) return null;
      const [key = '', signature = ''] = cursor.split('.');
      const lastKey = Buffer.from(key, 'base64url').toString();
      const given = Buffer.from(signature, 'base64url');
      const expected = await sign(signedText(identity, lastKey));
      if (given.length === expected.length && timingSafeEqual(given, expected)) return lastKey;
      throw foreignCursor();
    },
  };
}

/** List and filters are signed along with the key, so a cursor fits no other list. */
function signedText({ list, filters }: ListIdentity, lastKey: string): string {
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([list, sorted, lastKey]);
}

export function foreignCursor(): Failure {
  const message =
    'This cursor was not made for this list with these filters. Take next_cursor from the page ' +
    'before, with the same filters, or leave cursor out to begin at the start.';
  return new Failure('invalid-request', message, [
    { parameter: 'cursor', code: 'foreign-cursor', message },
  ]);
}
