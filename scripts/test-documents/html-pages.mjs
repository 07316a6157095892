/** Sample résumés as HTML, for a browser to print: one idea of layout per function. */
import { jobsOf } from './resume-source.mjs';

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const baseStyle = `body { font: 10.5pt/1.35 "DejaVu Serif", serif; margin: 0; color: #222 }
h1 { font-size: 20pt; margin: 0 }
h2 { font-size: 12pt; margin: 12pt 0 3pt; border-bottom: 1px solid #999 }
p { margin: 2pt 0 } ul { margin: 2pt 0 6pt; padding-left: 14pt }
.dates { float: right; color: #555 }
table { border-collapse: collapse; width: 100% }
td { vertical-align: top; padding: 2pt 8pt 2pt 0 }`;

function page(style, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample résumé</title>
<style>@page { size: A4; margin: 16mm }
${baseStyle} ${style}</style></head><body>${body}</body></html>`;
}

function head(resume) {
  return `<header><h1>${resume.name}</h1><p>${resume.headline}</p><p>${resume.page}</p></header>`;
}

function section({ title, blocks }, change = escapeHtml) {
  let html = `<section><h2>${title}</h2>`;
  let inList = false;
  for (const block of blocks) {
    if (inList !== (block.kind === 'bullet')) html += inList ? '</ul>' : '<ul>';
    inList = block.kind === 'bullet';
    if (inList) html += `<li>${change(block.text)}</li>`;
    if (block.kind === 'paragraph') html += `<p>${change(block.text)}</p>`;
    if (block.kind === 'labelled') html += `<p><b>${block.label}:</b> ${change(block.values)}</p>`;
    if (block.kind === 'job') {
      html += `<p><span class="dates">${block.dates}</span><b>${change(block.title)}</b></p>`;
    }
  }
  return `${html}${inList ? '</ul>' : ''}</section>`;
}

export function oneColumn(resume) {
  return page('', head(resume) + resume.sections.map((part) => section(part)).join(''));
}

/** Larger type, so that it runs over two pages and has page headers and footers to drop. */
export function largeType(resume) {
  const style = 'body { font-size: 14pt } .dates { float: none; display: block }';
  return page(style, head(resume) + resume.sections.map((part) => section(part)).join(''));
}

/** A narrow coloured column on the left holds what `aside` names. */
export function sidebar(resume, aside) {
  const pick = (inside) => resume.sections.filter((part) => aside.includes(part.title) === inside);
  const style = `.grid { display: grid; grid-template-columns: 55mm 1fr; gap: 8mm }
aside { background: #eef; padding: 0 3mm; font: 9pt/1.5 "DejaVu Sans", sans-serif }
.dates { float: none; display: block }`;
  const left = pick(true)
    .map((part) => section(part))
    .join('');
  const right = pick(false)
    .map((part) => section(part))
    .join('');
  return page(
    style,
    `${head(resume)}<div class="grid"><aside>${left}</aside><main>${right}</main></div>`,
  );
}

/** Two balanced columns of justified, hyphenated text under a head over the whole width. */
export function balancedColumns(resume) {
  const style = `main { columns: 2; column-gap: 9mm; text-align: justify; hyphens: auto }
.dates { float: none; display: block }`;
  const body = resume.sections.map((part) => section(part)).join('');
  return page(style, `${head(resume)}<main>${body}</main>`);
}

/** Dates in a column of their own, skills in a table. */
export function tables(resume) {
  const parts = resume.sections.map((part) => {
    if (part.title === 'EXPERIENCE') return datedTable(part);
    if (part.title === 'SKILLS') return skillTable(part);
    return section(part);
  });
  return page('td:first-child { width: 34mm }', head(resume) + parts.join(''));
}

function datedTable(part) {
  const rows = jobsOf(part).map((job) => {
    const bullets = job.bullets.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
    const title = `<b>${escapeHtml(job.title)}</b>`;
    return `<tr><td>${job.dates}</td><td>${title}<ul>${bullets}</ul></td></tr>`;
  });
  return `<section><h2>${part.title}</h2><table>${rows.join('')}</table></section>`;
}

function skillTable(part) {
  const rows = part.blocks.map(
    ({ label, values }) => `<tr><td>${label}</td><td>${escapeHtml(values)}</td></tr>`,
  );
  return `<section><h2>${part.title}</h2><table>${rows.join('')}</table></section>`;
}

/** A soft hyphen after every third letter of long words, in a narrow measure. */
export function softHyphens(resume) {
  const soften = (text) =>
    escapeHtml(text).replace(/[a-z]{7,}/g, (word) => word.replace(/(...)(?=...)/g, '$1&shy;'));
  const body = resume.sections.map((part) => section(part, soften)).join('');
  return page(
    'main { width: 95mm } .dates { float: none; display: block }',
    `${head(resume)}<main>${body}</main>`,
  );
}

/** Period and place below each other in a floated column, which browsers draw as a whole. */
export function floatedDates(resume) {
  const style = `.job { overflow: hidden; margin-bottom: 6pt }
.when { float: left; width: 42mm; color: #666; font-size: 9pt } .when span { display: block }
.what { margin-left: 48mm }`;
  const parts = resume.sections.map((part) =>
    part.title === 'EXPERIENCE' ? floatedJobs(part) : section(part),
  );
  return page(style, head(resume) + parts.join(''));
}

function floatedJobs(part) {
  const jobs = jobsOf(part).map((job) => {
    const [title, place] = job.title.split(', ').map(escapeHtml);
    const bullets = job.bullets.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
    const when = `<div class="when"><span>${job.dates}</span><span>${place}</span></div>`;
    const what = `<div class="what"><b>${title}</b><ul>${bullets}</ul></div>`;
    return `<div class="job">${when}${what}</div>`;
  });
  return `<section><h2>${part.title}</h2>${jobs.join('')}</section>`;
}
