import { phrasesOf } from './phrases.ts';

/** Words that name a person's trade: where they stand, a job is told of. */
const tradeWords = setOf(`
  engineer|engineers|developer|developers|programmer|architect|administrator|admin|sysadmin|analyst
  consultant|contractor|freelancer|freelance|manager|lead|director|head|cto|ceo|founder|cofounder
  scientist|researcher|specialist|technician|devops|sre|sde|swe|intern|trainee|designer|officer|dba
  tester|operator|staff|principal|ingeniero|ingeniera|desarrollador|desarrolladora|programador
  entwickler|entwicklerin|softwareentwickler|ingenieur|ingénieur|ingénieure|développeur|développeuse
  desenvolvedor|desenvolvedora|engenheiro|engenheira|sviluppatore|sviluppatrice|ingegnere
  deweloper|programista|inżynier|разработчик|utvecklare|ontwikkelaar|mühendisi|geliştirici
  werkstudent|praktikant|informatiker|informatikerin|praktikum
`);

/** Words that name the field of work, or work as such. */
const fieldWords = setOf(`
  experience|exp|experienced|industry|career|professional|professionally|engineering|development
  programming|software|backend|frontend|fullstack|infrastructure|platform|coding|tech|it|field
  expérience|experiencia|experiência|esperienza|erfahrung|berufserfahrung|ervaring|profesional
  profissional|professionnelle|développement|desarrollo|desenvolvimento|sviluppo|entwicklung
  softwareentwicklung|web|back|full|systems|yoe|working|trade
`);

/** Words that tell of a person at work, beside those of trade and field. */
const doingWords = setOf(`
  work|works|worked|job|jobs|employed|employment|build|building|built|spent|role|position
  lead|leading|maintain|maintaining|responsible|joined|arbeite|trabajo|travaille
  self|consulting|ran|operated|wrote|designed|developed|shipped|owned|managed|led|administered
`);

/** Words of the whole of a working life, which a job by itself is not described with. */
const wholeWords = setOf(`
  experience|exp|career|professional|total|yoe|industry|overall|altogether|erfahrung|expérience
  berufserfahrung|experiencia|experiência|esperienza|ervaring|professionally|tenure
`);

/** Things that last for years without a person's doing. */
const thingWords = setOf(`
  plan|plans|roadmap|contract|contracts|programme|program|warranty|guarantee|lease|deal|strategy
  retention|history|cycle|horizon|data|backlog|commitment|support|license|licence|degree|bachelor
  master|bsc|msc|college|university|school|course|apprenticeship|mortgage|anniversary|study|studies
  studying|uptime|records|logs|marriage|lifetime|archive|archives|budget|forecast|old|olds|bond
  visa|sentence|diploma|studium|carrera|bachelor's|master's
`);

/** Verbs and nouns before a stretch that is not of work. */
const keepingWords = setOf(`
  keep|keeps|kept|keeping|retain|retains|retained|retention|stored|archived|studied|lived|living
  expire|expires|valid|warranty|every|outlived|founded|payback|ttl
  next|coming|commit|willing|notice|uptime|availability|slo|sla|revenue|grew|growth
`);

/** Whoever or whatever else than the person may have been so since a year. */
const otherWords = setOf(`
  company|firm|business|our|its|their|production|exists|existed|established|founded|live|available
  released|product
`);

/** The person speaks of what they did. */
const selfWords = setOf("i|i've|i’ve|i'm|i’m|me|ich|je|j'ai|yo|eu|io");

/** Words of schooling. */
const studyWords = setOf(`
  university|universität|hochschule|universidad|université|universidade|università|college|school
  bachelor|bachelor's|master's|bsc|msc|phd|ph|degree|diploma|studied|student|studies|study|studium
  abitur|licenciatura|licence|gymnasium|lycée|undergraduate|graduate|graduated|laurea|mba|ba|bs
  btech|mtech|beng|meng|bca|mca|bcom|gpa|cgpa|graduation|graduating|coursework|iit|politecnico
  politechnika|polytechnic|polytechnique|magister|университет|üniversitesi|대학교|大学|本科|硕士
`);

function setOf(list: string): ReadonlySet<string> {
  return new Set(phrasesOf(list));
}

/** "d'expérience" is two words. */
const elisions = ["d'", 'd’', "l'", 'l’'];

/** Words of a stretch of text, small letters. */
export function wordsIn(stretch: string): readonly string[] {
  const text = stretch.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isInWord(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const word = text.slice(start, at);
      words.push(elisions.includes(word.slice(0, 2)) ? word.slice(2) : word);
      start = -1;
    }
  }
  return words;
}

/** Letters, digits and apostrophes; beyond ASCII all but the punctuation that résumés use. */
function isInWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39;
  if (code === 0x2019) return true;
  const isPunctuation = code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || code === 0xd7;
  return (
    !isPunctuation && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff20)
  );
}

export function namesTrade(words: readonly string[]): boolean {
  return words.some((word) => tradeWords.has(word));
}

export function namesWork(words: readonly string[]): boolean {
  return words.some((word) => tradeWords.has(word) || fieldWords.has(word) || doingWords.has(word));
}

export function namesOther(words: readonly string[]): boolean {
  return !words.some((word) => selfWords.has(word)) && words.some((word) => otherWords.has(word));
}

export function namesField(words: readonly string[]): boolean {
  return words.some((word) => tradeWords.has(word) || fieldWords.has(word));
}

export function namesWhole(words: readonly string[]): boolean {
  return words.some((word) => wholeWords.has(word));
}

export function namesThing(words: readonly string[]): boolean {
  return words.some((word) => thingWords.has(word));
}

export function namesKeeping(words: readonly string[]): boolean {
  return words.some((word) => keepingWords.has(word));
}

export function namesStudy(words: readonly string[]): boolean {
  return words.some((word) => studyWords.has(word));
}
