import ts from 'typescript';
import { linesOf, projectFiles, textOf } from './tree.ts';

const code = projectFiles().filter((path) => /\.(ts|mjs)$/.test(path));

/** Functions that are longer, head and closing brace included, than `most` lines. */
function longFunctions(path: string, most: number): string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const [first, last] = [lineOf(node.getStart()), lineOf(node.end)];
      if (last - first + 1 > most) found.push(`${path}:${first} has ${last - first + 1} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the sizes of files', () => {
  it('finds the code', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(code).toContain('src/config.ts');
  });

  it('keeps every source file within 250 lines', () => {
    const long = code
      .filter((path) => !path.startsWith('test/'))
      .map((path) => ({ path, lines: linesOf(path).length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('keeps every function within 50 lines, which the linter counts without its head', () => {
    const mayBeLong = /^(?:test|bench|eval)\//;
    const judged = code.filter((path) => !mayBeLong.test(path));
    expect(longFunctions('test/http/batch.test.ts', 50)).not.toEqual([]);
    expect(judged.flatMap((path) => longFunctions(path, 50))).toEqual([]);
  });

  it('keeps every line within 100 columns', () => {
    const wide = code.flatMap((path) =>
      linesOf(path).flatMap((line, at) => ([...line].length > 100 ? [`${path}:${at + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });

  it('keeps the median source file within 80 lines', () => {
    const sizes = code
      .filter((path) => path.startsWith('src/'))
      .map((path) => linesOf(path).length)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('has no drawer for odds and ends in the source', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/;
    expect(code.filter((path) => path.startsWith('src/') && drawer.test(path))).toEqual([]);
  });
});
