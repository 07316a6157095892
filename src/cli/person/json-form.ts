import { Failure } from '../../errors.ts';

/** A JSON file as one of the forms in which the server takes a person. */
export type JsonForm =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'profile'; readonly json: unknown }
  | { readonly kind: 'resume'; readonly json: unknown };

type Members = Readonly<Record<string, unknown>>;

/** Members that only a JSON Resume has at its top. */
const resumeMembers = [
  'basics',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'languages',
  'references',
  'projects',
  'meta',
  '$schema',
];
/** Members by which jobs and skills of a JSON Resume differ from those of a profile. */
const resumeWorkMembers = ['position', 'name', 'company', 'startDate', 'endDate', 'highlights'];
const resumeSkillMembers = ['keywords'];

/**
 * Tells the forms apart: a request body (`text`, `profile` or `resume` as its member), a JSON
 * Resume by the members that only it has, else a profile.
 *
 * @throws Failure `invalid-request` when the JSON is no object, or a body with several persons.
 */
export function jsonForm(json: unknown, label: string): JsonForm {
  if (!isMembers(json)) {
    throw new Failure(
      'invalid-request',
      `${label} holds JSON that is no object: give a profile, a JSON Resume, or {"text": "..."}.`,
    );
  }
  const given = ['text', 'profile', 'resume'].filter((member) => member in json);
  if (given.length > 1) {
    const names = given.join(' and ');
    throw new Failure('invalid-request', `${label} holds ${names}: keep one of them.`);
  }
  if (typeof json.text === 'string') return { kind: 'text', text: json.text };
  if ('text' in json) {
    throw new Failure('invalid-request', `${label}: "text" must be a string.`);
  }
  if ('profile' in json) return { kind: 'profile', json: json.profile };
  if ('resume' in json) return { kind: 'resume', json: json.resume };
  return { kind: isResume(json) ? 'resume' : 'profile', json };
}

function isResume(json: Members): boolean {
  return (
    resumeMembers.some((member) => member in json) ||
    hasEntryWith(json.work, resumeWorkMembers) ||
    hasEntryWith(json.skills, resumeSkillMembers)
  );
}

function hasEntryWith(list: unknown, members: readonly string[]): boolean {
  if (!Array.isArray(list)) return false;
  return list.some((entry) => isMembers(entry) && members.some((member) => member in entry));
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
