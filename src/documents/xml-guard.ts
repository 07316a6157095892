import { Failure } from '../errors.ts';

/** What the XML of a DOCX may hold; a parser pays for each tag, a tree for each level. */
export interface XmlLimits {
  /** Opening and closing tags of all parts together. */
  readonly tags: number;
  /** Elements inside of elements. */
  readonly depth: number;
}

const [lessThan, greaterThan, slash, exclamation, question, equals] = [...'<>/!?='].map((sign) =>
  sign.charCodeAt(0),
);

/**
 * Counts tags and depth of XML as it streams by, without parsing it: what is well formed is counted
 * exactly, and what is not will fail in the parser.
 */
export class XmlCounter {
  private tags = 0;
  private attributes = 0;
  private depth = 0;
  private before: number | undefined;
  private isInTag = false;
  private opens = false;

  constructor(private readonly limits: XmlLimits) {}

  /** Begins with the next part of the document. */
  startPart(): void {
    this.depth = 0;
    this.isInTag = false;
    this.before = undefined;
  }

  /** Throws a Failure `document-too-large` once there is too much. */
  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.isInTag) this.insideTag(byte);
      else if (byte === lessThan) this.isInTag = true;
      this.before = byte;
    }
  }

  private insideTag(byte: number): void {
    if (this.before === lessThan) this.startTag(byte);
    else if (byte === equals) this.attributes += 1;
    if (byte !== greaterThan) return;
    this.isInTag = false;
    if (this.opens && this.before === slash) this.depth -= 1;
    if (this.attributes > this.limits.tags) throw tooManyTags();
  }

  private startTag(byte: number): void {
    this.opens = byte !== slash && byte !== exclamation && byte !== question;
    this.tags += 1;
    if (this.tags > this.limits.tags) throw tooManyTags();
    if (byte === slash) this.depth -= 1;
    if (!this.opens) return;
    this.depth += 1;
    if (this.depth > this.limits.depth) throw tooDeep();
  }
}

function tooManyTags(): Failure {
  const message =
    'The DOCX holds far more parts than a résumé has. Send the résumé alone, or its text.';
  return new Failure('document-too-large', message);
}

function tooDeep(): Failure {
  const message =
    'Tables or boxes of the DOCX stand too deep inside of each other. Send its text instead.';
  return new Failure('document-too-large', message);
}
