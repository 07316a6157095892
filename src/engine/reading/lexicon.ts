import type { Catalogue, ContestedForm, Risk, Signal, Slug, Technology } from '../catalogue.ts';
import type { CueKind } from './cues.ts';
import { type FormKey, formKey, inflections, spellings } from './forms.ts';
import { addLanguage } from './language-words.ts';
import {
  addLooseCue,
  type CuePart,
  emptyMeaning,
  type LooseCue,
  looseGroups,
} from './loose-cues.ts';
import { otherTitlesOf } from './trades.ts';
import { buildTrie, type Trie } from './trie.ts';

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

/** What reading knows of the words of one catalogue. */
export interface Lexicon {
  readonly trie: Trie;
  /** By terminal - 1. */
  readonly meanings: readonly Meaning[];
  readonly looseCues: readonly LooseCue[];
  readonly names: ReadonlyMap<Slug, string>;
  readonly kinds: ReadonlyMap<Slug, string>;
  /** By signal: the technologies that it is about, the one that it is most about first. */
  readonly signals: ReadonlyMap<Slug, readonly Slug[]>;
  readonly titles: ReadonlySet<Slug>;
  readonly otherTitles: ReadonlySet<Slug>;
}

class LexiconBuilder {
  readonly meanings = new Map<FormKey, Meaning>();
  readonly looseCues: LooseCue[] = [];

  meaning(key: FormKey): Meaning {
    const known = this.meanings.get(key);
    if (known !== undefined) return known;
    const made = emptyMeaning(key);
    this.meanings.set(key, made);
    return made;
  }

  addTechnology(technology: Technology, contested: ReadonlySet<FormKey>): void {
    const homograph = this.compileHomograph(technology);
    const bare = new Set(technology.homograph?.bare.flatMap((form) => spellings(form)) ?? []);
    const forms = [
      technology.name,
      ...technology.aliases,
      ...technology.members,
      ...(technology.homograph?.bare ?? []),
    ];
    const written = new Map(forms.map((form) => [form, spellings(form)]));
    for (const [form, keys] of written) {
      for (const key of keys) {
        if (contested.has(key)) continue;
        const isBare = bare.has(key);
        this.addForm(key, technology.slug, form, isBare ? homograph : null, true);
      }
    }
    for (const [form, keys] of written) {
      if (keys.some((key) => bare.has(key))) continue;
      for (const key of inflections(form).flatMap(spellings)) {
        if (!contested.has(key)) this.addForm(key, technology.slug, form, null, false);
      }
    }
  }

  private addForm(
    key: FormKey,
    technology: Slug,
    written: string,
    homograph: CompiledHomograph | null,
    exact: boolean,
  ): void {
    const { technologies } = this.meaning(key);
    const rival = technologies.find(
      (form) => form.technology === technology && form.written === written,
    );
    if (rival === undefined)
      technologies.push({ technology, written, homograph, contest: null, exact });
  }

  private compileHomograph(technology: Technology): CompiledHomograph | null {
    const rule = technology.homograph;
    if (rule === null) return null;
    for (const phrase of rule.reject) this.addRejection(technology.slug, phrase, rule.bare);
    return { risk: rule.risk, near: this.nearKeys(rule.near) };
  }

  private addRejection(technology: Slug, phrase: string, bare: readonly string[]): void {
    const key = formKey(phrase);
    if (key === null) return;
    const words = phrase.split(/[\s-]/u).length;
    const lower = phrase.toLowerCase();
    const beginsBare = bare.some((form) => lower.startsWith(form.toLowerCase()));
    const isBareItself = bare.some((form) => lower === form.toLowerCase());
    // "SWIFT" is not Swift, and "go to" must not cancel the language in "from Go to Rust".
    const caseMatters = isBareItself || (words < 3 && beginsBare && phrase === lower);
    this.meaning(key).rejections.push({ technology, written: phrase, caseMatters });
  }

  /** Neighbours count in the singular and in the plural. */
  private nearKeys(near: readonly string[]): ReadonlySet<FormKey> {
    const keys = new Set<FormKey>();
    for (const word of near) {
      for (const form of [word, ...inflections(word.toLowerCase())]) {
        for (const key of spellings(form)) keys.add(key);
      }
    }
    for (const key of keys) this.meaning(key).isNear = true;
    return keys;
  }

  addContest({ form, owner, claims, reject }: ContestedForm): void {
    const key = formKey(form);
    const technology = owner ?? claims[0]?.technology;
    if (key === null || technology === undefined) return;
    const contest: Contest = {
      owner,
      claims: claims.map((claim) => ({ ...claim, near: this.nearKeys(claim.near) })),
      reject: this.nearKeys(reject),
    };
    const { technologies } = this.meaning(key);
    technologies.push({ technology, written: form, homograph: null, contest, exact: true });
  }

  addMark(mark: Mark, phrase: string): void {
    const groups = looseGroups(phrase);
    if (groups !== null) {
      addLooseCue(groups, mark, this.looseCues, (key) => this.meaning(key));
      return;
    }
    for (const form of [phrase, ...inflections(phrase)]) {
      for (const key of spellings(form)) {
        const { marks } = this.meaning(key);
        if (!marks.some((known) => known.slug === mark.slug)) marks.push(mark);
      }
    }
  }
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
  for (const { slug, cues } of signals) {
    for (const cue of cues) builder.addMark({ kind: 'signal', slug }, cue);
  }
  for (const { slug, forms } of catalogue.titles) {
    for (const form of forms) builder.addMark({ kind: 'title', slug }, form);
  }
  addLanguage((key) => builder.meaning(key));
  return finish(builder, technologies, catalogue, signals);
}

function finish(
  builder: LexiconBuilder,
  technologies: readonly Technology[],
  catalogue: Catalogue,
  signals: readonly Signal[],
): Lexicon {
  // Keys sort by code unit without a function to compare them, which is several times faster.
  const keys = [...builder.meanings.keys()].sort();
  const meanings = keys.map((key) => builder.meaning(key));
  for (const { technologies: forms } of meanings) forms.sort(byTrust);
  return {
    trie: buildTrie(keys),
    meanings,
    looseCues: builder.looseCues,
    names: new Map(technologies.map(({ slug, name }) => [slug, name])),
    kinds: new Map(technologies.map(({ slug, kind }) => [slug, kind])),
    signals: new Map(signals.map((signal) => [signal.slug, signal.technologies])),
    titles: new Set(catalogue.titles.map(({ slug }) => slug)),
    otherTitles: otherTitlesOf(catalogue.titles),
  };
}

/** Exact before made, safe before risky, then by slug: the order in which forms are tried. */
function byTrust(one: TechnologyForm, other: TechnologyForm): number {
  if (one.exact !== other.exact) return one.exact ? -1 : 1;
  if ((one.homograph === null) !== (other.homograph === null))
    return one.homograph === null ? -1 : 1;
  if (one.technology === other.technology) return 0;
  return one.technology < other.technology ? -1 : 1;
}
