import type { Catalogue, Slug } from '../../src/engine/index.ts';
import { type Mention, mentionsOf, type SkillText } from '../reading/skill-text.ts';
import { type Figure, shareFigure } from './figure.ts';

/** Kinds that name an idea or a habit; the others name a thing, and are judged by themselves. */
const ideaKinds: ReadonlySet<string> = new Set(['concept', 'practice', 'category']);

export interface SkillMiss {
  readonly id: string;
  /** `missed`: marked and not read. `invented`: read and not marked. */
  readonly fault: 'missed' | 'invented';
  readonly mention: Mention;
  /** True when the same technology was read, or marked, with another polarity. */
  readonly isPolarityOnly: boolean;
  readonly isIdea: boolean;
}

export interface SkillFigures {
  readonly precision: Figure | null;
  readonly recall: Figure | null;
}

export interface SkillReading {
  readonly texts: number;
  readonly languages: number;
  /** Products, languages, protocols and the like, with polarity: the figure that counts. */
  readonly named: SkillFigures;
  /** Concepts, practices and categories, with polarity. */
  readonly ideas: SkillFigures;
  /** Named things whatever the polarity. */
  readonly namedAnyPolarity: SkillFigures;
  readonly misses: readonly SkillMiss[];
}

/** What reading found in one text. */
export interface ReadText {
  readonly text: SkillText;
  readonly found: readonly Mention[];
}

/** Precision and recall of reading against marks that were made by hand. */
export function skillReading(texts: readonly ReadText[], catalogue: Catalogue): SkillReading {
  const ideas = new Set(
    catalogue.technologies.filter(({ kind }) => ideaKinds.has(kind)).map(({ slug }) => slug),
  );
  const isNamed = ({ technology }: Mention) => !ideas.has(technology);
  const isIdea = ({ technology }: Mention) => ideas.has(technology);
  return {
    texts: texts.length,
    languages: new Set(texts.map(({ text }) => text.language)).size,
    named: compare(texts, isNamed, pairKey),
    ideas: compare(texts, isIdea, pairKey),
    namedAnyPolarity: compare(texts, isNamed, technologyKey),
    misses: texts.flatMap((text) => missesOf(text, ideas)),
  };
}

const pairKey = ({ technology, polarity }: Mention) => `${technology} ${polarity}`;
const technologyKey = ({ technology }: Mention) => technology;

function compare(
  texts: readonly ReadText[],
  counts: (mention: Mention) => boolean,
  key: (mention: Mention) => string,
): SkillFigures {
  let right = 0;
  let found = 0;
  let marked = 0;
  for (const text of texts) {
    const { read, wanted } = judged(text);
    const readKeys = new Set(read.filter(counts).map(key));
    const wantedKeys = new Set(wanted.filter(counts).map(key));
    right += [...readKeys].filter((mention) => wantedKeys.has(mention)).length;
    found += readKeys.size;
    marked += wantedKeys.size;
  }
  return { precision: shareFigure(right, found), recall: shareFigure(right, marked) };
}

/** Optional technologies are left out on both sides. */
function judged({ text, found }: ReadText) {
  const optional = new Set<Slug>(text.optional);
  return {
    read: found.filter(({ technology }) => !optional.has(technology)),
    wanted: mentionsOf(text).filter(({ technology }) => !optional.has(technology)),
  };
}

function missesOf(text: ReadText, ideas: ReadonlySet<Slug>): readonly SkillMiss[] {
  const { read, wanted } = judged(text);
  const differing = (
    own: readonly Mention[],
    other: readonly Mention[],
    fault: SkillMiss['fault'],
  ) => {
    const pairs = new Set(other.map(pairKey));
    const technologies = new Set(other.map(technologyKey));
    return own
      .filter((mention) => !pairs.has(pairKey(mention)))
      .map((mention) => ({
        id: text.text.id,
        fault,
        mention,
        isPolarityOnly: technologies.has(mention.technology),
        isIdea: ideas.has(mention.technology),
      }));
  };
  return [...differing(wanted, read, 'missed'), ...differing(read, wanted, 'invented')];
}
