import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Contract, Operation, OperationId } from '../contract/index.ts';
import { Failure, type Fault } from '../errors.ts';
import type { ReadingOfPeople } from '../services/index.ts';
import type { Payload } from './body/payload.ts';
import type { Call, Handler, Reply, Tools } from './call.ts';
import { contentTag, isFresh } from './conditions.ts';
import { repeatedPart, repeatOf } from './repeat.ts';
import { type RequestState, type Step, stateOf } from './request-state.ts';

/** The last step: the contract judges the request, the handler answers, the answer is sent. */
export function runOperation<Id extends OperationId>(
  operation: Operation,
  handler: Handler<Id>,
  tools: Tools,
): Step {
  return async (request, response) => {
    if (hasChoice(operation)) response.vary('Accept');
    const answerType = acceptedType(operation, request);
    const { payload } = stateOf(response);
    try {
      const call = { ...checkedCall<Id>(tools.contract, operation, request, response), answerType };
      const { services } = tools;
      const answer = await services.actAs(call.caller, () => handler(call, tools));
      if (operation.readsPeople) services.noteReading(readingOf(operation, call, request));
      await send(request, response, answer);
    } catch (thrown) {
      throw payload.kind === 'json' ? thrown : withParameters(thrown);
    }
  };
}

function checkedCall<Id extends OperationId>(
  contract: Contract,
  operation: Operation,
  request: Request,
  response: Response,
): Omit<Call<Id>, 'answerType'> {
  const { payload, caller, requestId } = stateOf(response);
  const { id } = operation;
  if (!contract.isPath(id, request.params)) throw noSuchThing(request);
  const query = contract.checkQuery(id, request.query);
  const key = request.get('Idempotency-Key');
  const keyFault = contract.checkHeader(id, 'Idempotency-Key', key);
  const faults = [
    ...(query.faults ?? []),
    ...(keyFault === null ? [] : [keyFault]),
    ...(bodyFaults(contract, id, payload) ?? []),
  ];
  if (faults.length > 0) throw invalid(faults);
  const body = bodyOf(payload);
  const takesKey = operation.parameters.some(({ name }) => name === 'Idempotency-Key');
  return {
    // The contract has just judged parameters and body by the schemas that these types are of.
    params: request.params as Call<Id>['params'],
    query: (query.value ?? {}) as Call<Id>['query'],
    body: body as Call<Id>['body'],
    payload,
    caller,
    requestId,
    ifMatch: request.get('If-Match'),
    repeat: takesKey ? repeatOf(key, caller, id, repeatedPart(payload, query.value)) : null,
    url: urlOf(request.path, query.value ?? {}),
  };
}

/** Who asked what about whom; nothing of the answer. */
function readingOf(
  { id: operation }: Operation,
  { requestId, caller }: Pick<RequestState, 'caller' | 'requestId'>,
  request: Request,
): ReadingOfPeople {
  return { request: requestId, operation, caller, subjects: Object.values(request.params).flat() };
}

function bodyFaults(
  contract: Contract,
  id: OperationId,
  payload: Payload,
): readonly Fault[] | null {
  if (payload.kind === 'json') return contract.checkBody(id, payload.mediaType, payload.value);
  if (payload.kind === 'document' && Object.keys(payload.fields).length > 0) {
    // The file has been judged by its bytes; here it only stands for being there.
    return contract.checkBody(id, 'multipart/form-data', { ...payload.fields, file: '' });
  }
  return null;
}

function bodyOf(payload: Payload): unknown {
  if (payload.kind === 'json') return payload.value;
  return payload.kind === 'document' ? payload.fields : {};
}

async function send(request: Request, response: Response, reply: Reply): Promise<void> {
  if (response.writableEnded || response.destroyed) return;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', reply.cache);
  if (reply.body instanceof Readable) {
    return sendStream(request, response, { ...reply, body: reply.body });
  }
  if (reply.cache !== 'no-store' && request.method !== 'PATCH') {
    const tag = reply.headers.ETag ?? contentTag(reply.body);
    response.setHeader('ETag', tag);
    if (isFresh(request.headers['if-none-match'], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(reply.status, {
    'Content-Type': `${reply.mediaType}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(reply.body),
  });
  response.end(reply.body);
}

/** Milliseconds for which the reader of a list may take nothing of it. */
const listIdleMax = 120_000;

/** Sends a stream as fast as it is taken. What fails on the way breaks the answer off. */
async function sendStream(
  request: Request,
  response: Response,
  { mediaType, body }: Reply & { readonly body: Readable },
): Promise<void> {
  response.writeHead(200, { 'Content-Type': `${mediaType}; charset=utf-8` });
  if (request.method === 'HEAD') {
    body.destroy();
    response.end();
    return;
  }
  if (request.method === 'GET') response.setTimeout(listIdleMax, () => response.destroy());
  try {
    await pipeline(body, response);
  } catch (thrown) {
    // Whoever sent or took the stream has gone; there is nobody to tell.
    if (!isBrokenOff(thrown)) throw thrown;
  }
}

const brokenOffCodes: readonly unknown[] = [
  'ERR_STREAM_PREMATURE_CLOSE',
  'ECONNRESET',
  'EPIPE',
  'ABORT_ERR',
];

function isBrokenOff(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && brokenOffCodes.includes(thrown.code);
}

/** Whether the caller chooses between forms of the same answer. */
function hasChoice({ method, answerTypes }: Operation): boolean {
  return method === 'get' && answerTypes.length > 1;
}

/** Without a preference it is the form that the contract names first. */
function acceptedType(operation: Operation, request: Request): string {
  const accept = request.headers.accept;
  const [first = ''] = operation.answerTypes;
  if (accept === undefined || accept === '*/*') return first;
  const accepted = request.accepts([...operation.answerTypes]);
  if (accepted !== false) return accepted;
  const types = operation.answerTypes.join(' or ');
  throw new Failure(
    'not-acceptable',
    `This answers ${types}, which Accept shuts out. Send Accept: ${types}.`,
  );
}

/** Without JSON there is no body to point into: what a service points at is a parameter. */
function withParameters(thrown: unknown): unknown {
  if (!(thrown instanceof Failure) || thrown.faults.length === 0) return thrown;
  const faults = thrown.faults.map(({ pointer, parameter, code, message }) => ({
    parameter: parameter ?? (pointer === '/text' || !pointer ? 'body' : pointer.slice(1)),
    code,
    message,
  }));
  const retryAfter = thrown.retryAfterSeconds;
  return new Failure(thrown.code, thrown.message, faults, {
    cause: thrown,
    ...(retryAfter === null ? {} : { retryAfterSeconds: retryAfter }),
  });
}

function invalid(faults: readonly Fault[]): Failure {
  const detail =
    faults.length === 1
      ? `One thing in this request is wrong. ${faults[0]?.message ?? ''}`
      : `${faults.length} things in this request are wrong; see errors.`;
  return new Failure('invalid-request', detail, faults);
}

function noSuchThing(request: Request): Failure {
  const name = decodeURIComponent(request.path.split('/').at(-1) ?? '').slice(0, 100);
  return new Failure(
    'not-found',
    `${JSON.stringify(name)} has not the form of a name or id that could be here. The list of ` +
      'the same kind shows what there is.',
  );
}

/** The list's address with its filters in one spelling, whatever the caller wrote. */
function urlOf(path: string, query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)]),
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}
