/**
 * Position at which a text stops being JSON; its length when it ends too early or is JSON after
 * all. The parser's own message tells the place of some faults only.
 */
export function jsonBreak(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = afterBlanks(text, 0);
  for (; at < text.length; at = afterBlanks(text, at)) {
    const sign = text.charAt(at);
    if (closes(sign, expected, open.at(-1))) {
      open.pop();
      expected = open.length === 0 ? 'nothing' : 'comma';
      at += 1;
    } else if (expected === 'comma' || expected === 'colon') {
      if (sign !== (expected === 'comma' ? ',' : ':')) return at;
      expected = expected === 'comma' && open.at(-1) === '{' ? 'name' : 'value';
      at += 1;
    } else if (sign === '{' || sign === '[') {
      if (!takesValue(expected)) return at;
      open.push(sign);
      expected = sign === '{' ? 'name-or-end' : 'value-or-end';
      at += 1;
    } else {
      if (expected === 'nothing' || (sign !== '"' && !takesValue(expected))) return at;
      const { end, isWhole } = scalarEnd(text, at);
      if (!isWhole) return end;
      if (takesValue(expected)) expected = open.length === 0 ? 'nothing' : 'comma';
      else expected = 'colon';
      at = end;
    }
  }
  return at;
}

type Expected =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma'
  /** But blanks. */
  | 'nothing';

function takesValue(expected: Expected): boolean {
  return expected === 'value' || expected === 'value-or-end';
}

function closes(sign: string, expected: Expected, open: string | undefined): boolean {
  if (sign === ']') return open === '[' && (expected === 'comma' || expected === 'value-or-end');
  if (sign === '}') return open === '{' && (expected === 'comma' || expected === 'name-or-end');
  return false;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

interface Scalar {
  readonly end: number;
  /** False when it breaks at `end`. */
  readonly isWhole: boolean;
}

const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

function scalarEnd(text: string, start: number): Scalar {
  if (text.charAt(start) === '"') return stringEnd(text, start);
  word.lastIndex = start;
  const [found] = word.exec(text) ?? [];
  return { end: start + (found?.length ?? 0), isWhole: found !== undefined };
}

function stringEnd(text: string, start: number): Scalar {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { end: at + 1, isWhole: true };
    if (code < 0x20) return { end: at, isWhole: false };
    if (code !== 0x5c) continue;
    at += 1;
    const isEscape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 5));
    if (!isEscape && at < text.length) return { end: at, isWhole: false };
  }
  return { end: text.length, isWhole: false };
}
