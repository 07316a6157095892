/**
 * Makes the sample documents under test/documents/samples out of the plain texts there.
 *
 *   node scripts/make-test-documents.mjs
 *
 * The documents are committed, so this runs only when a layout is added. It needs Chromium,
 * LibreOffice, groff and pdflatex with moderncv (Debian: chromium libreoffice-writer groff
 * texlive-latex-extra texlive-fonts-recommended lmodern) and fails by name when one is missing.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as broken from './test-documents/broken-documents.mjs';
import { groffSource } from './test-documents/groff-pages.mjs';
import * as html from './test-documents/html-pages.mjs';
import {
  articleSource,
  moderncvSource,
  tableAndColumnsSource,
} from './test-documents/latex-pages.mjs';
import { readResumeSource } from './test-documents/resume-source.mjs';
import { flowing, tableLayout } from './test-documents/word-documents.mjs';

const samples = fileURLToPath(new URL('../test/documents/samples/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'test-documents-'));
const aside = ['SKILLS', 'EDUCATION', 'INTERESTS'];

const resume = (name) =>
  readResumeSource(new URL(`../test/documents/samples/${name}.txt`, import.meta.url));
const data = resume('data-engineer-a');
const infrastructure = resume('infrastructure-engineer-b');
const tools = resume('developer-tools-engineer-c');
const services = resume('service-platform-engineer-d');
const internal = resume('internal-tools-engineer-e');

function run(program, parameters, options = {}) {
  try {
    return execFileSync(program, parameters, {
      cwd: work,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error(`${program} is not installed: see the head of this script.`);
    throw new Error(`${program} failed: ${error.stderr}${error.stdout}`);
  }
}

const keep = (name, bytes) => writeFileSync(join(samples, name), bytes);
const scratch = (name, text) => {
  writeFileSync(join(work, name), text);
  return join(work, name);
};

function printPage(name, page, { headerAndFooter = false } = {}) {
  const source = scratch(`${name}.html`, page);
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking'];
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-component-update',
    '--disable-sync',
    ...quiet,
    ...(headerAndFooter ? [] : ['--no-pdf-header-footer']),
    `--user-data-dir=${join(work, 'chromium')}`,
    `--print-to-pdf=${join(samples, `${name}.pdf`)}`,
    `file://${source}`,
  ]);
}

function convert(source, target, filter) {
  run('soffice', [
    `-env:UserInstallation=file://${join(work, 'office')}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    join(work, 'converted'),
    source,
  ]);
  const extension = filter.split(':')[0];
  const made = basename(source).replace(/\.\w+$/, `.${extension}`);
  copyFileSync(join(work, 'converted', made), join(samples, target));
}

function latex(name, source) {
  scratch(`${name}.tex`, source);
  run('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', `${name}.tex`]);
  copyFileSync(join(work, `${name}.pdf`), join(samples, `${name}.pdf`));
}

async function makeDocuments() {
  printPage('data-engineer-a--chromium-one-column', html.oneColumn(data));
  printPage('infrastructure-engineer-b--chromium-sidebar', html.sidebar(infrastructure, aside));
  printPage('developer-tools-engineer-c--chromium-columns', html.balancedColumns(tools));
  printPage('service-platform-engineer-d--chromium-tables', html.tables(services));
  printPage('internal-tools-engineer-e--chromium-soft-hyphens', html.softHyphens(internal));
  printPage('infrastructure-engineer-b--chromium-large-type', html.largeType(infrastructure), {
    headerAndFooter: true,
  });
  printPage('service-platform-engineer-d--chromium-floated-dates', html.floatedDates(services));
  keep(
    'data-engineer-a--groff-tight.pdf',
    run('groff', ['-ms', '-Tpdf'], { input: groffSource(data, { columns: 1, tight: true }) }),
  );
  keep(
    'developer-tools-engineer-c--groff-one-column.pdf',
    run('groff', ['-ms', '-Tpdf'], { input: groffSource(tools, { columns: 1 }) }),
  );
  keep(
    'data-engineer-a--groff-columns.pdf',
    run('groff', ['-ms', '-Tpdf'], { input: groffSource(data, { columns: 2 }) }),
  );
  latex('service-platform-engineer-d--latex-one-column', articleSource(services, { columns: 1 }));
  latex('internal-tools-engineer-e--latex-columns', articleSource(internal, { columns: 2 }));
  latex(
    'infrastructure-engineer-b--latex-table-and-columns',
    tableAndColumnsSource(infrastructure),
  );
  // The class asks for this icon font, of 500 MB with its bundle, and these pages show no icon.
  scratch(
    'fontawesome5.sty',
    '\\ProvidesPackage{fontawesome5}\\newcommand{\\faCircle}[1][]{$\\circ$}',
  );
  latex('infrastructure-engineer-b--latex-moderncv', moderncvSource(infrastructure));

  keep('data-engineer-a--docx-library-flowing.docx', await flowing(data, { columns: 1 }));
  keep('developer-tools-engineer-c--docx-library-tables.docx', await tableLayout(tools, aside));
  const oneColumn = scratch('one.docx', await flowing(internal, { columns: 1 }));
  const twoColumns = scratch('two.docx', await flowing(services, { columns: 2 }));
  const tables = scratch('tables.docx', await tableLayout(data, aside));
  convert(oneColumn, 'internal-tools-engineer-e--libreoffice-one-column.pdf', 'pdf');
  convert(twoColumns, 'service-platform-engineer-d--libreoffice-columns.pdf', 'pdf');
  convert(tables, 'data-engineer-a--libreoffice-tables.pdf', 'pdf');
  convert(
    scratch('resaved.html', html.tables(internal)),
    'internal-tools-engineer-e--libreoffice-resaved.docx',
    'docx:MS Word 2007 XML',
  );
  return oneColumn;
}

/** Names begin with `broken-`, but for the one that only forbids printing, which must open. */
function makeBrokenDocuments(source) {
  const locked = (settings) => `pdf:writer_pdf_Export:${JSON.stringify(settings)}`;
  const text = (value) => ({ type: 'string', value });
  const yes = { type: 'boolean', value: 'true' };
  convert(
    source,
    'broken-encrypted.pdf',
    locked({ EncryptFile: yes, DocumentOpenPassword: text('sesame') }),
  );
  convert(
    source,
    'internal-tools-engineer-e--owner-password.pdf',
    locked({ RestrictPermissions: yes, PermissionPassword: text('sesame') }),
  );
  const whole = readFileSync(
    join(samples, 'internal-tools-engineer-e--libreoffice-one-column.pdf'),
  );
  keep('broken-truncated.pdf', whole.subarray(0, Math.floor(whole.length * 0.7)));
  keep('broken-image-only.pdf', broken.imageOnly());
  keep('broken-many-pages.pdf', broken.manyPages());
  keep('broken-nested-forms.pdf', broken.nestedForms());
  keep('broken-inflating.pdf', broken.inflatingContent(200));
  keep('broken-text.pdf', readFileSync(join(samples, 'data-engineer-a.txt')));
  keep('broken-empty.pdf', '');
  keep('broken-no-document.docx', broken.docxOf(null));
  keep('broken-bomb.docx', broken.docxOf(broken.bombXml(50, true)));
  keep('broken-lying-bomb.docx', broken.docxOf(broken.bombXml(50, true), 4000));
  keep('broken-heavy.docx', broken.docxOf(broken.bombXml(18, false)));
}

mkdirSync(samples, { recursive: true });
try {
  makeBrokenDocuments(await makeDocuments());
} finally {
  rmSync(work, { recursive: true, force: true });
}
