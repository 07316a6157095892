import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { OperationId } from './operations.ts';

export interface ContractParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Reference {
  readonly $ref: string;
}

interface ContractOperation {
  readonly operationId: OperationId;
  readonly parameters?: readonly (ContractParameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, ContractResponse | Reference>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-reads-people'?: boolean;
}

export interface ContractResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>;
}

/** The part of an OpenAPI document that is read here. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Method = 'get' | 'post' | 'patch' | 'delete';

/** An operation as the server needs it. */
export interface Operation {
  readonly id: OperationId;
  readonly method: Method;
  /** As the contract writes it, e.g. `/v1/teams/{team}`. */
  readonly path: string;
  /** True when no key is needed. */
  readonly isPublic: boolean;
  /** False for health and the contract itself: they know neither keys nor quotas. */
  readonly takesKeys: boolean;
  /** Scopes that a key must have, all of them. */
  readonly scopes: readonly string[];
  /** Whether it tells data of single people, so that each call leaves a note of who read. */
  readonly readsPeople: boolean;
  /** Media types of the request body; empty when the operation takes none. */
  readonly requestTypes: readonly string[];
  readonly parameters: readonly ContractParameter[];
  /** Media types of the good answers. */
  readonly answerTypes: readonly string[];
  /** Pointers of the responses in the document, by status. */
  readonly responses: ReadonlyMap<string, string>;
}

const methods: readonly Method[] = ['get', 'post', 'patch', 'delete'];

/** The YAML stands two folders above this file, in the sources as in the build. */
const contractFile = new URL('../../openapi.yaml', import.meta.url);

/** Reads the contract as it is on the disk. */
export function readContract(): { readonly yaml: string; readonly document: ContractDocument } {
  const yaml = readFileSync(contractFile, 'utf8');
  // The linters and the examples test vouch for the form of the file.
  return { yaml, document: parse(yaml) as ContractDocument };
}

/** Every operation of the contract by its id. */
export function operationsOf(document: ContractDocument): ReadonlyMap<OperationId, Operation> {
  const operations = new Map<OperationId, Operation>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      if (item[method] === undefined) continue;
      const operation = operationOf(document, path, method);
      operations.set(operation.id, operation);
    }
  }
  return operations;
}

function operationOf(document: ContractDocument, path: string, method: Method): Operation {
  const item = document.paths[path] ?? {};
  // What a path item holds under a method name is an operation object, by OpenAPI.
  const source = item[method] as ContractOperation;
  // Parameters of the path item count for each of its methods.
  const shared = (item.parameters ?? []) as readonly (ContractParameter | Reference)[];
  const own = source.parameters ?? [];
  const responses = responsePointers(source, path, method);
  return {
    id: source.operationId,
    method,
    path,
    isPublic: source.security.length === 0 || source.security.some((way) => !('bearer' in way)),
    takesKeys: source.security.length > 0,
    scopes: source.security.flatMap((way) => way.bearer ?? []),
    readsPeople: source['x-reads-people'] === true,
    requestTypes: Object.keys(source.requestBody?.content ?? {}),
    parameters: [...shared, ...own].map((each) => resolve<ContractParameter>(document, each)),
    answerTypes: answerTypesOf(document, responses),
    responses,
  };
}

function responsePointers(
  source: ContractOperation,
  path: string,
  method: Method,
): ReadonlyMap<string, string> {
  const own = `#/paths/${escapePointer(path)}/${method}/responses`;
  const pointers = Object.entries(source.responses).map(([status, response]): [string, string] => [
    status,
    '$ref' in response ? response.$ref : `${own}/${status}`,
  ]);
  return new Map(pointers);
}

function answerTypesOf(
  document: ContractDocument,
  responses: ReadonlyMap<string, string>,
): readonly string[] {
  const types = new Set<string>();
  for (const [status, pointer] of responses) {
    if (!status.startsWith('2')) continue;
    const { content } = resolve<ContractResponse>(document, { $ref: pointer });
    for (const type of Object.keys(content ?? {})) types.add(type);
  }
  return [...types];
}

/** Follows a local reference, once: the contract nests none. */
export function resolve<T extends object>(document: ContractDocument, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  let node: unknown = document;
  for (const token of value.$ref.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    // Each step of a local pointer is an object; a wrong one ends in undefined and is told below.
    node = (node as Readonly<Record<string, unknown>> | undefined)?.[key];
  }
  if (node === undefined) throw new Error(`The contract names ${value.$ref}, which is not there.`);
  // The kind of thing that stands at a reference is fixed by where the reference stands.
  return node as T;
}

/** Writes a key as one token of a JSON Pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
