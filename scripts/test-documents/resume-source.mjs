/**
 * The plain text of a sample résumé, taken apart: three lines of head, then sections under
 * headings in capitals, with jobs ("title, place | dates"), bullets and "label: values" lines.
 */
import { readFileSync } from 'node:fs';

/** @param {URL} file */
export function readResumeSource(file) {
  const [head = '', ...rest] = readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n(?=[A-Z]{4,}\n)/);
  const [name, headline, page] = head.split('\n');
  return { name, headline, page, sections: rest.map(readSection) };
}

function readSection(text) {
  const [title, ...lines] = text.split('\n');
  return { title, blocks: lines.map(readBlock) };
}

function readBlock(line) {
  if (line.startsWith('- ')) return { kind: 'bullet', text: line.slice(2) };
  const job = /^(.+) \| (.+)$/.exec(line);
  if (job) return { kind: 'job', title: job[1], dates: job[2] };
  const labelled = /^([A-Z][A-Za-z ]{2,16}): (.+)$/.exec(line);
  if (labelled) return { kind: 'labelled', label: labelled[1], values: labelled[2] };
  return { kind: 'paragraph', text: line };
}

/** Jobs with their bullets, for layouts that set them side by side. */
export function jobsOf(section) {
  const jobs = [];
  for (const block of section.blocks) {
    if (block.kind === 'job') jobs.push({ ...block, bullets: [] });
    else jobs.at(-1)?.bullets.push(block.text);
  }
  return jobs;
}
