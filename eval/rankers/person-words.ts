import type { Form, PersonCase } from '../reading/person-case.ts';

/** All words of a case in one of its forms, for rankers that take nothing but text. */
export function personWords(person: PersonCase, form: Form): string {
  switch (form) {
    case 'text':
      return person.text;
    case 'profile':
      return stringsOf(person.profile).join('\n');
    case 'resume':
      return stringsOf(person.jsonResume).join('\n');
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
