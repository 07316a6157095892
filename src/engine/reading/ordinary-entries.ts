import { monthByName } from './calendar-words.ts';
import { phrasesOf } from './phrases.ts';
import { wordsIn } from './work-words.ts';

/**
 * What stands in lists of skills and is none that a catalogue of technologies could hold: spoken
 * languages, places, dates, degrees, virtues. Words of language, as cues are.
 */

const spoken = phrasesOf(`
  english|german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|czech|slovak
  hungarian|romanian|bulgarian|serbian|croatian|slovenian|greek|turkish|arabic|hebrew|persian|farsi
  hindi|urdu|bengali|tamil|telugu|marathi|punjabi|gujarati|kannada|malayalam|mandarin|cantonese
  chinese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swedish|norwegian|danish
  finnish|estonian|latvian|lithuanian|icelandic|irish|welsh|catalan|basque|galician|swahili|amharic
  afrikaans|latin|albanian|macedonian|armenian|georgian|azerbaijani|kazakh|uzbek|nepali|sinhala
  deutsch|englisch|französisch|spanisch|italienisch|portugiesisch|niederländisch|polnisch|russisch
  türkisch|chinesisch|japanisch|arabisch|tschechisch|ungarisch
  français|anglais|allemand|espagnol|italien|portugais|néerlandais|russe|chinois|japonais|arabe
  español|inglés|alemán|francés|italiano|portugués|ruso|chino|japonés|catalán|euskera|gallego
  inglese|tedesco|francese|spagnolo|portoghese|português|inglês|alemão|francês|espanhol
  toefl|ielts|toeic|jlpt|cefr|dele|delf|dalf|英語|日本語|中国語|韓国語|英语|日语|普通话|法语|德语|西班牙语|英文|中文|日文
`);

const levels = phrasesOf(`
  native|fluent|bilingual|mother|tongue|proficient|proficiency|professional|working|full|limited
  basic|elementary|intermediate|upper|advanced|conversational|business|beginner|level|spoken|written
  and|or|a1|a2|b1|b2|c1|c2|n1|n2|n3|n4|n5|n
  muttersprache|fließend|verhandlungssicher|grundkenntnisse|gut|sehr|gute|kenntnisse|in|wort|schrift
  und|natif|native|langue|maternelle|courant|bilingue|notions|scolaire|nativo|nativa|fluido|medio
  avanzado|básico|alto|bajo|madrelingua|fluente|intermediário|avançado|ビジネス|ネイティブ|日常会話|レベル|母语
`);

/** How well or how often: "Kafka: expert, daily". */
const degreesOfSkill = phrasesOf(`
  expert|advanced|intermediate|beginner|novice|proficient|basic|basics|daily|weekly|regularly
  occasionally|year|years|yrs|month|months|production|hobby|side|familiar|experienced|strong|good
  excellent|working|fluent|competent
`);

const degrees = phrasesOf(`
  bsc|msc|beng|meng|bachelor|bachelor's|bachelors|master's|masters|phd|mba|doctorate|diplom|gpa
  abitur|licenciatura|laurea|baccalauréat|undergraduate|postgraduate|本科|硕士|学士
`);

const places = phrasesOf(`
  usa|us|uk|eu|germany|france|spain|italy|portugal|netherlands|belgium|switzerland|austria|poland
  ireland|sweden|norway|denmark|finland|estonia|latvia|lithuania|czechia|hungary|romania|bulgaria
  greece|turkey|ukraine|russia|israel|egypt|nigeria|kenya|india|china|japan|korea|taiwan|singapore
  malaysia|indonesia|vietnam|thailand|philippines|australia|canada|mexico|brazil|argentina|chile
  colombia|peru|england|scotland|wales|europe|asia|africa|america|deutschland|españa|italia|brasil
  london|berlin|munich|münchen|hamburg|frankfurt|cologne|köln|paris|lyon|madrid|barcelona|valencia
  lisbon|lisboa|porto|amsterdam|rotterdam|brussels|zurich|zürich|geneva|vienna|wien|prague|warsaw
  krakow|kraków|budapest|bucharest|sofia|athens|istanbul|kyiv|moscow|dublin|manchester|edinburgh
  stockholm|oslo|copenhagen|helsinki|tallinn|riga|vilnius|milan|milano|rome|roma|turin|naples
  bangalore|bengaluru|mumbai|delhi|hyderabad|pune|chennai|kolkata|beijing|shanghai|shenzhen
  hangzhou|guangzhou|tokyo|osaka|seoul|taipei|sydney|melbourne|toronto|vancouver|montreal|boston
  chicago|seattle|austin|dallas|houston|denver|atlanta|miami|york|california|texas|francisco
  angeles|washington|philadelphia|portland|remote|hybrid|onsite|relocation|bogotá|lima|santiago
`);

const virtues = phrasesOf(`
  communication|teamwork|leadership|punctual|punctuality|creativity|creative|motivated|reliable
  hardworking|organised|organized|flexibility|flexible|adaptability|adaptable|enthusiastic
  interpersonal|multitasking|presentation|negotiation|empathy|patience|curiosity|problem|solving
  critical|thinking|time|management|team|player|attention|detail|self|starter|skills|soft
  teamfähigkeit|kommunikation|trabajo|equipo|liderazgo|comunicación|communication|autonomie
  driving|driver|driver's|license|licence|führerschein|permis|carnet
`);

/** For each sort: words of which one must be there, and the words that may stand with it. */
const sorts: readonly (readonly [needed: ReadonlySet<string>, allowed: ReadonlySet<string>])[] = [
  [new Set(spoken), new Set([...spoken, ...levels])],
  [new Set(places), new Set([...places, ...phrasesOf('new|san|los|city|area|greater|bay|st|the')])],
  [new Set(virtues), new Set([...virtues, ...phrasesOf('and|to|of|under|work|a')])],
  [
    new Set(degreesOfSkill),
    new Set([
      ...degreesOfSkill,
      ...phrasesOf('projects|project|use|user|in|only|and|level|knowledge|experience|of|with|very'),
    ]),
  ],
];

const degreeWords = new Set(degrees);
const contactSigns = ['@', '://', 'www.'];

/** True for an entry that is nothing which a catalogue of technologies lacks. */
export function isOrdinaryEntry(entry: string): boolean {
  if (contactSigns.some((sign) => entry.includes(sign))) return true;
  const words = wordsIn(entry).filter((word) => !isNumber(word));
  if (words.length === 0 || words.some((word) => degreeWords.has(word))) return true;
  if (words.every((word) => monthByName.has(word) || word === 'present')) return true;
  return sorts.some(
    ([needed, allowed]) =>
      words.some((word) => needed.has(word)) && words.every((word) => allowed.has(word)),
  );
}

function isNumber(word: string): boolean {
  return [...word].every((character) => character >= '0' && character <= '9');
}
