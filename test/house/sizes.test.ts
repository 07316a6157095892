import { linesOf, projectFiles } from './tree.ts';

const code = projectFiles().filter((path) => /\.(ts|mjs)$/.test(path));

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
