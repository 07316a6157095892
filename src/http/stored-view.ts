import type { Schema } from '../contract/index.ts';
import { Failure } from '../errors.ts';
import type { Caller, RankingView } from '../services/index.ts';
import { scopesOf } from './middleware/scopes.ts';

/**
 * How a stored ranking is told to a caller: words of the person only to those who may read
 * candidates. Throws `forbidden` when others ask for reasons in full.
 */
export function storedViewFor(
  caller: Caller | null,
  explain: Schema<'Explain'> | undefined,
): RankingView {
  const withWords = caller !== null && scopesOf(caller.role).has('candidates:read');
  if (withWords) return { explain: explain ?? 'full', withWords };
  if (explain !== 'full') return { explain: explain ?? 'summary', withWords };
  throw new Failure(
    'forbidden',
    'Reasons in full quote the person, which needs the scope candidates:read. Ask for explain=' +
      'summary, or use a key of a role that has it.',
  );
}
