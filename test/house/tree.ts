import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is made by tools and never committed, or is not text of ours. */
const outside = new Set([
  '.git',
  '.cache',
  '.dist-next',
  'coverage',
  'data',
  'dist',
  'generated',
  'node_modules',
  'samples',
]);

/** Paths of the files of the project, relative to its root, with forward slashes, sorted. */
export function projectFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !outside.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return projectFiles(path);
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    })
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The lines of a file as an editor counts them: a last line break opens no further line. */
export function linesOf(path: string): string[] {
  return textOf(path).replace(/\n$/, '').split('\n');
}
