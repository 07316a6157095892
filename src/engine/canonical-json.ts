/** A string that JSON writes as it stands: no quote, backslash, control character or surrogate. */
const plainString = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;
/** With the flag u a pair is one character, so only a surrogate that stands alone matches. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Writes a JSON value in the canonical form of RFC 8785 (JCS): members sorted by UTF-16 code units,
 * numbers and strings as ECMAScript writes them, no white space. Equal values give equal bytes.
 *
 * Throws a TypeError that names the place (a JSON Pointer) for what JSON cannot hold: numbers that
 * are not finite, lone surrogates, undefined, functions, dates, maps and the like.
 */
export function canonicalJson(value: unknown): string {
  try {
    return written(value);
  } catch (thrown) {
    if (!(thrown instanceof Unwritable)) throw thrown;
    const pointer = thrown.path.reverse().map(pointerToken).join('');
    throw new TypeError(`No canonical JSON at "${pointer}": ${thrown.reason}`);
  }
}

/** Carries the reason up to the root; each level adds its own step to the path, last one first. */
class Unwritable {
  readonly path: string[] = [];
  constructor(readonly reason: string) {}
}

function pointerToken(step: string): string {
  return `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function written(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return writtenString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new Unwritable(`${value} is not a finite number.`);
      // Covers -0, which both ECMAScript and RFC 8785 write as 0.
      return `${value}`;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writtenArray(value) : writtenObject(value);
    default:
      throw new Unwritable(`JSON has no ${typeof value}.`);
  }
}

function writtenString(value: string): string {
  if (plainString.test(value)) return `"${value}"`;
  if (loneSurrogate.test(value)) throw new Unwritable('the string holds a lone surrogate.');
  return JSON.stringify(value);
}

function writtenArray(values: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) text += ',';
    text += writtenChild(String(index), values[index]);
  }
  return `${text}]`;
}

function writtenObject(value: object): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return writtenEmpty(value);
  sortNames(keys);
  // Object.keys gave these names, so looking them up is all that the cast allows.
  const members = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of keys) {
    text += text === '{' ? '' : ',';
    text += `${writtenChild(key, key)}:${writtenChild(key, members[key])}`;
  }
  return `${text}}`;
}

/** Most objects have a few members, for which sort() would only make garbage. */
const fewNames = 16;

/** By UTF-16 code units, as `<` compares and RFC 8785 asks for. */
function sortNames(names: string[]): void {
  if (names.length > fewNames) {
    names.sort();
    return;
  }
  for (let index = 1; index < names.length; index += 1) {
    const name = names[index] ?? '';
    let at = index;
    for (; at > 0 && (names[at - 1] ?? '') > name; at -= 1) names[at] = names[at - 1] ?? '';
    names[at] = name;
  }
}

/** Dates, maps and sets have no members of their own; they must not pass for an empty object. */
function writtenEmpty(value: object): string {
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]') throw new Unwritable(`${tag} is not a JSON object.`);
  return '{}';
}

function writtenChild(step: string, value: unknown): string {
  if (typeof value === 'string' && plainString.test(value)) return `"${value}"`;
  try {
    return written(value);
  } catch (thrown) {
    if (thrown instanceof Unwritable) thrown.path.push(step);
    throw thrown;
  }
}
