/** The ranking's parameters: the nouns of the store's door. */
import type { NamedParameters, RankingParameters } from '../engine/index.ts';
import type { Once, StoredCatalogue, Written } from './index.ts';

/** A version of the parameters, which never changes. */
export interface ParameterVersion extends NamedParameters {
  /** A release brought it, or somebody sent it. */
  readonly origin: 'shipped' | 'uploaded';
  /** Where it comes from, in words. */
  readonly note: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When it was last put into force; null for never. */
  readonly activatedAt: string | null;
}

export interface ParameterStore {
  /** Null when there is none of that id, or it is of another engine than this. */
  get(id: string): Promise<ParameterVersion | null>;
  /** The same content is the same version: what stands there stays. */
  create(
    draft: { readonly values: RankingParameters; readonly note: string | null },
    once: Once | null,
  ): Promise<Written<ParameterVersion>>;
  /**
   * Puts a version into force: from the answer on it is part of the newest state of all facts. One
   * that is in force stays so. Throws Failure `not-found`.
   */
  activate(id: string, once: Once | null): Promise<Written<StoredCatalogue>>;
}
