/** Sample résumés as groff -ms source: Times with ligatures, justified and hyphenated. */

/** Control characters of groff at the start of a line, and the backslash anywhere. */
const escapeGroff = (text) => text.replaceAll('\\', '\\e').replace(/^([.'])/gm, '\\&$1');

/**
 * @param {{ columns: 1 | 2, tight?: boolean }} options `tight`: the lines of a section follow each
 *   other without air or bullets, and each job's begins with its period in figures.
 */
export function groffSource(resume, { columns, tight = false }) {
  const lines = [
    '.nr PS 11',
    '.nr VS 13',
    '.nr HM 0.8i',
    '.nr FM 0.8i',
    '.nr PO 0.8i',
    '.nr LL 6.6i',
  ];
  lines.push('.LP', '.ps 18', escapeGroff(resume.name), '.br', '.ps 11');
  lines.push(escapeGroff(resume.headline), '.br', escapeGroff(resume.page));
  if (columns === 2) lines.push('.2C');
  for (const { title, blocks } of resume.sections) {
    lines.push('.SH', escapeGroff(title));
    if (tight) lines.push('.LP', ...blocks.flatMap((block) => [tightLine(block), '.br']));
    else for (const block of blocks) lines.push(...groffBlock(block));
  }
  return `${lines.join('\n')}\n`;
}

function tightLine(block) {
  if (block.kind === 'job') return escapeGroff(`${inFigures(block.dates)} ${block.title}`);
  if (block.kind === 'labelled') return escapeGroff(`${block.label}: ${block.values}`);
  return escapeGroff(block.text);
}

/** "March 2019 - present" as "2019.03 - heute". */
function inFigures(dates) {
  return dates
    .replace(/([A-Z][a-z]+) (\d{4})/g, (_, month, year) => {
      const number = new Date(`${month} 1, ${year} 00:00Z`).getUTCMonth() + 1;
      return `${year}.${String(number).padStart(2, '0')}`;
    })
    .replace('present', 'heute');
}

function groffBlock(block) {
  if (block.kind === 'bullet') return ['.IP \\(bu 2', escapeGroff(block.text)];
  if (block.kind === 'labelled') return ['.LP', `.B "${block.label}:"`, escapeGroff(block.values)];
  if (block.kind === 'job') {
    return ['.LP', `.B "${escapeGroff(block.title)}"`, '.br', escapeGroff(block.dates)];
  }
  return ['.LP', escapeGroff(block.text)];
}
