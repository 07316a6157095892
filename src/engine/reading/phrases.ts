/** Phrases of a list written with bars and line breaks between them. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
