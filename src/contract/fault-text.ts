import type { ErrorObject } from 'ajv';
import type { Fault } from '../errors.ts';
import { isProtectedAttribute } from './protected-attributes.ts';

/** More faults than this help nobody. */
const faultCountMax = 50;

/** A value longer than this is not repeated in a message. */
const shownLengthMax = 60;

/**
 * Words what Ajv found for people: what was found, what was expected, what to do. The noise of
 * alternatives is taken out, since a branch that was not meant is no fault.
 */
export function faultsOf(errors: readonly ErrorObject[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of withoutNoise(errors)) {
    const fault = faultOf(error);
    faults.set(`${fault.pointer} ${fault.code}`, fault);
    if (faults.size === faultCountMax) break;
  }
  return [...faults.values()];
}

function withoutNoise(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const real = errors.filter((error) => !isBranchNoise(error));
  // An alternative is only told as such when nothing inside it says more.
  const telling = real.filter((error) => error.keyword !== 'anyOf');
  return telling.length > 0 ? telling : real;
}

/** A branch of `oneOf` here only lists members; `null` beside a shape is never what was meant. */
function isBranchNoise(error: ErrorObject): boolean {
  // What is no object matches each branch in vain; its type is told already.
  if (error.keyword === 'oneOf' && !isRecord(error.data)) return true;
  if (/\/oneOf\/\d+\/required$/.test(error.schemaPath)) return true;
  return /\/anyOf\/\d+\/type$/.test(error.schemaPath) && error.params.type === 'null';
}

function faultOf(error: ErrorObject): Fault {
  const pointer = error.instancePath + memberOf(error);
  return { pointer, code: codeOf(error), message: messageOf(error) };
}

/** The member that is missing or unknown stands one step below the object that Ajv names. */
function memberOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = error.params;
  const member: unknown = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  if (typeof member !== 'string') return '';
  return `/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const codes: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown-field',
  unevaluatedProperties: 'unknown-field',
  required: 'missing',
  type: 'wrong-type',
  enum: 'not-allowed',
  const: 'not-allowed',
  minimum: 'too-small',
  maximum: 'too-large',
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'empty',
  uniqueItems: 'repeated',
  pattern: 'wrong-form',
  format: 'wrong-form',
  oneOf: 'exactly-one',
  anyOf: 'wrong-type',
};

function codeOf(error: ErrorObject): string {
  return codes[error.keyword] ?? error.keyword;
}

function messageOf(error: ErrorObject): string {
  const told = wording[error.keyword];
  return told === undefined ? `Not valid: ${error.message ?? error.keyword}.` : told(error);
}

const wording: Readonly<Record<string, (error: ErrorObject) => string>> = {
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  required: ({ params, parentSchema }) =>
    `Missing. ${propertyText(parentSchema, params.missingProperty)}Add it.`,
  type: (error) => `Must be ${typeText(error.params.type)}, was ${shown(error.data)}.${aim(error)}`,
  enum: (error) => `Must be one of ${list(error.params.allowedValues)}, was ${shown(error.data)}.`,
  const: (error) => `Must be ${shown(error.params.allowedValue)}, was ${shown(error.data)}.`,
  minimum: (error) =>
    `Must be at least ${error.params.limit}, was ${shown(error.data)}.${aim(error)}`,
  maximum: (error) =>
    `Must be at most ${error.params.limit}, was ${shown(error.data)}.${aim(error)}`,
  minLength: (error) => `Must not be empty.${aim(error)}`,
  maxLength: (error) =>
    `Must be at most ${error.params.limit} characters, has ${lengthOf(error.data)}. Shorten it.`,
  minItems: (error) => `Must have at least ${error.params.limit}, has ${lengthOf(error.data)}.`,
  maxItems: (error) =>
    `Must have at most ${error.params.limit}, has ${lengthOf(error.data)}. Send fewer.`,
  minProperties: emptyText,
  uniqueItems: ({ params }) => `Number ${params.i} repeats number ${params.j}. Leave one out.`,
  pattern: (error) => `Is not of the expected form, was ${shown(error.data)}.${aim(error)}`,
  format: (error) =>
    `Is not a ${formatText(error.params.format)}, was ${shown(error.data)}.${aim(error)}`,
  oneOf: alternativesText,
  anyOf: (error) => `Is none of the expected forms, was ${shown(error.data)}.${aim(error)}`,
};

function unknownField(error: ErrorObject): string {
  if (isProtectedAttribute(memberOf(error))) {
    return 'Unknown field: a protected attribute is never taken or ranked by. Leave it out.';
  }
  const known = knownFields(error);
  return known.length === 0
    ? 'Unknown field. Leave it out.'
    : `Unknown field. Leave it out, or use one of: ${known.join(', ')}.`;
}

/** Fields that the schema of the faulty object names itself. */
function knownFields(error: ErrorObject): readonly string[] {
  // `verbose` makes Ajv hand over the schema object that holds the failed keyword.
  const schema = error.parentSchema as { readonly properties?: object } | undefined;
  return Object.keys(schema?.properties ?? {});
}

/** Where the names are the caller's own, the description says what they are of. */
function emptyText(error: ErrorObject): string {
  const known = knownFields(error);
  return `Must not be empty.${known.length === 0 ? aim(error) : ` Known here: ${list(known)}.`}`;
}

/** Which members may stand together, when exactly one set of them must. */
function alternativesText(error: ErrorObject): string {
  // Every `oneOf` of the contract lists branches of `required` alone; a test keeps it so.
  const branches = error.schema as readonly { readonly required: readonly string[] }[];
  const names = branches.map(({ required }) => required.join(' and '));
  const sent = [...new Set(branches.flatMap(({ required }) => required))].filter(
    (name) => isRecord(error.data) && Object.hasOwn(error.data, name),
  );
  const found = sent.length === 0 ? 'none of them' : sent.join(' and ');
  return `Send exactly one of: ${names.join('; ')}. Found ${found}.`;
}

function propertyText(parentSchema: unknown, property: unknown): string {
  // See knownFields; only schemas with declared members have a text for them.
  const schema = parentSchema as
    | { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }
    | undefined;
  const text = schema?.properties?.[String(property)]?.description;
  return text === undefined ? '' : `${sentence(text)} `;
}

/** What the contract says that the value is for. */
function aim(error: ErrorObject): string {
  // See knownFields; a description is a text wherever JSON Schema allows one.
  const schema = error.parentSchema as { readonly description?: string } | undefined;
  return schema?.description === undefined ? '' : ` Expected: ${sentence(schema.description)}`;
}

function sentence(text: string): string {
  const flat = text.trim().replaceAll(/\s+/g, ' ');
  return /[.!?]$/.test(flat) ? flat : `${flat}.`;
}

function typeText(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return types.map((each) => typeNames[String(each)] ?? String(each)).join(' or ');
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

const formatNames: Readonly<Record<string, string>> = {
  date: 'calendar day such as 2026-11-22',
  'date-time': 'moment such as 2026-11-22T09:30:00Z',
};

function formatText(format: unknown): string {
  return formatNames[String(format)] ?? String(format);
}

/** A short value as it is, a long one by its kind: messages stay readable and tell no stories. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'an object';
  // JSON has no such number, but reading 1e999 makes one.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length <= shownLengthMax ? text.replaceAll(invisible, escaped) : 'a long text';
}

/** What nobody sees is shown as JSON would escape it. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu;

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : String(values);
}
