import { wordBefore } from './clauses.ts';
import type { Mention } from './homographs.ts';
import { phrasesOf } from './phrases.ts';
import { sentenceAt } from './sentences.ts';

/** From this share of its sentence on, a list is bare: nothing is said about what was done. */
const bareShare = 0.6;
const shortestBareList = 3;
/** More are a catalogue of everything, whatever verb stands in front. */
const longestUsedList = 8;

/** In front of a list they tell that it was worked with: "Used Java, Kafka and Hive daily". */
const doingVerbs = new Set(
  phrasesOf(`
    use|used|using|ran|running|wrote|writing|operated|operating|deployed|deploying|maintained
    maintaining|administered|tuned|utilised|utilized|leveraged|leveraging|employed|via
    verwendete|nutzte|usé|utilicé|utilisé
  `),
);

/** How a mention stands in a list. */
export interface Listed {
  /** True in a list that is all its sentence says. */
  readonly isBare: boolean;
  /** True when a verb in front of the list says that it was worked with. */
  readonly isUsed: boolean;
}

const notListed: Listed = { isBare: false, isUsed: false };

/** By mention; empty when the text has no list. */
export function bareLists(
  text: string,
  mentions: readonly Mention[],
  ends: Int32Array,
): readonly Listed[] {
  if (!mentions.some(({ runSize }) => runSize >= shortestBareList)) return [];
  const firstOfRun = new Map<number, Mention>();
  const lastOfRun = new Map<number, Mention>();
  for (const mention of mentions) {
    if (!firstOfRun.has(mention.run)) firstOfRun.set(mention.run, mention);
    lastOfRun.set(mention.run, mention);
  }
  return mentions.map(({ run, runSize, sentence }) => {
    const first = firstOfRun.get(run);
    const last = lastOfRun.get(run);
    if (runSize < shortestBareList || first === undefined || last === undefined) return notListed;
    const from = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
    const to = ends[sentenceAt(ends, last.start)] ?? text.length;
    const isBare = last.end - first.start >= bareShare * (to - Math.min(from, first.start));
    const isUsed =
      runSize <= longestUsedList && doingVerbs.has(wordBefore(text, first.start).toLowerCase());
    return { isBare, isUsed };
  });
}
