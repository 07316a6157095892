/** A request body after reading, before the contract judges it. */
export type Payload =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly mediaType: string; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'document';
      readonly bytes: Buffer;
      readonly mediaType: string;
      readonly fileName: string | null;
      /** Other fields of the form, empty when the document was the body itself. */
      readonly fields: Readonly<Record<string, unknown>>;
    }
  /** JSON lines, not read yet. */
  | { readonly kind: 'lines'; readonly chunks: AsyncIterable<Uint8Array> };

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

export const jsonBytesMax = 256 * kilobyte;
/** A hundred thousand people with five fits and a wish each. */
export const cohortBytesMax = 32 * megabyte;
export const textBytesMax = megabyte;
export const documentBytesMax = 5 * megabyte;

/**
 * A text of 1 MB with every character outside of ASCII written as an escape takes three times its
 * size; the other members stand beside it.
 */
export const personJsonBytesMax = 3 * textBytesMax + jsonBytesMax;

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What people know the media types as. */
const typeNames: Readonly<Record<string, string>> = { [docxType]: 'DOCX' };

/** Media types as a sentence lists them. */
export function typeList(types: readonly string[]): string {
  const names = types.map((type) => (type in typeNames ? `${type} (${typeNames[type]})` : type));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
