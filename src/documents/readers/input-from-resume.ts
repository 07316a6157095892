import type {
  Input,
  Period,
  Section,
  SectionKind,
  StatedSkill,
  Warning,
} from '../../engine/index.ts';
import { type PeriodSource, readPeriod } from './job-period.ts';
import { type Item, type JsonObject, JsonReader } from './json-reader.ts';
import { levelFromWord } from './skill-words.ts';

/** What is being gathered while a résumé is walked through. */
interface Gathering {
  readonly reader: JsonReader;
  readonly source: PeriodSource;
  readonly sections: Section[];
  readonly skills: StatedSkill[];
  readonly periods: Period[];
}

/**
 * JSON Resume, schema 1.x (https://jsonresume.org/schema). Fields of the spans are JSON Pointers
 * into `resume`. Unknown members are ignored and dates that are none become warnings; name,
 * contact, image, location, school and human languages are never touched.
 *
 * @param asOf YYYY-MM-DD; dates after it raise a warning.
 * @throws Failure `invalid-request` with a pointer for each value of a wrong type.
 */
export function inputFromResume(resume: unknown, asOf: string): Input {
  const reader = new JsonReader('resume');
  const warnings: Warning[] = [];
  const onBadDate = (pointer: string, text: string): void => {
    const message = `"${text}" is no date: expected YYYY, YYYY-MM or YYYY-MM-DD. It was ignored.`;
    warnings.push({ code: 'bad-date', field: pointer, message });
  };
  const gathering: Gathering = {
    reader,
    source: { reader, asOf, warnings, onBadDate },
    sections: [],
    skills: [],
    periods: [],
  };
  const root = reader.object(resume ?? {}, '') ?? {};
  const basics = reader.object(root.basics, '/basics') ?? {};
  addText(gathering, basics.label, '/basics/label', 'title', null);
  addText(gathering, basics.summary, '/basics/summary', 'summary', null);
  addJobs(gathering, root.work);
  addVolunteering(gathering, root.volunteer);
  addProjects(gathering, root.projects);
  addSkills(gathering, root.skills);
  addLearning(gathering, root);
  addInterests(gathering, root.interests);
  reader.finish();
  const { sections, skills, periods } = gathering;
  return {
    sections,
    skills,
    yearsOfExperience: null,
    periods,
    signals: [],
    titles: [],
    warnings,
  };
}

function addText(
  { reader, sections }: Gathering,
  value: unknown,
  field: string,
  kind: SectionKind,
  period: Period | null,
): void {
  const text = reader.text(value, field);
  if (text !== null) sections.push({ field, text, kind, period });
}

function addTexts(
  { reader, sections }: Gathering,
  value: unknown,
  pointer: string,
  kind: SectionKind,
  period: Period | null,
): void {
  for (const item of reader.strings(value, pointer)) {
    sections.push({ field: item.pointer, text: item.value, kind, period });
  }
}

function periodOf({ source }: Gathering, { pointer, value }: Item<JsonObject>): Period | null {
  return readPeriod(
    source,
    { value: value.startDate, pointer: `${pointer}/startDate` },
    { value: value.endDate, pointer: `${pointer}/endDate` },
  );
}

/** The employer's name stays unread: having worked at MongoDB is not having used MongoDB. */
function addJobs(gathering: Gathering, value: unknown): void {
  for (const job of gathering.reader.objects(value, '/work')) {
    const period = periodOf(gathering, job);
    if (period !== null) gathering.periods.push(period);
    addText(gathering, job.value.position, `${job.pointer}/position`, 'title', period);
    addText(gathering, job.value.summary, `${job.pointer}/summary`, 'work', period);
    addTexts(gathering, job.value.highlights, `${job.pointer}/highlights`, 'work', period);
  }
}

/** Unpaid work shows skills as a project does, and adds nothing to the professional years. */
function addVolunteering(gathering: Gathering, value: unknown): void {
  for (const post of gathering.reader.objects(value, '/volunteer')) {
    const period = periodOf(gathering, post);
    addText(gathering, post.value.position, `${post.pointer}/position`, 'project', period);
    addText(gathering, post.value.summary, `${post.pointer}/summary`, 'project', period);
    addTexts(gathering, post.value.highlights, `${post.pointer}/highlights`, 'project', period);
  }
}

function addProjects(gathering: Gathering, value: unknown): void {
  for (const project of gathering.reader.objects(value, '/projects')) {
    const { pointer, value: members } = project;
    const period = periodOf(gathering, project);
    addText(gathering, members.name, `${pointer}/name`, 'project', period);
    addText(gathering, members.description, `${pointer}/description`, 'project', period);
    addTexts(gathering, members.highlights, `${pointer}/highlights`, 'project', period);
    addTexts(gathering, members.roles, `${pointer}/roles`, 'project', period);
    for (const keyword of gathering.reader.strings(members.keywords, `${pointer}/keywords`)) {
      addSkill(gathering, keyword, null, 'project');
    }
  }
}

function addSkill(
  { skills }: Gathering,
  name: Item<string>,
  level: StatedSkill['level'],
  context: StatedSkill['context'],
  isHead = false,
): void {
  skills.push({
    field: name.pointer,
    name: name.value,
    years: null,
    lastUsed: null,
    level,
    context,
    polarity: 'supports',
    ...(isHead ? { isHead } : {}),
  });
}

/** `name` is a skill or the head of a group; its keywords are skills and share its level. */
function addSkills(gathering: Gathering, value: unknown): void {
  const { reader } = gathering;
  for (const { pointer, value: skill } of reader.objects(value, '/skills')) {
    const word = reader.text(skill.level, `${pointer}/level`);
    const level = word === null ? null : levelFromWord(word);
    const name = reader.text(skill.name, `${pointer}/name`);
    const keywords = reader.strings(skill.keywords, `${pointer}/keywords`);
    const isHead = keywords.length > 0;
    if (name !== null)
      addSkill(gathering, { pointer: `${pointer}/name`, value: name }, level, null, isHead);
    for (const keyword of keywords) addSkill(gathering, keyword, level, null);
  }
}

/** Courses, certificates and publications tell of knowledge, not of work; the school is unread. */
function addLearning(gathering: Gathering, root: JsonObject): void {
  const { reader } = gathering;
  for (const { pointer, value } of reader.objects(root.education, '/education')) {
    addTexts(gathering, value.courses, `${pointer}/courses`, 'summary', null);
  }
  for (const { pointer, value } of reader.objects(root.certificates, '/certificates')) {
    addText(gathering, value.name, `${pointer}/name`, 'summary', null);
  }
  for (const { pointer, value } of reader.objects(root.publications, '/publications')) {
    addText(gathering, value.name, `${pointer}/name`, 'summary', null);
    addText(gathering, value.summary, `${pointer}/summary`, 'summary', null);
  }
}

function addInterests(gathering: Gathering, value: unknown): void {
  for (const { pointer, value: interest } of gathering.reader.objects(value, '/interests')) {
    addText(gathering, interest.name, `${pointer}/name`, 'interest', null);
    addTexts(gathering, interest.keywords, `${pointer}/keywords`, 'interest', null);
  }
}
