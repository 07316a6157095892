import ts from 'typescript';
import { projectFiles, textOf } from './tree.ts';

/** The functions of Math that give the same bits in every runtime, and its exact constants. */
const sameEverywhere = new Set([
  ...['abs', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sqrt'],
  ...['PI', 'SQRT2', 'SQRT1_2', 'LN2', 'LN10', 'E'],
]);
const outsideWorld = new Set([
  ...['Date', 'Intl', 'Promise', 'process', 'console', 'performance', 'crypto', 'globalThis'],
  ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Buffer', 'require'],
]);
const byLocale = /^(localeCompare|toLocale[A-Z]\w*)$/;

/** What of a source text breaks the purity of the engine, as `line: what`. */
function impurities(source: string): string[] {
  const file = ts.createSourceFile('engine.ts', source, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurityOf(node);
    if (what !== null) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function impurityOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'async';
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return 'import()';
  }
  if (ts.isBinaryExpression(node)) {
    const power = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
    return power.includes(node.operatorToken.kind) ? '**' : null;
  }
  if (ts.isIdentifier(node)) return identifierFault(node);
  return null;
}

function identifierFault(node: ts.Identifier): string | null {
  const { parent, text } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (isMember) return byLocale.test(text) ? text : null;
  if (text === 'Math') {
    const member = ts.isPropertyAccessExpression(parent) ? parent.name.text : '(passed on)';
    return sameEverywhere.has(member) ? null : `Math.${member}`;
  }
  const isName = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return outsideWorld.has(text) && !(isName && parent.name === node) ? text : null;
}

describe('the engine', () => {
  const files = projectFiles().filter((path) => path.startsWith('src/engine/'));

  it('has no clock, no chance, no locale, no IO and no arithmetic that differs', () => {
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((path) =>
      impurities(textOf(path)).map((what) => `${path}:${what}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['const x = Math.random();', 'Math.random'],
    ['const x = Math.exp(1);', 'Math.exp'],
    ['const { pow } = Math;', 'Math.(passed on)'],
    ['const x = 2 ** 0.5;', '**'],
    ['let x = 2; x **= 2;', '**'],
    ['const now = new Date();', 'Date'],
    ['async function read() {}', 'async'],
    ["const a = 'a'.localeCompare('b');", 'localeCompare'],
    ["const a = 'a'.toLocaleUpperCase();", 'toLocaleUpperCase'],
    ['console.log(1);', 'console'],
    ["const fs = import('fs');", 'import()'],
  ])('would be caught with %s', (source, what) => {
    expect(impurities(source)).toEqual([`1: ${what}`]);
  });

  it('may round, and may have members of any name', () => {
    expect(impurities('const x = { Date: Math.floor(1.5) }; x.Date;')).toEqual([]);
  });
});
