import type { Catalogue, Risk, Signal, Slug, Technology } from '../catalogue.ts';
import type { CueKind } from './cues.ts';
import { type FormKey, formKey } from './forms.ts';
import { addLanguage } from './language-words.ts';
import { LexiconBuilder } from './lexicon-builder.ts';
import type { CuePart, LooseCue } from './loose-cues.ts';
import { topicWords } from './topics.ts';
import { otherTitlesOf } from './trades.ts';
import type { Trie } from './trie.ts';

/** A way to write a technology. */
export interface TechnologyForm {
  readonly technology: Slug;
  /** The capitals that a risky form needs. */
  readonly written: string;
  /** When the form is also an ordinary word: what confirms it. */
  readonly homograph: CompiledHomograph | null;
  /** When several technologies could claim the form. */
  readonly contest: Contest | null;
  /** False for spellings that a rule made (plurals, British spelling); exact ones win. */
  readonly exact: boolean;
}

export interface CompiledHomograph {
  readonly risk: Risk;
  /** Keys of the neighbours that confirm it. */
  readonly near: ReadonlySet<FormKey>;
}

export interface Contest {
  readonly owner: Slug | null;
  readonly claims: readonly { readonly technology: Slug; readonly near: ReadonlySet<FormKey> }[];
  /** Neighbours that leave the form to nobody. */
  readonly reject: ReadonlySet<FormKey>;
}

/** A phrase that cancels a homograph which it overlaps. */
export interface Rejection {
  readonly technology: Slug;
  readonly written: string;
  readonly caseMatters: boolean;
}

/** A signal or a title. */
export interface Mark {
  readonly kind: 'signal' | 'title';
  readonly slug: Slug;
}

/** Everything that one form can mean. */
export interface Meaning {
  readonly key: FormKey;
  readonly technologies: TechnologyForm[];
  readonly marks: Mark[];
  readonly parts: CuePart[];
  readonly rejections: Rejection[];
  cue: CueKind | null;
  isNear: boolean;
  isNoun: boolean;
}

/** Forms and what each can mean. */
export interface Forms {
  readonly trie: Trie;
  /** By terminal - 1. */
  readonly meanings: readonly Meaning[];
}

/** What reading knows of the words of one catalogue. */
export interface Lexicon extends Forms {
  /** Words that count only where fields are named. */
  readonly topics: Forms;
  readonly looseCues: readonly LooseCue[];
  readonly names: ReadonlyMap<Slug, string>;
  readonly kinds: ReadonlyMap<Slug, string>;
  /** By signal: the technologies that it is about, the one that it is most about first. */
  readonly signals: ReadonlyMap<Slug, readonly Slug[]>;
  readonly titles: ReadonlySet<Slug>;
  readonly otherTitles: ReadonlySet<Slug>;
}

/** Makes the forms of a catalogue ready for reading. Archived technologies are not read. */
export function compileLexicon(catalogue: Catalogue): Lexicon {
  const builder = new LexiconBuilder();
  const contested = new Set<FormKey>();
  for (const { form } of catalogue.contestedForms) {
    const key = formKey(form);
    if (key !== null) contested.add(key);
  }
  const technologies = catalogue.technologies.filter(({ status }) => status === 'active');
  for (const technology of technologies) builder.addTechnology(technology, contested);
  for (const contested of catalogue.contestedForms) builder.addContest(contested);
  const signals = catalogue.teams
    .filter(({ status }) => status === 'active')
    .flatMap((team) => team.signals);
  const topics = new LexiconBuilder();
  for (const { slug, cues } of signals) {
    for (const cue of cues) {
      const words = topicWords(cue);
      if (words === null) builder.addMark({ kind: 'signal', slug }, cue);
      else for (const word of words) topics.addExactMark({ kind: 'signal', slug }, word);
    }
  }
  for (const { slug, forms } of catalogue.titles) {
    for (const form of forms) builder.addMark({ kind: 'title', slug }, form);
  }
  addLanguage((key) => builder.meaning(key));
  return finish(builder, topics, technologies, catalogue, signals);
}

function finish(
  builder: LexiconBuilder,
  topics: LexiconBuilder,
  technologies: readonly Technology[],
  catalogue: Catalogue,
  signals: readonly Signal[],
): Lexicon {
  return {
    ...builder.finish(),
    topics: topics.finish(),
    looseCues: builder.looseCues,
    names: new Map(technologies.map(({ slug, name }) => [slug, name])),
    kinds: new Map(technologies.map(({ slug, kind }) => [slug, kind])),
    signals: new Map(signals.map((signal) => [signal.slug, signal.technologies])),
    titles: new Set(catalogue.titles.map(({ slug }) => slug)),
    otherTitles: otherTitlesOf(catalogue.titles),
  };
}
