import multer from 'multer';
import type { Operation } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import { typeList } from './payload.ts';

export function emptyBody(operation: Operation): Failure {
  const message = `The body is empty. Send ${typeList(operation.requestTypes)}.`;
  return new Failure('invalid-request', message, [{ pointer: '', code: 'missing', message }]);
}

export function wrongType(operation: Operation, type: string | null): Failure {
  const found =
    type === null
      ? 'The Content-Type header is missing.'
      : `The media type ${type.slice(0, 100)} is not taken here.`;
  return new Failure(
    'unsupported-media-type',
    `${found} Send ${typeList(operation.requestTypes)} and say so in Content-Type.`,
  );
}

export function tooLarge(bytesMax: number, type: string): Failure {
  const kilobytes = bytesMax / 1024;
  const limit = kilobytes < 1024 ? `${kilobytes} KB` : `${Math.floor(kilobytes / 1024)} MB`;
  const advice = type.endsWith('json')
    ? 'Send fewer or shorter members; a person as `text` may have up to 1 MB.'
    : 'Send a smaller one.';
  return new Failure('payload-too-large', `The body is over its limit of ${limit}. ${advice}`);
}

/**
 * Words an error of the body readers. What is no error of theirs stays as it is: a defect. An
 * aborted request has nobody left to answer, but its log line should not read as a defect.
 */
export function bodyFailure(error: unknown, bytesMax: number, type: string): unknown {
  if (error instanceof multer.MulterError) return formFailure(error, bytesMax);
  switch (memberOf(error, 'type')) {
    case 'entity.too.large':
      return tooLarge(bytesMax, type);
    case 'encoding.unsupported':
      return new Failure(
        'unsupported-media-type',
        'This Content-Encoding is not taken. Send the body as it is, or as gzip or deflate.',
      );
    case 'request.aborted':
    case 'request.size.invalid':
      return brokenOff(error);
  }
  if (String(memberOf(error, 'code')).startsWith('Z_')) {
    const message = 'The body cannot be unpacked as its Content-Encoding says. Send it as it is.';
    return new Failure('invalid-request', message, [], { cause: error });
  }
  return error;
}

function formFailure(error: multer.MulterError, bytesMax: number): Failure {
  if (error.code === 'LIMIT_FILE_SIZE') return tooLarge(bytesMax, 'file');
  const parameter = error.field ?? 'file';
  const message =
    error.code === 'LIMIT_UNEXPECTED_FILE'
      ? 'Only one file is taken, as the field `file`.'
      : `The form is not taken: ${error.message}. Send one \`file\` and a few short fields.`;
  return new Failure('invalid-request', message, [
    { parameter: parameter.slice(0, 200), code: 'unknown-field', message },
  ]);
}

export function brokenOff(cause: unknown): Failure {
  const message = 'The body broke off before its end. Send it again, whole.';
  return new Failure('invalid-request', message, [], { cause });
}

function memberOf(error: unknown, name: 'type' | 'code'): unknown {
  if (typeof error !== 'object' || error === null || !(name in error)) return null;
  // `in` has just shown the member; its type is judged by the caller.
  return (error as Record<typeof name, unknown>)[name];
}
