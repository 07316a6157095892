import { phrasesOf } from './phrases.ts';

const wordsByValue: readonly (readonly [number, string])[] = [
  [0, 'zero'],
  [0.5, 'half a'],
  [1, 'one|a|an|un|una|ein'],
  [2, 'two|couple|few|dos|zwei|deux'],
  [3, 'three|several|tres|drei|trois'],
  [4, 'four|cuatro|vier|quatre'],
  [5, 'five|cinco|fünf|cinq'],
  [6, 'six|seis|sechs'],
  [7, 'seven|siete|sieben|sept'],
  [8, 'eight|ocho|acht|huit'],
  [9, 'nine|nueve|neun|neuf'],
  [10, 'ten|diez|zehn|dix'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
];

/** Number words before "years", lower case: English, Spanish, German and French. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  wordsByValue.flatMap(([value, words]) => phrasesOf(words).map((word) => [word, value] as const)),
);
