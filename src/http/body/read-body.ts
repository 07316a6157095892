import express, { type Request } from 'express';
import type { Operation } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import { type Step, stateOf } from '../request-state.ts';
import { bodyFailure, emptyBody, tooLarge, wrongType } from './body-failure.ts';
import { parseJson } from './json-text.ts';
import { type MediaType, mediaTypeOf } from './media-type.ts';
import {
  cohortBytesMax,
  documentBytesMax,
  jsonBytesMax,
  type Payload,
  personJsonBytesMax,
  textBytesMax,
} from './payload.ts';
import { checkPersonJson } from './person-size.ts';
import { parseText } from './plain-text.ts';
import { formOverheadMax, readForm } from './read-form.ts';
import { readLines } from './read-lines.ts';
import { withinDeadline } from './within-deadline.ts';

/** How the bytes of a body become a payload. */
interface Reading {
  readonly bytesMax: number;
  readonly parse: (bytes: Buffer, mediaType: MediaType, fileName: string | null) => Payload;
}

/** How a body is read. */
interface Reader {
  readonly read: Step;
  /** Limit of what is read, as a caller is told it. */
  readonly bytesMax: number;
  /** Limit of Content-Length. */
  readonly announcedMax: number;
}

/** Operations whose JSON holds a person, so that `text` may be as large as a text. */
const personOperations: ReadonlySet<string> = new Set([
  'create-candidate',
  'create-ranking',
  'create-profile',
  'update-candidate',
  'verify-receipt',
]);

/** Operations whose JSON holds a cohort. */
const cohortOperations: ReadonlySet<string> = new Set([
  'check-placement',
  'create-impact-report',
  'create-placement',
]);

/** Reads the body of an operation within its limits; operations without one are let through. */
export function readBody(operation: Operation): Step {
  if (operation.requestTypes.length === 0) return (_request, _response, next) => next();
  const readers = new Map(operation.requestTypes.map((type) => [type, readerOf(operation, type)]));
  return (request, response, next) => {
    const mediaType = mediaTypeOf(request.headers['content-type']);
    if (mediaType === null && !hasBody(request)) throw emptyBody(operation);
    const reader = readers.get(mediaType?.type ?? '');
    if (reader === undefined) throw wrongType(operation, mediaType?.type ?? null);
    if (Number(request.headers['content-length'] ?? 0) > reader.announcedMax) {
      // Told before the body is read; a caller that waits for 100 Continue never sends it.
      throw tooLarge(reader.bytesMax, mediaType?.type ?? '');
    }
    if (/^100-continue$/i.test(request.headers.expect ?? '')) response.writeContinue();
    reader.read(request, response, next);
  };
}

function readerOf(operation: Operation, type: string): Reader {
  if (type === 'multipart/form-data') {
    const announcedMax = documentBytesMax + formOverheadMax;
    return { read: withinDeadline(readForm), bytesMax: documentBytesMax, announcedMax };
  }
  if (type === 'application/x-ndjson') {
    return { read: readLines, bytesMax: Infinity, announcedMax: Infinity };
  }
  const reading = readingOf(operation, type);
  const { bytesMax } = reading;
  const read = withinDeadline(readWhole(operation, type, reading));
  return { read, bytesMax, announcedMax: bytesMax };
}

/** Reads a body that is one thing and no form. */
function readWhole(operation: Operation, type: string, reading: Reading): Step {
  const raw = express.raw({ type: () => true, limit: reading.bytesMax });
  return (request, response, next) => {
    raw(request, response, (error?: unknown) => {
      if (error !== undefined) return next(bodyFailure(error, reading.bytesMax, type));
      try {
        stateOf(response).payload = payloadOf(operation, request, reading);
      } catch (thrown) {
        return next(thrown);
      }
      next();
    });
  };
}

function payloadOf(operation: Operation, request: Request, reading: Reading): Payload {
  const mediaType = mediaTypeOf(request.headers['content-type']);
  // `express.raw` leaves no buffer when no body came.
  const bytes: unknown = request.body;
  if (mediaType === null || !Buffer.isBuffer(bytes)) throw emptyBody(operation);
  const isDocument = reading.bytesMax === documentBytesMax;
  if (bytes.length === 0 && !isDocument) throw emptyBody(operation);
  return reading.parse(bytes, mediaType, fileNameOf(request));
}

function readingOf(operation: Operation, type: string): Reading {
  if (type.endsWith('json')) {
    const isCohort = cohortOperations.has(operation.id);
    return jsonReading(
      personOperations.has(operation.id),
      isCohort ? cohortBytesMax : jsonBytesMax,
    );
  }
  if (type === 'text/plain') {
    return {
      bytesMax: textBytesMax,
      parse: (bytes, { charset }) => ({ kind: 'text', text: parseText(bytes, charset) }),
    };
  }
  return {
    bytesMax: documentBytesMax,
    parse: (bytes, mediaType, fileName) => {
      if (bytes.length === 0) {
        throw new Failure('unreadable-document', 'The document is empty. Send the file itself.');
      }
      return { kind: 'document', bytes, mediaType: mediaType.type, fileName, fields: {} };
    },
  };
}

function jsonReading(isPerson: boolean, bytesMax: number): Reading {
  return {
    bytesMax: isPerson ? personJsonBytesMax : bytesMax,
    parse: (bytes, { type, charset }) => {
      if (charset !== null && !/^utf-?8$/i.test(charset)) {
        const message = `JSON is UTF-8, not ${charset.slice(0, 40)}. Encode it as UTF-8.`;
        throw new Failure('unsupported-media-type', message);
      }
      const value = parseJson(bytes);
      if (isPerson) checkPersonJson(value, bytes.length);
      return { kind: 'json', mediaType: type, value };
    },
  };
}

function hasBody({ headers }: Request): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/** The name that a download would have, when the caller gives one. */
function fileNameOf({ headers }: Request): string | null {
  const disposition = headers['content-disposition'] ?? '';
  return /filename="?([^";]{1,200})"?/i.exec(disposition)?.[1] ?? null;
}
