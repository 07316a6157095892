import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../../test/documents/samples/', import.meta.url));

/** Repeats to the size, in UTF-16 code units, and cuts at the last space, if there is one. */
export function textOf(piece, size) {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const end = text.lastIndexOf(' ');
  return end === -1 ? text : text.slice(0, end);
}

/** Résumés in prose, one after the other. */
export function resumeText() {
  const files = readdirSync(samples)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.map((file) => readFileSync(`${samples}${file}`, 'utf8')).join('\n\n');
}

/** Texts that would hurt a reader whose work is not linear. */
export function worstCases({ technologies }) {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const aliases = technologies.flatMap(({ name, aliases: others }) => [name, ...others]);
  const homographs = technologies.flatMap(({ homograph }) => homograph?.bare ?? []);
  const denials = aliases.map((alias) => `no experience with ${alias} or`);
  return {
    'all letters': `${letters.join(' ')} `,
    'one word without end': 'kubernetes',
    'all aliases, in one sentence': `${aliases.join(' ')} `,
    'all aliases, in one list': `${aliases.join(', ')}, `,
    'all homographs': `${homographs.join(' ')} `,
    'all denials': `${denials.join(' ')} `,
    'all job periods': 'Engineer, 2001 - 2002\nGo and Java for 3 years\n',
  };
}
