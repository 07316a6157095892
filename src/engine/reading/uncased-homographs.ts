import type { TechnologyForm } from './lexicon.ts';
import { isExchanged, isFelt, isPractised } from './practice.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import {
  hasNeighbour,
  hasTrustedTechnology,
  isRejected,
  reach,
  type Surroundings,
} from './surroundings.ts';
import { isOrdinary, isPlainlyName, isWholeEntry, standsAsName } from './uncased.ts';
import { isAddressed, isWholeLine } from './usage.ts';

/**
 * Whether a risky form counts in a text whose capitals say nothing. What stands around it decides:
 * the words that confirm it, technologies beside it, a verb of use, a list of skills.
 */
export function holdsUncased(
  around: Surroundings,
  index: number,
  hit: Hit,
  form: TechnologyForm,
): boolean {
  const { text, kind } = around;
  const { homograph } = form;
  if (homograph === null) return true;
  const { risk, near } = homograph;
  if (isExchanged(text, around.scan.technologies, index)) return true;
  const isNear = hasNeighbour(
    around,
    index,
    (other) => vouches(other) && near.has(other.meaning.key),
  );
  const isBeside = hasTrustedTechnology(around, index) || hasSureName(around, index);
  const isTechnical = isBeside || hasNeighbour(around, index, (other) => other.meaning.isNoun);
  const first = firstOf(around, index, hit);
  const isUsed = isPractised(text, around.scan.technologies, index, first);
  if (risk === 'low') {
    if (around.isTechnical || isNear || isTechnical || isUsed) return true;
    return isAddressed(text, hit, around.scan.cues) || isWholeLine(text, hit);
  }
  const isListed = kind.isSkillList(hit.start) && isWholeEntry(text, hit);
  if (isListed && (risk === 'medium' || around.isTechnical || hasCompany(around, index)))
    return true;
  if (risk === 'medium' && isNear && isTechnical) return true;
  if (!standsAsName(text, hit)) return false;
  if (risk === 'medium') {
    if (isNear || isBeside || (isUsed && !isFelt(text, first))) return true;
    // A word of computing alone: "swift service", "rust services".
    return (
      isTechnical && !isOrdinary(text, hit) && (around.isTechnical || isPlainlyName(text, hit))
    );
  }
  if (isUsed && (around.isTechnical || isTechnical)) return true;
  return (isNear || isTechnical) && isPlainlyName(text, hit);
}

/** "We go to market with a swift service": one verb does not confirm another. */
function vouches({ meaning }: Hit): boolean {
  return !meaning.technologies.some(({ homograph }) => homograph?.risk === 'high');
}

function firstOf({ runOf, firstOfRun }: Surroundings, index: number, hit: Hit): Hit {
  return firstOfRun[runOf[index] ?? 0] ?? hit;
}

/** Another item of its list. */
function hasCompany({ runOf, runSizes }: Surroundings, index: number): boolean {
  return (runSizes[runOf[index] ?? 0] ?? 1) > 1;
}

/** How many forms to each side are looked at: those of one sentence are seldom more. */
const mostForms = 12;

/** True when a form of low risk stands near in the same sentence and is not cancelled. */
function hasSureName(around: Surroundings, index: number): boolean {
  const hits = around.scan.technologies;
  const hit = hits[index];
  if (hit === undefined) return false;
  const sentence = sentenceAt(around.ends, hit.start);
  for (let at = Math.max(0, index - mostForms); at <= index + mostForms; at += 1) {
    const other = hits[at];
    if (other === undefined || at === index || other.meaning === hit.meaning) continue;
    if (other.start > hit.end + reach || other.end < hit.start - reach) continue;
    if (sentenceAt(around.ends, other.start) === sentence && isSure(around, other)) return true;
  }
  return false;
}

function isSure(around: Surroundings, hit: Hit): boolean {
  return hit.meaning.technologies.some(
    (form) => form.homograph?.risk === 'low' && !isRejected(around, hit, form),
  );
}
