import multer from 'multer';
import { Failure } from '../../errors.ts';
import { type Step, stateOf } from '../request-state.ts';
import { bodyFailure, brokenOff } from './body-failure.ts';
import { mediaTypeOf } from './media-type.ts';
import { documentBytesMax, docxType } from './payload.ts';

/** What stands around the file in a form. */
export const formOverheadMax = 64 * 1024;

const form = multer({
  storage: multer.memoryStorage(),
  limits: {
    files: 1,
    fileSize: documentBytesMax,
    fields: 8,
    parts: 9,
    fieldSize: 1000,
    fieldNameSize: 100,
  },
}).single('file');

/** Types that a file of a form may be announced as; what it really is, its bytes will tell. */
const fileTypes: ReadonlySet<string> = new Set([
  'application/pdf',
  docxType,
  'text/plain',
  'text/markdown',
  'application/octet-stream',
]);

/** Reads a form with one `file` and a few fields into a document payload. */
export const readForm: Step = (request, response, next) => {
  if (request.headers['content-encoding'] !== undefined) {
    throw new Failure(
      'unsupported-media-type',
      'A form is not taken compressed. Send it as it is.',
    );
  }
  form(request, response, (error: unknown) => {
    if (error !== undefined) return next(asFailure(error));
    const { file } = request;
    if (file === undefined) return next(missingFile());
    const type = mediaTypeOf(file.mimetype)?.type ?? '';
    if (!fileTypes.has(type)) return next(wrongFile(type));
    if (file.size === 0) {
      const message = `The file ${file.originalname.slice(0, 100)} is empty. Send it with content.`;
      return next(new Failure('unreadable-document', message));
    }
    stateOf(response).payload = {
      kind: 'document',
      bytes: file.buffer,
      mediaType: type,
      fileName: file.originalname,
      fields: { ...request.body },
    };
    next();
  });
};

/** The form parser throws plain errors for bytes that are no form, and for forms that break off. */
function asFailure(error: unknown): unknown {
  const told = bodyFailure(error, documentBytesMax, 'multipart/form-data');
  if (told instanceof Failure || !(error instanceof Error)) return told;
  if (/boundary/i.test(error.message)) {
    const message = 'The Content-Type of the form names no boundary. Let your client set it.';
    return new Failure('invalid-request', message, [], { cause: error });
  }
  return /multipart|form|part header|aborted/i.test(error.message) ? brokenOff(error) : error;
}

function missingFile(): Failure {
  const message = 'The form has no file. Send the document as the field `file`.';
  return new Failure('invalid-request', message, [{ parameter: 'file', code: 'missing', message }]);
}

function wrongFile(type: string): Failure {
  const found = type === '' ? 'A file of unknown type' : `A file of type ${type.slice(0, 100)}`;
  const message = `${found} is not taken. Send a PDF, a DOCX or plain text.`;
  return new Failure('unsupported-media-type', message);
}
