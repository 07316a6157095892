import type { Warning } from '../../engine/index.ts';

/** What reading a document gives. */
export interface ReadDocument {
  readonly text: string;
  readonly mediaType: DocumentType;
  /** Null where the format has no pages before it is laid out. */
  readonly pages: number | null;
  readonly warnings: readonly Warning[];
}

export type DocumentType = typeof pdfType | typeof docxType | typeof textType;

export const pdfType = 'application/pdf';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const textType = 'text/plain';
