/**
 * Letters of other alphabets that look like Latin ones. They count as Latin only inside a word that
 * has real Latin letters too, so Russian and Greek words stay what they are.
 * Source: the visually confusable lower and upper case letters of Unicode TR 39, Latin targets.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['аАαΑ', 'a'],
  ['ВвΒ', 'b'],
  ['сСϲ', 'c'],
  ['ԁ', 'd'],
  ['еЕΕ', 'e'],
  ['һНΗ', 'h'],
  ['іІιΙ', 'i'],
  ['јЈ', 'j'],
  ['кКκΚ', 'k'],
  ['ӏ', 'l'],
  ['мМΜ', 'm'],
  ['ոΝ', 'n'],
  ['оОοΟ', 'o'],
  ['рРρΡ', 'p'],
  ['ԛ', 'q'],
  ['ѕЅ', 's'],
  ['тТτΤ', 't'],
  ['υ', 'u'],
  ['ѵν', 'v'],
  ['ѡԝ', 'w'],
  ['хХχΧ', 'x'],
  ['уУγΥ', 'y'],
  ['Ζ', 'z'],
];

const latinByCode = new Map(
  pairs.flatMap(([lookalikes, latin]) =>
    [...lookalikes].map((character) => [character.charCodeAt(0), latin.charCodeAt(0)] as const),
  ),
);

/** Code of the Latin lower-case letter that the character looks like, 0 when it looks like none. */
export function latinLookalike(code: number): number {
  return latinByCode.get(code) ?? 0;
}
