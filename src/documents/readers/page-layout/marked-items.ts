import type { TextItem } from './glyph-run.ts';

/** What pdf.js gives for a page: strings, and the marks that tagged PDFs put around them. */
export type PageContent = PageString | PageMark;

export interface PageString {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName?: string;
}

export interface PageMark {
  readonly type: string;
  /** Set on marks that the document's structure refers to. */
  readonly id?: string;
  readonly tag?: string;
}

/**
 * Strings with what the marks around them tell. Browsers draw the bullets of lists as shapes and
 * leave an empty label; a soft hyphen is a space without width in a mark of its own.
 */
export function markedItems(content: readonly PageContent[]): TextItem[] {
  const items: TextItem[] = [];
  const open: { mark: string | null; isEmpty: boolean; tag: string }[] = [];
  let isListItem = false;
  let followsSoftHyphen = false;
  for (const entry of content) {
    if ('type' in entry) {
      if (entry.type === 'endMarkedContent') {
        const closed = open.pop();
        if (closed?.isEmpty === true && closed.tag === 'Lbl') isListItem = true;
        followsSoftHyphen = closed?.isEmpty === true && closed.tag === 'Span';
      } else {
        const mark = entry.id ?? open.at(-1)?.mark ?? null;
        open.push({ mark, isEmpty: true, tag: entry.tag ?? '' });
      }
      continue;
    }
    const str = followsSoftHyphen ? entry.str.trimStart() : entry.str;
    if (str.trim() !== '') for (const around of open) around.isEmpty = false;
    const { transform, width, height } = entry;
    const [face, mark] = [entry.fontName ?? '', open.at(-1)?.mark ?? null];
    items.push({ str, transform, width, height, face, mark, isListItem });
    if (str.trim() !== '') isListItem = false;
    if (str !== '') followsSoftHyphen = false;
  }
  return items;
}
