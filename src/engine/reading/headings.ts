import { closedUp, spellerOf, withoutCounts } from './heading-words.ts';
import { isDigit } from './moments.ts';

/** What a part of a résumé is for. */
export type PartKind =
  | 'prose'
  | 'work'
  | 'project'
  | 'skills'
  | 'education'
  | 'interest'
  | 'ignored';

const headingsByKind: Readonly<Record<PartKind, string>> = {
  prose: `summary|professional summary|executive summary|career summary|profile|professional profile
about|about me|overview|bio|introduction|resumen|perfil|zusammenfassung|profil|résumé|profilo
sommario|resumo`,
  work: `experience|work experience|professional experience|relevant experience|employment
  employment history|work history
career|career history|professional background|positions|roles|work|jobs|selected experience
industry experience|experience highlights
experiencia|experiencia profesional|experiencia laboral|berufserfahrung|werdegang
beruflicher werdegang|expérience|expériences
expérience professionnelle|expériences professionnelles|esperienza|esperienze lavorative
experiência|职业经历|工作经历|工作经验|職務経歴|職歴|経歴
praxiserfahrung|berufliche erfahrung|parcours professionnel|parcours|trayectoria
employment record|profesional experience
professional history|experience summary|industrial experience`,
  project: `projects|personal projects|side projects|selected projects|open source
  hobby projects|hobby project|hobby|private projects|pet projects|homelab|home lab|home projects
  personal project|side project|freizeitprojekte|hobbyprojekte|private projekte
  proyectos personales|projets personnels|progetti personali|projetos pessoais|个人项目|個人開発
  open source projects|open-source
open source contributions|proyectos|projekte|projets|progetti|projetos|项目|项目经历|プロジェクト`,
  skills: `skills|technical skills|core skills|key skills|skills and tools|skills and technologies
  technologies|technology|tech stack
stack|tools|tools i use|languages|programming languages|programming|languages and tools
languages and frameworks|toolbox|toolset
competencies|core competencies|technical competencies|expertise|areas of expertise
technical expertise|technical proficiencies
tech|technical|databases|frameworks|libraries|cloud|platforms|software|also|proficient in
familiar with|knowledge of|certifications|certificates
habilidades|competencias|tecnologías|lenguajes|conocimientos|kenntnisse|fähigkeiten|technologien
programmiersprachen|sprachen
compétences|compétences techniques|outils|langages|competenze|tecnologie|competências|tecnologias
notions|grundkenntnisse|basics|basic knowledge|conocimientos básicos|nociones|noções|nozioni
it-kenntnisse|edv-kenntnisse|edv|tech-stack|environnement technique|informatique|informática
langages de programmation|lenguajes de programación|linguagens|linguaggi|herramientas|ferramentas
strumenti|werkzeuge|programming skills|skills summary|top skills|skill set|skillset|hard skills
技能|专业技能|スキル|技術|使用技術|开发技能|技术栈|言語|使用言語|ツール|工具|語学|语言|语言能力`,
  education: `education|academic background|academics|studies|university|degrees
  education and training|coursework|qualifications|courses|trainings|training|further education
  weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|cursos|formations|corsi|资格|資格
educación|formación|formación académica|estudios|ausbildung|studium|bildung|formation|études
diplômes|istruzione|formazione|educação|formação
教育|教育经历|教育背景|学歴`,
  interest: `looking for|interests|professional interests|next|what next|what i want
  what i am looking for|what i'm looking for|wants|goals
objective|career objective|career goals|interested in|curious about|aspirations|seeking|next role
ideal role|wish|wishes|would like|career interests|motivation|next challenge
intereses|busco|interessen|ziele|centres d'intérêt|objectif|je cherche|兴趣|求职意向|希望`,
  ignored: `references|hobbies|off hours|outside work|personal|personal details
  personal information|contact|contact details|awards|honors
honours|languages spoken|spoken languages|human languages|lingue|idiomas|langues
langues parlées|fremdsprachen|talen|volunteering|aficiones|hobbys|loisirs`,
};

