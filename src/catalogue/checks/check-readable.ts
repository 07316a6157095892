import { type FaultList, type Place, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';

/**
 * Forms hold only what reading matches: letters, digits, the signs of names (`C++`, `C#`, `.NET`,
 * `CI/CD`, `R&D`) and gaps. Anything else separates words, so a form with it would never be found.
 */
export function checkReadable(facts: Facts, faults: FaultList): void {
  for (const { value, place } of facts.technologies) {
    checkWords([value.name], placeWithin(place, 'name'), faults);
    checkWords(value.aliases, placeWithin(place, 'aliases'), faults);
    checkWords(value.members, placeWithin(place, 'members'), faults);
    checkSingleLetters(value, place, faults);
    if (value.homograph === null) continue;
    for (const list of ['bare', 'near', 'reject'] as const) {
      checkWords(value.homograph[list], placeWithin(place, 'homograph', list), faults);
    }
  }
  for (const { value, place } of facts.contestedForms) {
    checkWords([value.form], placeWithin(place, 'form'), faults);
    checkWords(value.reject, placeWithin(place, 'reject'), faults);
    for (const [index, { near }] of value.claims.entries()) {
      checkWords(near, placeWithin(place, 'claims', index, 'near'), faults);
    }
  }
  for (const { value, place } of facts.titles) {
    checkWords(value.forms, placeWithin(place, 'forms'), faults);
  }
  for (const { value, place } of facts.teams) {
    for (const [index, { cues }] of value.signals.entries()) {
      const words = cues.map(withoutTopicSign);
      checkWords(words, placeWithin(place, 'signals', index, 'cues'), faults);
      checkGroups(words, placeWithin(place, 'signals', index, 'cues'), faults);
    }
  }
}

/** "topic: a / b" says by its sign where its words count; the words are read like others. */
function withoutTopicSign(cue: string): string {
  return cue.replace(/^topic: /, '');
}

const unreadable = /[^\p{L}\p{N}+#./&'’\s_-]/u;

function checkWords(forms: readonly string[], place: Place, faults: FaultList): void {
  for (const [index, form] of forms.entries()) {
    const sign = unreadable.exec(form)?.[0];
    if (sign === undefined) continue;
    const message = `reading cannot match the "${sign}" of "${form}"; write it without`;
    faults.add(placeWithin(place, index), message);
  }
}

/** "a / b + c" asks for one word of each group; a group without words could never be shown. */
function checkGroups(cues: readonly string[], place: Place, faults: FaultList): void {
  for (const [index, cue] of cues.entries()) {
    const groups = ` ${cue} `.split(' + ').map((group) => ` ${group} `);
    const words = groups.flatMap((group) => group.split(' / '));
    if (words.every((word) => word.trim() !== '')) continue;
    faults.add(placeWithin(place, index), `"${cue}" lacks a word beside "+" or "/"; add it`);
  }
}

/** A lone letter is an initial or a grade far more often than a technology. */
function checkSingleLetters(
  { name, aliases, members, homograph }: Facts['technologies'][number]['value'],
  place: Place,
  faults: FaultList,
): void {
  for (const form of [name, ...aliases, ...members]) {
    const letters = form.replace(/[^\p{L}\p{N}+#&]/gu, '');
    if (letters.length > 1 || homograph?.bare.includes(form)) continue;
    faults.add(
      place,
      `"${form}" is one letter to reading; list it under homograph.bare or remove it`,
    );
  }
}
