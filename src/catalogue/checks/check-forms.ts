import { type FaultList, type Place, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';
import type { TechnologyFacts } from '../schemas/technology.ts';

/** A form leads to one technology, or the file of contested forms says how to choose. */
export function checkForms(facts: Facts, faults: FaultList): void {
  const holders = new Map<string, Set<string>>();
  const contested = new Map(facts.contestedForms.map((entry) => [fold(entry.value.form), entry]));
  for (const { value, place } of facts.technologies) {
    checkHomograph(value, place, faults);
    for (const [form, at] of formsOf(value, place)) {
      const key = fold(form);
      const others = holders.get(key) ?? new Set();
      holders.set(key, others.add(value.slug));
      const [first] = others;
      if (others.size < 2 || first === value.slug || contested.has(key)) continue;
      const message = `"${form}" is a form of "${first}" too; take it from one, or contest it`;
      faults.add(at, message);
    }
  }
  for (const { value, place } of facts.contestedForms) {
    const found = [...(holders.get(fold(value.form)) ?? [])];
    const expected = value.owner === null ? [] : [value.owner];
    if (found.join() === expected.join()) continue;
    const rule = value.owner === null ? 'no technology' : `"${value.owner}" alone`;
    const names = found.length === 0 ? 'none does' : `${found.join(', ')} does`;
    faults.add(placeWithin(place, 'form'), `expected ${rule} to have this form; ${names}`);
  }
  checkTitles(facts, faults);
}

/** Forms are compared as reading compares them: without regard to case, blanks and hyphens. */
function fold(form: string): string {
  return form
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
}

function formsOf(
  { name, aliases, members }: TechnologyFacts,
  place: Place,
): readonly (readonly [form: string, place: Place])[] {
  return [
    [name, placeWithin(place, 'name')],
    ...aliases.map((form, index) => [form, placeWithin(place, 'aliases', index)] as const),
    ...members.map((form, index) => [form, placeWithin(place, 'members', index)] as const),
  ];
}

function checkHomograph(technology: TechnologyFacts, place: Place, faults: FaultList): void {
  const { homograph } = technology;
  if (homograph === null) return;
  const forms = new Set(formsOf(technology, place).map(([form]) => fold(form)));
  const at = placeWithin(place, 'homograph');
  for (const [index, form] of homograph.bare.entries()) {
    if (forms.has(fold(form))) continue;
    faults.add(
      placeWithin(at, 'bare', index),
      `"${form}" is no form of this technology; add it as an alias`,
    );
  }
  const synonyms = new Set([technology.name, ...technology.aliases, ...homograph.bare].map(fold));
  for (const [index, word] of homograph.near.entries()) {
    if (!synonyms.has(fold(word))) continue;
    faults.add(
      placeWithin(at, 'near', index),
      `"${word}" is the technology itself and proves nothing; remove it`,
    );
  }
  for (const [index, phrase] of homograph.reject.entries()) {
    if (homograph.bare.some((form) => contains(phrase, form))) continue;
    const message = `"${phrase}" holds no bare form, so it can never cancel one; remove it`;
    faults.add(placeWithin(at, 'reject', index), message);
  }
}

/** True when the phrase has the form between word boundaries, in any case. */
function contains(phrase: string, form: string): boolean {
  const text = ` ${phrase.toLowerCase().replace(/[\s_-]+/gu, ' ')} `;
  const word = form.toLowerCase().replace(/[\s_-]+/gu, ' ');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function checkTitles({ titles }: Facts, faults: FaultList): void {
  const holders = new Map<string, string>();
  for (const { value, place } of titles) {
    for (const [index, form] of value.forms.entries()) {
      const holder = holders.get(fold(form));
      if (holder !== undefined) {
        faults.add(
          placeWithin(place, 'forms', index),
          `"${form}" is a form of "${holder}" already; remove one`,
        );
      }
      holders.set(fold(form), value.slug);
    }
  }
}
