import type { Input, Period, Section, StatedSkill, Warning } from '../../engine/index.ts';
import { isAfter, readCalendarDate } from './calendar-date.ts';
import { type PeriodSource, readPeriod } from './job-period.ts';
import { type Item, type JsonObject, JsonReader } from './json-reader.ts';
import { contexts, levels, polarities } from './skill-words.ts';

/** The longest working life that is believed. */
const longestCareerYears = 80;

/**
 * The profile of the contract. Fields of the spans are JSON Pointers into `profile`.
 *
 * @param asOf YYYY-MM-DD; dates after it raise a warning.
 * @throws Failure `invalid-request` with a pointer for each value of a wrong type, each negative
 *   or absurd number of years, and each date that is none.
 */
export function inputFromProfile(profile: unknown, asOf: string): Input {
  const reader = new JsonReader('profile');
  const root = reader.object(profile ?? {}, '') ?? {};
  const warnings: Warning[] = [];
  const sections: Section[] = [];
  const periods: Period[] = [];
  const source: PeriodSource = {
    reader,
    asOf,
    warnings,
    onBadDate: (pointer, text) => reader.fault(pointer, 'bad-date', badDateMessage(text)),
  };

  const headline = reader.text(root.headline, '/headline');
  if (headline !== null) sections.push(section('/headline', headline, 'title', null));
  for (const job of reader.objects(root.work, '/work')) {
    const period = readJob(source, job, sections);
    if (period !== null) periods.push(period);
  }
  for (const interest of reader.strings(root.interests, '/interests')) {
    sections.push(section(interest.pointer, interest.value, 'interest', null));
  }
  for (const note of reader.objects(root.notes, '/notes')) {
    const text = reader.text(note.value.text, `${note.pointer}/text`);
    if (text !== null) sections.push(section(`${note.pointer}/text`, text, 'note', null));
  }
  const input: Input = {
    sections,
    skills: readSkills(source, root.skills),
    yearsOfExperience: reader.years(
      root.years_of_experience,
      '/years_of_experience',
      longestCareerYears,
    ),
    periods,
    signals: reader.strings(root.signals, '/signals').map((item) => item.value),
    titles: reader.strings(root.titles, '/titles').map((item) => item.value),
    warnings,
  };
  reader.finish();
  return input;
}

function section(
  field: string,
  text: string,
  kind: Section['kind'],
  period: Period | null,
): Section {
  return { field, text, kind, period };
}

/** Adds the prose of a job and returns when it was. */
function readJob(source: PeriodSource, job: Item<JsonObject>, sections: Section[]): Period | null {
  const { pointer, value } = job;
  const period = readPeriod(
    source,
    { value: value.start, pointer: `${pointer}/start` },
    { value: value.end, pointer: `${pointer}/end` },
  );
  const title = source.reader.text(value.title, `${pointer}/title`);
  const summary = source.reader.text(value.summary, `${pointer}/summary`);
  if (title !== null) sections.push(section(`${pointer}/title`, title, 'title', period));
  if (summary !== null) sections.push(section(`${pointer}/summary`, summary, 'work', period));
  return period;
}

function readSkills(source: PeriodSource, value: unknown): StatedSkill[] {
  const { reader } = source;
  const skills: StatedSkill[] = [];
  for (const { pointer, value: skill } of reader.objects(value, '/skills')) {
    const name = reader.text(skill.name, `${pointer}/name`);
    const years = reader.years(skill.years, `${pointer}/years`, longestCareerYears);
    const lastUsed = readYear(source, skill.last_used, `${pointer}/last_used`);
    const level = oneOf(reader, skill.level, `${pointer}/level`, levels);
    const context = oneOf(reader, skill.context, `${pointer}/context`, contexts);
    const polarity = oneOf(reader, skill.polarity, `${pointer}/polarity`, polarities);
    if (name === null) {
      reader.fault(`${pointer}/name`, 'missing', 'A skill needs a name, e.g. "Trino".');
      continue;
    }
    skills.push({
      field: `${pointer}/name`,
      name,
      years,
      lastUsed,
      level,
      context,
      polarity: polarity ?? 'supports',
    });
  }
  return skills;
}

/** The year of a date; `"present"` says nothing that `as_of` would not. */
function readYear(source: PeriodSource, value: unknown, pointer: string): number | null {
  const { reader, asOf, warnings } = source;
  const text = reader.text(typeof value === 'number' ? String(value) : value, pointer);
  if (text === null) return null;
  const date = readCalendarDate(text);
  if (date.kind === 'bad') reader.fault(pointer, 'bad-date', badDateMessage(text.slice(0, 40)));
  if (date.kind !== 'month') return null;
  const isFuture = isAfter(date.value, asOf);
  if (isFuture) {
    const message = `${date.value} lies after ${asOf}; it counts as used on that day.`;
    warnings.push({ code: 'future-date', field: pointer, message });
  }
  return Number((isFuture ? asOf : date.value).slice(0, 4));
}

function oneOf<T extends string>(
  reader: JsonReader,
  value: unknown,
  pointer: string,
  allowed: readonly T[],
): T | null {
  const text = reader.text(value, pointer);
  if (text === null) return null;
  const found = allowed.find((word) => word === text);
  if (found === undefined) {
    const message = `"${text.slice(0, 40)}": expected one of ${allowed.join(', ')}.`;
    reader.fault(pointer, 'not-allowed', message);
  }
  return found ?? null;
}

function badDateMessage(text: string): string {
  return `"${text}" is no date here: expected YYYY, YYYY-MM or YYYY-MM-DD from 1940 to 2100.`;
}
