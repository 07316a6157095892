import { readdirSync, readFileSync } from 'node:fs';

export const samples = new URL('./samples/', import.meta.url);

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, samples)));
}

/** Documents made from a plain text, each with the name of that text. */
export const soundSamples: readonly { file: string; source: string }[] = readdirSync(samples)
  .filter((file) => /--.+\.(?:pdf|docx)$/.test(file))
  .map((file) => ({ file, source: `${file.slice(0, file.indexOf('--'))}.txt` }));

export function sourceText(source: string): string {
  return readFileSync(new URL(source, samples), 'utf8');
}

/** Layouts that put skills, education and interests into a column on the left. */
const asideFirst = /sidebar|docx-library-tables|libreoffice-tables/;
const aside = ['SKILLS', 'EDUCATION', 'INTERESTS'];

/** Layouts that set the dates of a job before or above its title. */
const datesFirst = /chromium-(?!one-column)|moderncv|resaved/;

/** Parts in the order of a layout that is neither the source's nor that of the narrow columns. */
const tableFirst = ['SKILLS', 'EXPERIENCE', 'SUMMARY', 'EDUCATION', 'INTERESTS'];

function inFigures(dates: string): string {
  return dates
    .replace(/([A-Z][a-z]+) (\d{4})/g, (_, month: string, year: string) => {
      const number = new Date(`${month} 1, ${year} 00:00Z`).getUTCMonth() + 1;
      return `${year}.${String(number).padStart(2, '0')}`;
    })
    .replace('present', 'heute');
}

/** Heads of jobs, "title, place | dates", as the layout of the file writes them. */
function jobHead(file: string, head: string): string {
  const [title = '', dates = ''] = head.split(' | ');
  if (file.includes('floated-dates')) return `${dates} ${title.split(', ').reverse().join(' ')}`;
  if (file.includes('groff-tight')) return `${inFigures(dates)} ${title}`;
  return datesFirst.test(file) ? `${dates} | ${title}` : head;
}

/** The source's text in the order in which the layout of the file is read. */
export function expectedText(file: string, source: string): string {
  const plain = sourceText(source);
  const text = plain.replace(/^.+ \| .+$/gm, (head) => jobHead(file, head));
  const [head = '', ...sections] = text.split(/\n\n(?=[A-Z]{4,}\n)/);
  if (file.includes('table-and-columns')) {
    const of = (title: string): string => sections.find((part) => part.startsWith(title)) ?? '';
    return [head, ...tableFirst.map(of)].join('\n');
  }
  if (!asideFirst.test(file)) return [head, ...sections].join('\n');
  const isAside = (section: string): boolean => aside.some((title) => section.startsWith(title));
  const isMain = (section: string): boolean => !isAside(section);
  return [head, ...sections.filter(isAside), ...sections.filter(isMain)].join('\n');
}

/** Values of the skill lists: names that must come out whole. */
export function skillNames(source: string): string[] {
  const skills = /\nSKILLS\n([\s\S]*?)\n\n/.exec(sourceText(source))?.[1] ?? '';
  return skills.split('\n').flatMap((line) => (line.split(': ')[1] ?? '').split(', '));
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '').toLowerCase())
    .filter((word) => word !== '');
}

/** Longest common subsequence of words, as a share of the longer text: 1 is word for word. */
export function wordSimilarity(one: string, other: string): number {
  const first = wordsOf(one);
  const second = wordsOf(other);
  let previous = new Array<number>(second.length + 1).fill(0);
  for (const word of first) {
    const row = [0];
    second.forEach((match, index) => {
      const kept = Math.max(previous[index + 1] ?? 0, row[index] ?? 0);
      row.push(match === word ? (previous[index] ?? 0) + 1 : kept);
    });
    previous = row;
  }
  return (previous.at(-1) ?? 0) / Math.max(first.length, second.length, 1);
}
