import { setImmediate as turn } from 'node:timers/promises';
import type { Fault } from '../errors.ts';
import { Compiler, contractId } from './compiler.ts';
import { declaredMembers } from './declared-members.ts';
import {
  type ContractDocument,
  type ContractParameter,
  type ContractResponse,
  escapePointer,
  type Operation,
  operationsOf,
  readContract,
  resolve,
} from './document.ts';
import { faultsOf } from './fault-text.ts';
import type { OperationId } from './operations.ts';

/** Query parameters as they stand in the address: text, or a list when one stands there twice. */
type RawQuery = Readonly<Record<string, unknown>>;

type Checked<T> =
  | { readonly value: T; readonly faults: null }
  | { readonly value: null; readonly faults: readonly Fault[] };

/** The contract as the server uses it. Schemas are compiled when they are first needed. */
export interface Contract {
  readonly yaml: string;
  readonly document: ContractDocument;
  readonly operations: ReadonlyMap<OperationId, Operation>;
  /** Numbers are read from their text; every fault names its parameter. */
  checkQuery(id: OperationId, query: RawQuery): Checked<Readonly<Record<string, unknown>>>;
  /** True when every path parameter has a form that could name something. */
  isPath(id: OperationId, params: Readonly<Record<string, unknown>>): boolean;
  /** All faults of a header that the operation declares; null when it is right or not there. */
  checkHeader(id: OperationId, name: string, value: string | undefined): Fault | null;
  /** All faults of a parsed body, null when there is none. */
  checkBody(id: OperationId, mediaType: string, body: unknown): readonly Fault[] | null;
  /** All faults of a value against a schema of `components`, null when there is none. */
  checkSchema(name: string, value: unknown): readonly Fault[] | null;
  /** Compiles what requests are judged by, so that the first of a kind holds up no other. */
  makeReady(): Promise<void>;
  /** A value with the members alone that a schema of `components` declares. */
  declaredMembers(name: string, value: unknown): unknown;
  /** What an answer breaks of the contract, in words; empty when nothing. For tests. */
  breachesOf(id: OperationId, answer: AnswerToCheck): readonly string[];
}

interface AnswerToCheck {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly mediaType: string | null;
  readonly body: unknown;
}

export function loadContract(): Contract {
  const { yaml, document } = readContract();
  return new CompiledContract(yaml, document);
}

class CompiledContract implements Contract {
  readonly yaml: string;
  readonly document: ContractDocument;
  readonly operations: ReadonlyMap<OperationId, Operation>;
  /** Stops at the first fault: what good requests pay. */
  private readonly quick: Compiler;
  /** Finds every fault; asked only after the quick one has said no. */
  private readonly thorough: Compiler;

  constructor(yaml: string, document: ContractDocument) {
    this.yaml = yaml;
    this.document = document;
    this.operations = operationsOf(document);
    this.quick = new Compiler(document, false);
    this.thorough = new Compiler(document, true);
  }

  checkQuery(id: OperationId, query: RawQuery): Checked<Readonly<Record<string, unknown>>> {
    const declared = this.operation(id).parameters.filter((each) => each.in === 'query');
    const value: Record<string, unknown> = { ...query };
    for (const { name, schema } of declared) {
      value[name] = asTyped(resolve(this.document, schema).type, value[name]);
      if (value[name] === undefined) delete value[name];
    }
    const faults = this.faultsIn(`query ${id}`, () => parametersSchema(declared), value);
    if (faults === null) return { value, faults };
    return { value: null, faults: faults.map((fault) => asParameterFault(fault, query)) };
  }

  isPath(id: OperationId, params: Readonly<Record<string, unknown>>): boolean {
    const declared = this.operation(id).parameters.filter((each) => each.in === 'path');
    if (declared.length === 0) return true;
    const schema = () => parametersSchema(declared);
    return this.quick.get(`path ${id}`, schema)({ ...params });
  }

  checkHeader(id: OperationId, name: string, value: string | undefined): Fault | null {
    const declared = this.operation(id).parameters.filter((each) => each.name === name);
    if (value === undefined || declared.length === 0) return null;
    const schema = () => parametersSchema(declared);
    const faults = this.faultsIn(`header ${name} ${id}`, schema, { [name]: value });
    return faults?.map((fault) => asParameterFault(fault, {}))[0] ?? null;
  }

  checkBody(id: OperationId, mediaType: string, body: unknown): readonly Fault[] | null {
    const { path, method } = this.operation(id);
    const place = `#/paths/${escapePointer(path)}/${method}/requestBody/content`;
    return this.faultsAt(`${place}/${escapePointer(mediaType)}/schema`, body);
  }

  checkSchema(name: string, value: unknown): readonly Fault[] | null {
    return this.faultsAt(`#/components/schemas/${name}`, value);
  }

