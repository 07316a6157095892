import { linesOf, projectFiles } from './tree.ts';

/** What ties the project to one machine or one network. Written in pieces, to pass its own test. */
const banned: readonly (readonly [string, RegExp])[] = [
  [
    'a path of one machine',
    new RegExp(
      ['/(root', 'Users)/', '/home(?=/)/(?!somebody/)', '/work/(main', '[a-z]+ed)\\b'].join('|'),
    ),
  ],
  ['a package registry', new RegExp(['registry', '[a-z0-9-]+', '[a-z]{2,}\\b'].join('\\.'))],
  [
    'a marker of unfinished work',
    new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`),
  ],
  ['a conflict of a merge', new RegExp(`^(${'<'.repeat(7)}|${'>'.repeat(7)})`)],
];

const texts = projectFiles().filter((path) =>
  /\.(ts|mjs|json|ya?ml|md|prisma|sql|toml)$|(^|\/)(Dockerfile|run|\.[a-z]+)$/.test(path),
);

describe('the words in the files', () => {
  it('sees code, pages and settings', () => {
    for (const path of ['package-lock.json', 'src/config.ts', '.npmrc', '.ci/run']) {
      expect(texts).toContain(path);
    }
  });

  it.each(banned)('do not name %s', (_what, pattern) => {
    const places = texts.flatMap((path) =>
      linesOf(path).flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(places).toEqual([]);
  });

  it.each([
    ['a path of one machine', 'see /ro' + 'ot/notes'],
    ['a package registry', 'https://regis' + 'try.example.org/x'],
    ['a marker of unfinished work', '// TO' + 'DO later'],
  ])('would be caught naming %s', (what, line) => {
    expect(banned.find(([name]) => name === what)?.[1].test(line)).toBe(true);
  });
});
