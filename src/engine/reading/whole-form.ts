import type { Slug } from '../catalogue.ts';
import type { Lexicon } from './lexicon.ts';
import { asciiSymbol, GAP } from './symbols.ts';
import { stateAfter, terminalOf } from './trie.ts';

/**
 * The technology whose form is the whole text, as most entries of skill lists are; null when it
 * takes
 * a closer look. The same answer that reading the text would give, at a fraction of its cost.
 */
export function wholeForm({ trie, meanings }: Lexicon, text: string): Slug | null {
  let state = 0;
  let before = GAP;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A line break may end a form, and other alphabets are folded: both are for the closer look.
    if (code >= 128 || code < 32) return null;
    const symbol = asciiSymbol(code);
    if (symbol === GAP && before === GAP) return null;
    state = stateAfter(trie, state, symbol);
    if (state === 0) return null;
    before = symbol;
  }
  const forms = meanings[terminalOf(trie, state) - 1]?.technologies ?? [];
  return forms.some(({ contest }) => contest !== null) ? null : (forms[0]?.technology ?? null);
}
