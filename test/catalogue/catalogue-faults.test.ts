import { CatalogueError, type CatalogueFault, loadCatalogue } from '../../src/catalogue/index.ts';
import { append, faultsAfter, replace, technology } from './small-catalogue.ts';

const databases = 'technologies/databases.yaml';
const messages = (faults: readonly CatalogueFault[]) => faults.map(({ message }) => message);

describe('a catalogue of files', () => {
  it('loads when nothing is wrong', () => {
    expect(faultsAfter({})).toEqual([]);
  });

  it('tells all faults of all files at once, each with file, line and path', () => {
    const faults = faultsAfter({
      [databases]: append(
        ...technology('new-one', '    parents: [no-such-thing]', '    colour: red'),
      ),
      'interests.yaml': append(
        '  - slug: Not A Slug',
        '    label: Odd',
        '    technologies: [nowhere]',
      ),
      'role.yaml': replace(['languagesNamed: [c]', 'languagesNamed: [gopher]']),
    });
    expect(faults.map(({ file, line, path }) => [file, line, path])).toEqual(
      expect.arrayContaining([
        ['interests.yaml', 7, 'interests[1].slug'],
        [databases, 19, 'technologies[2].colour'],
        ['role.yaml', 13, 'languagesNamed[0]'],
      ]),
    );
  });

  it('says in the message where each fault is and what to do', () => {
    const faults = faultsAfter({
      [databases]: append(...technology('new-one', '    parents: [nothing]')),
    });
    expect(new CatalogueError('/facts', faults).message).toBe(
      [
        'The catalogue in /facts has 1 fault:',
        `  ${databases}:18 technologies[2].parents[0]: unknown technology "nothing"; ` +
          'write a slug of technologies/*.yaml',
      ].join('\n'),
    );
  });

  it('does not take a reference to a faulty entry for a second fault', () => {
    const faults = faultsAfter({
      [databases]: append(
        ...technology('new-one', '    colour: red'),
        ...technology('newer', '    parents: [new-one]'),
      ),
    });
    expect(messages(faults)).toEqual(['unknown key; mend its spelling or remove it']);
  });
});

describe('a technology', () => {
  const once = '{ technology: c, type: applies, strength: 1 }';
  const twice = `[${once}, ${once}]`;
  it.each([
    ['an unknown parent', 'parents: [nowhere]', 'unknown technology "nowhere"'],
    [
      'an unknown relation',
      'relations: [{ technology: nowhere, type: applies, strength: 1 }]',
      'unknown technology "nowhere"',
    ],
    [
      'a relation to itself',
      'relations: [{ technology: new-one, type: applies, strength: 1 }]',
      'no relation to itself',
    ],
    ['a relation said twice', `relations: ${twice}`, 'the same relation stands above'],
    [
      'an unheard-of relation type',
      'relations: [{ technology: c, type: likes, strength: 1 }]',
      'expected one of',
    ],
    [
      'too much strength',
      'relations: [{ technology: c, type: applies, strength: 2 }]',
      'expected 0 to 1',
    ],
    ['a source without a row', 'sources: [public:hearsay]', 'unknown source "public:hearsay"'],
    ['no source at all', 'sources: []', 'every fact names a source'],
    ['a form that cannot be read', 'aliases: [new (one)]', 'reading cannot match the "("'],
    ['a form of one letter', 'aliases: [Q]', 'one letter to reading'],
    [
      'a form of another technology',
      'aliases: [post gres]',
      '"post gres" is a form of "postgresql" too',
    ],
    ['a form that is contested', 'aliases: [Cortex]', 'expected no technology to have this form'],
    [
      'a risky form that is none',
      'homograph: { bare: [Odd], risk: low, near: [], rule: None. }',
      '"Odd" is no form of this',
    ],
    [
      'itself as its own proof',
      'homograph: { bare: [new-one], risk: low, near: [New One], rule: None. }',
      'proves nothing',
    ],
    [
      'a rejection that never applies',
      'homograph: { bare: [new-one], risk: low, near: [], reject: [newer], rule: None. }',
      'can never cancel',
    ],
  ])('is refused with %s', (_what, line, expected) => {
    const faults = faultsAfter({ [databases]: append(...technology('new-one', `    ${line}`)) });
    expect(messages(faults)).toEqual([expect.stringContaining(expected)]);
  });

  it('is refused with an unknown kind and evidence for an unknown team', () => {
    const faults = faultsAfter({
      [databases]: append(
        '  - slug: odd',
        '    name: odd',
        '    kind: fruit',
        '    evidence: { fruit-team: 1 }',
      ),
    });
    expect(messages(faults)).toEqual([
      expect.stringContaining('unknown kind "fruit"'),
      expect.stringContaining('unknown team "fruit-team"'),
    ]);
  });

  it('is refused when a symmetric relation stands on both sides', () => {
    const mirror = (other: string) =>
      `    relations: [{ technology: ${other}, type: compatible-with, strength: 1 }]`;
    const faults = faultsAfter({
      [databases]: append(...technology('one', mirror('two')), ...technology('two', mirror('one'))),
    });
    expect(messages(faults)).toEqual([
      expect.stringContaining('symmetric and stands at "one" already'),
    ]);
  });

  it('is refused when the parents run in a circle, which is told once', () => {
    const circle = [
      ...technology('one', '    parents: [two]'),
      ...technology('two', '    parents: [one]'),
    ];
    const faults = faultsAfter({ [databases]: append(...circle) });
    expect(messages(faults)).toEqual([
      expect.stringContaining('run in a circle (one > two > one)'),
    ]);
  });

  it.each(['postgresql', 'search-engineer', 'storage-of-data', 'north-signal'])(
    'is refused when its slug is taken: %s',
    (slug) => {
      const lines = [
        `  - slug: ${slug}`,
        '    name: Something',
        '    kind: database',
        '    evidence: {}',
      ];
      const faults = faultsAfter({ [databases]: append(...lines) });
      expect(messages(faults)).toEqual([expect.stringContaining(`"${slug}" stands in `)]);
    },
  );
});

