import { createHash } from 'node:crypto';
import { createDocumentReader } from '../../src/documents/index.ts';
import {
  type Catalogue,
  catalogueId,
  namedParameters,
  rankingParameters,
} from '../../src/engine/index.ts';
import { createJudgeInPlace } from '../../src/judging/index.ts';
import type { RankingRequest } from '../../src/services/index.ts';
import type { RankingContext } from '../../src/services/ranking-terms.ts';

export const sha256 = (utf8: string) => createHash('sha256').update(utf8, 'utf8').digest('hex');

const prepared = (catalogue: Catalogue) => ({
  id: catalogueId(catalogue, sha256),
  catalogue,
  parameters: namedParameters(rankingParameters, sha256),
});

export const requestFor = (
  person: RankingRequest['person'],
  more: Partial<RankingRequest> = {},
): RankingRequest => ({
  person,
  organisation: null,
  asOf: '2026-11-22',
  explain: 'full',
  without: [],
  wishes: null,
  location: null,
  counterfactuals: false,
  ...more,
});

export const textOf = (text: string) => ({ kind: 'text', text }) as const;

/**
 * What ranking needs when the store is out of the picture: the last of the catalogues is in force,
 * all of them are kept, and the clock stands still. Whoever reads documents closes the reader.
 */
export function rankingContext(...catalogues: readonly Catalogue[]): RankingContext {
  const versions = catalogues.map(prepared);
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error('A context needs a catalogue.');
  return {
    digest: sha256,
    now: () => new Date('2026-11-22T23:30:00Z'),
    live: {
      current: () => newest,
      version: (id, counted = newest.parameters.id) =>
        Promise.resolve(
          versions.find((one) => one.id === id && one.parameters.id === counted) ?? null,
        ),
    },
    documents: createDocumentReader(),
    judge: createJudgeInPlace(sha256),
  };
}
