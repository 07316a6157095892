import { getDocumentProxy } from 'unpdf';
import type { Warning } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import { tidyLines } from './characters.ts';
import { type GlyphRun, runsByDirection, type TextItem } from './page-layout/glyph-run.ts';
import { markedItems } from './page-layout/marked-items.ts';
import { type Page, withoutFurniture } from './page-layout/page-furniture.ts';
import { textOf } from './page-layout/paragraphs.ts';
import { linesInOrder } from './page-layout/reading-order.ts';
import { pdfType, type ReadDocument } from './read-document.ts';

export interface PdfLimits {
  readonly pages: number;
  /** UTF-16 code units of text. */
  readonly characters: number;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The end mark stands in the last KB by the standard (ISO 32000-1, annex H, note 18). */
const tailBytes = 2048;

/**
 * Reads the text layer of a PDF in the order in which a person reads the page.
 *
 * @throws Failure `unreadable-document` when it is encrypted, damaged, cut off, or has no text
 *   layer; `document-too-large` past the limits.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<ReadDocument> {
  requireEnd(bytes);
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pages) throw tooManyPages(document.numPages, limits.pages);
    const { pages, turned } = await readPages(document, limits);
    const written = withoutFurniture(pages);
    const text = tidyLines(textOfPages(written, turned, await breaksWords(document)));
    const empty = written.filter((runs) => runs.length === 0).length;
    requireText(text, document.numPages);
    return { text, mediaType: pdfType, pages: document.numPages, warnings: pageWarnings(empty) };
  } finally {
    await document.loadingTask.destroy();
  }
}

function requireEnd(bytes: Uint8Array): void {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-tailBytes));
  if (tail.includes('%%EOF') || /startxref\s+\d+\s*$/.test(tail)) return;
  throw new Failure(
    'unreadable-document',
    'The PDF is cut off: its end mark is missing, so a part is lost. Send the whole file again.',
  );
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The parser takes the bytes over, so it gets a copy.
    return await getDocumentProxy(bytes.slice(), {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (cause) {
    throw openFailure(cause);
  }
}

function openFailure(cause: unknown): Failure {
  const name = cause instanceof Error ? cause.name : '';
  const message =
    name === 'PasswordException'
      ? 'The PDF is encrypted and needs a password. Save it without one, or send the text.'
      : 'The PDF is damaged and cannot be opened. Export it again, or send the text.';
  return new Failure('unreadable-document', message, [], { cause });
}

interface ReadPages {
  readonly pages: readonly Page[];
  /** Text that runs in other directions, such as a label along the edge. */
  readonly turned: readonly (readonly GlyphRun[])[];
}

async function readPages(document: PdfDocument, limits: PdfLimits): Promise<ReadPages> {
  const pages: Page[] = [];
  const turned: GlyphRun[][] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const items = await readItems(document, number);
    characters += items.reduce((sum, item) => sum + item.str.length, 0);
    if (characters > limits.characters) throw tooMuchText();
    const [runs = [], ...others] = runsByDirection(items);
    pages.push(pageOf(runs));
    turned.push(...others);
  }
  return { pages, turned };
}

async function readItems(document: PdfDocument, number: number): Promise<TextItem[]> {
  try {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    page.cleanup();
    return markedItems(content.items);
  } catch (cause) {
    const message = `Page ${number} of the PDF is damaged. Export it again, or send the text.`;
    throw new Failure('unreadable-document', message, [], { cause });
  }
}

/** The page's extent is taken from its text: crop boxes and turned pages need no care then. */
function pageOf(runs: readonly GlyphRun[]): Page {
  let top = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  for (const { baseline } of runs) {
    top = Math.max(top, baseline);
    bottom = Math.min(bottom, baseline);
  }
  return { runs, top, bottom };
}

function textOfPages(
  pages: readonly (readonly GlyphRun[])[],
  turned: readonly (readonly GlyphRun[])[],
  hasBreaks: boolean,
): string {
  const lines = pages.flatMap(linesInOrder);
  const asides = turned.map((runs) => textOf(linesInOrder(runs), hasBreaks));
  return [textOf(lines, hasBreaks), ...asides].join('\n\n');
}

/** TeX and troff break words at the ends of lines; browsers and word processors seldom do. */
async function breaksWords(document: PdfDocument): Promise<boolean> {
  try {
    const { info } = await document.getMetadata();
    return /tex|troff|groff/i.test(JSON.stringify(info));
  } catch {
    // Damaged facts about a document say nothing of its text.
    return false;
  }
}

function requireText(text: string, pages: number): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters > 0 && letters * 4 >= text.replace(/\s/g, '').length) return;
  const what = pages === 1 ? 'page holds' : 'pages hold';
  const message =
    letters === 0
      ? `The PDF's ${what} no text: it seems to be scanned. Run text recognition, or send the text.`
      : 'The fonts of the PDF do not tell its letters. Export it in another way, or send the text.';
  throw new Failure('unreadable-document', message);
}

function pageWarnings(empty: number): Warning[] {
  if (empty === 0) return [];
  const what = empty === 1 ? 'One page holds' : `${empty} pages hold`;
  const message = `${what} no text, perhaps a picture of text; nothing there was read.`;
  return [{ code: 'page-without-text', field: 'text', message }];
}

function tooManyPages(pages: number, limit: number): Failure {
  const message = `The PDF has ${pages} pages; at most ${limit} are read. Send the résumé alone.`;
  return new Failure('document-too-large', message);
}

export function tooMuchText(): Failure {
  const message = 'The document holds more than 1 MB of text. Send the résumé alone.';
  return new Failure('document-too-large', message);
}