describe('teams, titles and forms', () => {
  it('are refused when their references lead nowhere', () => {
    const faults = faultsAfter({
      'teams/north.yaml': replace(
        ['- { technology: postgresql,', '- { technology: nowhere,'],
        ['focusArea: stores', 'focusArea: nowhere'],
        ['against: south', 'against: nowhere'],
        ['interest: storage-of-data', 'interest: nowhere'],
        ['organisation: works', 'organisation: nowhere'],
      ),
    });
    expect(messages(faults).sort()).toEqual([
      'no contrast with "south"; add one',
      'unknown focus area "nowhere"; write one of this team\'s',
      'unknown interest "nowhere"; write a slug of interests.yaml',
      'unknown organisation "nowhere"; write "works"',
      'unknown team "nowhere"; write the name of a file of teams/',
      'unknown technology "nowhere"; write a slug of technologies/*.yaml',
    ]);
  });

  it('are refused when a cue of groups lacks a word', () => {
    const faults = faultsAfter({
      'teams/north.yaml': replace(['cues: [ran the', 'cues: [ran / + the, + ran, ran the']),
    });
    expect(messages(faults)).toEqual([
      '"ran / + the" lacks a word beside "+" or "/"; add it',
      '"+ ran" lacks a word beside "+" or "/"; add it',
    ]);
  });

  it('are refused when a team has no place in the order, or a place no team', () => {
    const faults = faultsAfter({ 'organisation.yaml': replace(['  - north', '  - east']) });
    expect(messages(faults)).toEqual([
      expect.stringContaining('unknown team "east"'),
      expect.stringContaining('no place in organisation.yaml'),
    ]);
  });

  it('are refused when a title stands twice or the owner of a contested form lacks it', () => {
    const faults = faultsAfter({
      'titles.yaml': append(
        '  - slug: odd',
        '    name: Odd',
        '    forms: [Search-Engineer]',
        '    evidence: {}',
      ),
      'contested-forms.yaml': append(
        '  - form: XYZ',
        '    owner: c',
        '    claims: []',
        '    rule: None.',
      ),
    });
    expect(messages(faults)).toEqual([
      expect.stringContaining('expected "c" alone to have this form; none does'),
      expect.stringContaining('"Search-Engineer" is a form of "search-engineer" already'),
    ]);
  });
});

describe('a file', () => {
  it('that is no YAML is told with its line, and the other files are checked all the same', () => {
    const faults = faultsAfter({
      'titles.yaml': append('  - slug: "unclosed'),
      'offices.yaml': replace(['country: IE', 'country: Ireland']),
    });
    expect(faults).toEqual([
      expect.objectContaining({
        file: 'titles.yaml',
        line: 9,
        message: expect.stringContaining('not valid YAML'),
      }),
      expect.objectContaining({
        file: 'offices.yaml',
        line: 6,
        message: expect.stringContaining('ISO 3166-1'),
      }),
    ]);
  });

  it('that names a key twice, or misses the sources at its head, is refused', () => {
    const faults = faultsAfter({
      'role.yaml': append('title: Another'),
      'interests.yaml': replace(['sources: [inferred]\n', '']),
    });
    expect(messages(faults)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('keys must be unique'),
        expect.stringContaining('expected sources for all entries'),
      ]),
    );
  });

  it('that is not there is missed by name', () => {
    const load = () => loadCatalogue('/nowhere/at/all');
    expect(load).toThrow(CatalogueError);
    expect(load).toThrow(/organisation\.yaml:1: the file cannot be read/u);
  });
});
