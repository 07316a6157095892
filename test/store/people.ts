import type { RankedDraft, RankingTerms, Store } from '../../src/store/index.ts';

/** Terms of rankings under the newest catalogue of a store. */
export async function termsOf({ store }: { readonly store: Store }): Promise<RankingTerms> {
  const catalogue = (await store.catalogues.current())?.id ?? '';
  const organisation = 'stripe-infrastructure';
  const parameters = `par_${'0'.repeat(40)}`;
  return { catalogue, organisation, engine: '1.0.0', parameters, asOf: '2026-03-01' };
}

const teams = ['data-infrastructure', 'service-platform'];

/** A person with these fits, in hundredths, for two teams. */
export function draftOf(
  externalId: string | null,
  fits: readonly number[] = [6120, 300],
  ranking: Partial<RankedDraft['ranking']> = {},
): RankedDraft {
  return {
    externalId,
    source: 'referral',
    input: {
      kind: 'text',
      person: 'Quixotic words of Trino',
      notes: [{ source: 'interview', text: 'Quixotic note' }],
      wishes: null,
      location: { city: 'Quixotic' },
      objection: 'Quixotic objection',
    },
    ranking: {
      verdict: 'clear',
      meetsMinimum: true,
      years: 6.04,
      workMode: 'office',
      teams: fits.map((fit, index) => ({
        team: teams[index] ?? '',
        fit,
        probability: 10_000 - index * 10_000,
      })),
      technologies: ['trino', 'java'],
      inputSha256: 'a'.repeat(64),
      outputSha256: 'b'.repeat(64),
      ...ranking,
    },
  };
}
