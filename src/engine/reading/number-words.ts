import { phrasesOf } from './phrases.ts';

const wordsByValue: readonly (readonly [number, string])[] = [
  [0, 'zero'],
  [0.5, 'half|halb|halbes|medio|mezzo|demi|½'],
  [1, 'one|single|un|una|une|uno|um|uma|ein|eine|einem|een|a|an|一'],
  [1.5, 'anderthalb|eineinhalb|anderhalf'],
  [2, 'two|couple|dos|zwei|deux|dois|duas|due|twee|二|两|両'],
  [2.5, 'zweieinhalb'],
  [3, 'three|few|several|tres|drei|trois|três|tre|drie|三'],
  [3.5, 'dreieinhalb'],
  [4, 'four|cuatro|vier|quatre|quatro|quattro|四'],
  [5, 'five|cinco|fünf|cinq|cinque|vijf|五'],
  [6, 'six|seis|sechs|sei|zes|六'],
  [7, 'seven|siete|sieben|sept|sete|sette|zeven|七'],
  [8, 'eight|ocho|acht|huit|oito|otto|八'],
  [9, 'nine|nueve|neun|neuf|nove|negen|九'],
  [10, 'ten|diez|zehn|dix|dez|dieci|tien|十'],
  [11, 'eleven|once|elf|onze|undici'],
  [12, 'twelve|dozen|doce|zwölf|douze|doze|dodici|twaalf'],
  [13, 'thirteen|trece|dreizehn|treize|treze|tredici'],
  [14, 'fourteen|catorce|vierzehn|quatorze|quattordici'],
  [15, 'fifteen|quince|fünfzehn|quinze|quindici'],
  [16, 'sixteen|dieciséis|sechzehn|seize|dezesseis|sedici'],
  [17, 'seventeen|diecisiete|siebzehn'],
  [18, 'eighteen|dieciocho|achtzehn|dezoito|diciotto'],
  [19, 'nineteen|diecinueve|neunzehn'],
  [20, 'twenty|veinte|zwanzig|vingt|vinte|venti|twintig'],
  [30, 'thirty|treinta|dreißig|trente|trinta|trenta'],
  [40, 'forty|cuarenta|vierzig|quarante|quarenta|quaranta'],
];

/** Number words before "years", lower case. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  wordsByValue.flatMap(([value, words]) => phrasesOf(words).map((word) => [word, value] as const)),
);

/** Words for one that are articles as well ("releases a year"). */
export const articles: ReadonlySet<string> = new Set(
  phrasesOf('a|an|un|una|une|um|uma|ein|eine|einem|een'),
);