const kindByHeading: ReadonlyMap<string, PartKind> = new Map(
  Object.entries(headingsByKind).flatMap(([kind, names]) =>
    // Object.entries widens the keys of a Record; they are PartKind by its type.
    names.split(/[|\n]/u).map((name) => [name.trim(), kind as PartKind] as const),
  ),
);

/** What is of no use is never taken for it by mistake: "Contract" is no misspelled "contact". */
const speller = spellerOf(
  [...kindByHeading].filter(([, kind]) => kind !== 'ignored').map(([heading]) => heading),
);

/** Longest heading, in UTF-16 code units. */
const longestHeading = 44;

/** What a line heads, null when it is no heading. `## Skills`, `EXPERIENCE`, `Tools I use:`. */
export function headingOf(line: string): PartKind | null {
  if (line.length > longestHeading + 12) return null;
  const words = bareWords(line);
  const kind = kindByHeading.get(words);
  if (kind !== undefined) return kind;
  // Everything else is no heading, or one that was written with a flourish or a slip.
  if (isDigit(words.charCodeAt(0)) || words.endsWith(')') || words.charAt(1) === ' ')
    return kindByHeading.get(withoutCounts(closedUp(words))) ?? null;
  const mended = speller.mended(words);
  if (mended === null || !line.includes(words.charAt(0).toUpperCase())) return null;
  return kindByHeading.get(mended) ?? null;
}

export interface Label {
  readonly kind: PartKind;
  /** Length of the line up to and with the colon. */
  readonly length: number;
  /** What somebody knows all in all ("Kenntnisse:"), wherever it stands. */
  readonly isOfPerson: boolean;
  /** What a job was done with ("Tech stack:"), rather than what somebody knows ("Skills:"). */
  readonly isOfTools: boolean;
}

const toolLabels = new Set([
  ...['technologies', 'technology', 'tech stack', 'stack', 'tech', 'tools', 'technologien'],
  ...['tecnologías', 'outils', 'tecnologie', 'tecnologias', '使用技術', '技術'],
]);

const personLabels = new Set([
  ...['kenntnisse', 'it-kenntnisse', 'grundkenntnisse', 'fähigkeiten', 'compétences', 'notions'],
  ...['compétences techniques', 'habilidades', 'competencias', 'conocimientos', 'competenze'],
  ...['conocimientos básicos', 'nociones', 'competências', 'noções', 'nozioni', 'basics'],
  ...['basic knowledge', 'familiar with', 'proficient in', 'knowledge of', 'technical skills'],
  ...['技能', '专业技能', '开发技能', 'スキル', '语言能力', '語学', 'core skills', 'key skills'],
]);

/** The label in front of a line: `Languages: Go, Java`. */
export function labelOf(line: string): Label | null {
  const start = line.slice(0, longestHeading);
  const plain = start.indexOf(':');
  const colon = plain < 0 ? start.indexOf('：') : plain;
  if (colon < 0) return null;
  const words = bareWords(line.slice(0, colon));
  const kind = kindByHeading.get(words);
  if (kind === undefined) return null;
  return {
    kind,
    length: colon + 1,
    isOfTools: toolLabels.has(words),
    isOfPerson: personLabels.has(words),
  };
}

/** Small letters without marks of emphasis, numbering or a closing colon. */
function bareWords(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && isOrnament(line.charAt(from))) from += 1;
  while (to > from && (isOrnament(line.charAt(to - 1)) || ':：.'.includes(line.charAt(to - 1))))
    to -= 1;
  const words = line.slice(from, to).toLowerCase().replaceAll(' & ', ' and ');
  return words.charAt(1) === ' ' ? words : words.replaceAll('  ', ' ');
}

function isOrnament(character: string): boolean {
  return '#*=-_>•·| \t\r[]【】'.includes(character);
}
