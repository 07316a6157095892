import type { Polarity, Section } from '../profile.ts';
import type { Lexicon } from './lexicon.ts';
import { normaliseText } from './normalised-text.ts';
import { isOutsider } from './person-trades.ts';
import { judgePolarity } from './polarity.ts';
import type { Findings } from './read-section.ts';
import { type Hit, type Scan, scanText } from './scan.ts';
import type { SkillGatherer } from './skill-gatherer.ts';
import { covers, spanOf } from './spans.ts';

/**
 * A cue of words that name a field, but prove nothing where work is told: "topic: developers /
 * tooling / builds". They are looked up only where a person names fields and says no more: in an
 * interest ("helping other engineers"), and in what they call themselves.
 */
const topicSign = 'topic: ';
const wordSign = ' / ';

/** The words of the cue, null when it is none of topics. */
export function topicWords(cue: string): readonly string[] | null {
  if (!cue.startsWith(topicSign)) return null;
  return cue.slice(topicSign.length).split(wordSign);
}

/**
 * Adds what the few words of an interest or a title are about. Called where they name no
 * technology; a kind of work that they name is known better as well. Whoever is of another
 * profession means something else by the same words.
 */
export function addTopics(
  lexicon: Lexicon,
  section: Section,
  text: string,
  { technologies, marks, cues }: Scan,
  ends: Int32Array,
  { skills, marks: found, trades }: Findings,
): void {
  const { kind } = section;
  if ((kind !== 'interest' && kind !== 'title') || isOutsider(trades)) return;
  const isKnown = marks.some(({ meaning }) => meaning.marks.some((mark) => mark.kind === 'signal'));
  if (isKnown) return;
  const topics = scanText(lexicon.topics, normaliseText(text)).marks;
  if (topics.length === 0) return;
  // Few interests hold a word that could deny them; the others need no judging.
  const polarities = cues.length === 0 ? [] : judgePolarity(text, topics, cues, ends);
  // "Backend engineer" is a title as a whole, and says no more by its parts; a word that could name
  // a technology and does not is an ordinary one.
  const wholes = [...marks, ...technologies];
  const told = topics.filter(
    (topic, index) => isTold(polarities[index]) && !wholes.some((whole) => covers(whole, topic)),
  );
  if (kind === 'interest') addWishes(lexicon, section, told, skills);
  else
    for (const { meaning, start, end } of told) {
      for (const mark of meaning.marks)
        found.add(mark, spanOf(section, start, end, 'supports'), true);
    }
}

function isTold(polarity: Polarity | undefined): boolean {
  return polarity !== 'negates' && polarity !== 'leaving';
}

/**
 * A kind of work that is told as an interest was not done, but whoever names it wishes to work with
 * what it is most about.
 */
export function addWishes(
  { signals, names }: Lexicon,
  section: Section,
  hits: readonly Hit[],
  skills: SkillGatherer,
): void {
  for (const { meaning, start, end } of hits) {
    for (const { slug } of meaning.marks) {
      const technology = signals.get(slug)?.[0];
      if (technology === undefined || !names.has(technology)) continue;
      const span = spanOf(section, start, end, 'wants');
      skills.addFound({ technology, span, years: null, ranges: [], context: 'list' });
    }
  }
}
