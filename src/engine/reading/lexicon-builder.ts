import type { ContestedForm, Slug, Technology } from '../catalogue.ts';
import { type FormKey, formKey, inflections, spellings } from './forms.ts';
import type {
  CompiledHomograph,
  Contest,
  Forms,
  Mark,
  Meaning,
  TechnologyForm,
} from './lexicon.ts';
import { addLooseCue, emptyMeaning, type LooseCue, looseGroups } from './loose-cues.ts';
import { buildTrie } from './trie.ts';

/** Gathers what each form can mean. */
export class LexiconBuilder {
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
    for (const form of [phrase, ...inflections(phrase)]) this.addExactMark(mark, form);
  }

  addExactMark(mark: Mark, form: string): void {
    for (const key of spellings(form)) {
      const { marks } = this.meaning(key);
      if (!marks.some((known) => known.slug === mark.slug)) marks.push(mark);
    }
  }

  /** The forms, made ready. */
  finish(): Forms {
    // Keys sort by code unit without a function to compare them, which is several times faster.
    const keys = [...this.meanings.keys()].sort();
    const meanings = keys.map((key) => this.meaning(key));
    for (const { technologies } of meanings) technologies.sort(byTrust);
    return { trie: buildTrie(keys), meanings };
  }
}

/** Exact before made, safe before risky, then by slug: the order in which forms are tried. */
function byTrust(one: TechnologyForm, other: TechnologyForm): number {
  if (one.exact !== other.exact) return one.exact ? -1 : 1;
  if ((one.homograph === null) !== (other.homograph === null))
    return one.homograph === null ? -1 : 1;
  if (one.technology === other.technology) return 0;
  return one.technology < other.technology ? -1 : 1;
}