  async makeReady(): Promise<void> {
    for (const { id, requestTypes } of this.operations.values()) {
      this.checkQuery(id, {});
      this.isPath(id, {});
      // What no schema takes needs both compilers, the one for faults too.
      for (const type of requestTypes) {
        await turn();
        this.checkBody(id, type, null);
      }
      await turn();
    }
  }

  declaredMembers(name: string, value: unknown): unknown {
    return declaredMembers(this.document, name, value);
  }

  breachesOf(id: OperationId, answer: AnswerToCheck): readonly string[] {
    const { responses, takesKeys } = this.operation(id);
    const pointer = responses.get(String(answer.status));
    if (pointer === undefined) return [`${id} declares no status ${answer.status}`];
    const response = resolve<ContractResponse>(this.document, { $ref: pointer });
    return [
      ...Object.keys(response.headers ?? {})
        .filter((name) => !(name.toLowerCase() in answer.headers))
        .filter((name) => !isConditional(name, takesKeys, answer.mediaType))
        .map((name) => `${id} ${answer.status} lacks the header ${name}`),
      ...this.bodyBreaches(`${id} ${answer.status}`, pointer, response, answer),
    ];
  }

  private bodyBreaches(
    name: string,
    pointer: string,
    response: ContractResponse,
    answer: AnswerToCheck,
  ): readonly string[] {
    const content = response.content ?? {};
    if (answer.mediaType === null) {
      return Object.keys(content).length === 0 ? [] : [`${name} has no body`];
    }
    if (!(answer.mediaType in content)) return [`${name} does not declare ${answer.mediaType}`];
    const place = `${pointer}/content/${escapePointer(answer.mediaType)}/schema`;
    const faults = this.faultsAt(place, answer.body) ?? [];
    return faults.map((fault) => `${name} ${fault.pointer}: ${fault.message}`);
  }

  private operation(id: OperationId): Operation {
    const operation = this.operations.get(id);
    if (operation === undefined) throw new Error(`The contract has no operation ${id}.`);
    return operation;
  }

  private faultsAt(pointer: string, value: unknown): readonly Fault[] | null {
    return this.faultsIn(pointer, () => ({ $ref: contractId + pointer }), value);
  }

  private faultsIn(name: string, schema: () => object, value: unknown): readonly Fault[] | null {
    if (this.quick.get(name, schema)(value)) return null;
    const judge = isSmall(value) ? this.thorough : this.quick;
    const validate = judge.get(name, schema);
    validate(value);
    return faultsOf(validate.errors ?? []);
  }
}

/** Ajv joins fault lists by copying: the square of their number. So many values are still cheap. */
const smallSize = 5000;

function isSmall(value: unknown): boolean {
  let size = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && size <= smallSize) {
    const next = open.pop();
    size += 1;
    if (typeof next !== 'object' || next === null) continue;
    for (const member of Object.values(next)) {
      open.push(member);
      if (open.length > smallSize) return false;
    }
  }
  return size <= smallSize;
}

function parametersSchema(declared: readonly ContractParameter[]): object {
  const properties = declared.map(({ name, schema }) => [name, absolute(schema)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** References of a parameter's schema lead into the contract, from wherever it is used. */
function absolute(schema: Readonly<Record<string, unknown>>): object {
  const { $ref, items } = schema;
  return {
    ...schema,
    ...(typeof $ref === 'string' ? { $ref: contractId + $ref } : {}),
    // What stands in `items` is a schema, by JSON Schema.
    ...(items === undefined ? {} : { items: absolute(items as typeof schema) }),
  };
}

/** What the text of a parameter spells: the contract says whether it is a number or a list. */
function asTyped(type: unknown, value: unknown): unknown {
  if (type === 'integer' || type === 'number') return asNumber(value);
  return type === 'array' && typeof value === 'string' ? [value] : value;
}

/** The number that a text spells; anything else stays, for the schema to refuse. */
function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,9}(\.\d{1,6})?$/.test(value) ? Number(value) : value;
}

function asParameterFault({ pointer, code, message }: Fault, query: RawQuery): Fault {
  const parameter = (pointer ?? '').slice(1);
  if (code === 'wrong-type' && Array.isArray(query[parameter])) {
    return { parameter, code: 'repeated', message: 'Is given more than once. Keep one of them.' };
  }
  return { parameter, code, message: message.replace('Unknown field', 'Unknown parameter') };
}

/** Forms of an answer that are sent while they are made, so that they have no ETag. */
const streamedTypes: readonly (string | null)[] = ['text/csv', 'application/x-ndjson'];

/** Headers that an answer has only in some cases; where no key is known there is no quota. */
function isConditional(name: string, takesKeys: boolean, mediaType: string | null): boolean {
  if (name.startsWith('RateLimit')) return !takesKeys;
  if (name === 'ETag') return streamedTypes.includes(mediaType);
  return name === 'Idempotent-Replayed' || name === 'Retry-After';
}
