import type { CueKind } from './cues.ts';
import type { Meaning } from './lexicon.ts';
import { emptyMeaning } from './loose-cues.ts';
import { phrasesOf } from './phrases.ts';
import type { Hit } from './scan.ts';

/**
 * Cues of Japanese and Chinese, which are written without spaces between words, so that no word of
 * theirs can be looked up where a word begins. Longer ones first: the first that fits is taken.
 */
const cuesOfKind: readonly (readonly [CueKind, readonly string[]])[] = [
  [
    'inert',
    phrasesOf('経験がないわけではない|不仅|不只|不但|不得不|没有问题|没有停机|没有故障|だけでなく'),
  ],
  [
    'negates-nearest',
    phrasesOf(`
      の経験はありません|の経験はない|の経験がありません|の経験がない|の経験なし|経験はありません
      経験はない|経験がありません|経験がない|経験なし|経験無し|未経験|使ったことがありません
      使ったことがない|使ったことはありません|使ったことはない|触ったことがありません
      触ったことがない|知りません|知らない|使えません|使えない|できません|苦手|경험은 없습니다|경험이 없습니다|경험 없음|경험은 없음
      사용해 본 적이 없습니다|써본 적이 없습니다|해본 적이 없습니다|无经验|没有经验|❌|✗|✘
    `),
  ],
  [
    'negates-next',
    phrasesOf(`
      从未使用过|从来没有用过|从来没用过|从没用过|从未用过|没有使用过|没使用过|没有用过|没用过
      没有接触过|没接触过|没有学过|没学过|不熟悉|不太熟悉|不了解|不会用|不会使用|不会|不懂|没有|毫无
      缺乏|無経験
    `),
  ],
  [
    'wants-before',
    phrasesOf(
      'を学びたい|を使いたい|に興味がある|に興味があります|を勉強中|を学習中|を習得したい|学びたい',
    ),
  ],
  [
    'wants',
    phrasesOf('想学习|想学|希望学习|希望从事|正在学习|感兴趣的是|想要学习|想做|希望使用|对学习'),
  ],
  ['reset', phrasesOf('但是|但|而是|而且|ですが|ますが|しかし|でも')],
];

/** By first character: the cues that begin with it. */
const cuesByStart = indexed();

function indexed(): ReadonlyMap<number, readonly (readonly [string, Meaning])[]> {
  const index = new Map<number, (readonly [string, Meaning])[]>();
  for (const [cue, phrases] of cuesOfKind) {
    for (const phrase of phrases) {
      const first = phrase.charCodeAt(0);
      const known = index.get(first) ?? [];
      known.push([phrase, { ...emptyMeaning(''), cue }]);
      index.set(first, known);
    }
  }
  return index;
}

/** Below it there is no letter of those scripts, nor a cross that denies ("Kafka ❌"). */
const firstSign = 0x2700;

/** The cues together with those of scripts without spaces, in the order of their places. */
export function withUnspacedCues(cues: readonly Hit[], text: string): readonly Hit[] {
  const others = unspacedCues(text);
  return others.length === 0
    ? cues
    : [...cues, ...others].sort((one, two) => one.start - two.start);
}

function unspacedCues(text: string): readonly Hit[] {
  const cues: Hit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < firstSign) continue;
    for (const [phrase, meaning] of cuesByStart.get(code) ?? []) {
      if (!text.startsWith(phrase, at)) continue;
      cues.push({ meaning, start: at, end: at + phrase.length });
      at += phrase.length - 1;
      break;
    }
  }
  return cues;
}
