import { computingWords } from './computing-words.ts';
import { type CueKind, cuesByKind } from './cues.ts';
import { type FormKey, formKey, inflections, spellings } from './forms.ts';
import type { Meaning } from './lexicon.ts';

/** Enters the words that belong to language and not to one catalogue. */
export function addLanguage(meaningOf: (key: FormKey) => Meaning): void {
  for (const noun of computingWords) {
    for (const form of [noun, ...inflections(noun.toLowerCase())]) {
      for (const key of spellings(form)) meaningOf(key).isNoun = true;
    }
  }
  for (const [kind, phrases] of Object.entries(cuesByKind)) {
    for (const phrase of phrases) {
      const key = formKey(phrase);
      // Object.entries widens the keys of a Record; they are CueKind by its type.
      if (key !== null) meaningOf(key).cue ??= kind as CueKind;
    }
  }
}
