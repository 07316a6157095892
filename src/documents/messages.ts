import type { FailureCode, Fault } from '../errors.ts';
import type { DocumentLimits } from './limits.ts';
import type { ReadDocument } from './readers/read-document.ts';
import type { DocumentClaim } from './readers/sniff.ts';

/** Parent to child: one document. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly claim: DocumentClaim;
  readonly limits: DocumentLimits;
}

/** Child to parent. `ready` comes once, when the parsers are loaded. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly document: ReadDocument }
  | {
      readonly kind: 'failed';
      readonly code: FailureCode;
      readonly message: string;
      readonly faults: readonly Fault[];
    }
  /** A defect of a parser or of ours: not the caller's to know, but for the log. */
  | { readonly kind: 'crashed'; readonly reason: string };
