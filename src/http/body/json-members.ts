/** Colons outside of strings: what the text says, while parsing keeps the last of each name. */
export function countMembers(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) count += 1;
    else if (code === 0x22) at = stringEnd(text, at);
  }
  return count;
}

interface Level {
  /** Names seen so far; null in a list. */
  readonly names: Set<string> | null;
  /** Where the reader stands in it: a name, or the number of an item. */
  step: string;
}

/**
 * JSON Pointer of the first member that its object holds twice; empty when there is none. Expects
 * valid JSON. Runs only after counting has shown that something is repeated.
 */
export function findRepeatedMember(text: string): string {
  const levels: Level[] = [];
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    switch (text[at]) {
      case '{':
        levels.push({ names: new Set(), step: '' });
        isName = true;
        break;
      case '[':
        levels.push({ names: null, step: '0' });
        isName = false;
        break;
      case '}':
      case ']':
        levels.pop();
        isName = false;
        break;
      case ',':
        isName = level?.names !== null;
        if (level !== undefined && !isName) level.step = String(Number(level.step) + 1);
        break;
      case '"': {
        const end = stringEnd(text, at);
        if (isName && level !== undefined && !enters(level, text.slice(at, end + 1))) {
          return levels.map(({ step }) => `/${step}`).join('');
        }
        isName = false;
        at = end;
        break;
      }
    }
  }
  return '';
}

/** Steps on to the member of that quoted name; false when the object has had it before. */
function enters(level: Level, quoted: string): boolean {
  const name = String(JSON.parse(quoted));
  level.step = name.replaceAll('~', '~0').replaceAll('/', '~1');
  if (level.names?.has(name)) return false;
  level.names?.add(name);
  return true;
}

/** Position of the quote that closes the string which opens at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === 0x5c) first -= 1;
  return (at - first) % 2 === 1;
}
