import type { Schema } from '../contract/index.ts';
import { Failure } from '../errors.ts';
import type { Caller, RankingView } from '../services/index.ts';
import { scopesOf } from './middleware/scopes.ts';

/** What recruiters noted is for them; the person sees what it counts for. */
export function seesNotes(caller: Caller | null): boolean {
  return caller?.role !== 'candidate';
}

/** Whether a caller may read what the person and others wrote. */
export function seesWords(caller: Caller | null): boolean {
  return caller !== null && scopesOf(caller.role).has('candidates:read');
}

/**
 * How a stored ranking is told to a caller: words of the person only to those who may read
 * candidates. Throws `forbidden` when others ask for reasons in full.
 */
export function storedViewFor(
  caller: Caller | null,
  explain: Schema<'Explain'> | undefined,
): RankingView {
  const withWords = seesWords(caller);
  const withNotes = withWords && seesNotes(caller);
  if (withWords) return { explain: explain ?? 'full', withWords, withNotes };
  if (explain !== 'full') return { explain: explain ?? 'summary', withWords, withNotes };
  throw new Failure(
    'forbidden',
    'Reasons in full quote the person, which needs the scope candidates:read. Ask for explain=' +
      'summary, or use a key of a role that has it.',
  );
}
