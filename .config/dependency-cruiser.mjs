/**
 * Who may import whom. The rooms and their doors are told in ARCHITECTURE.md; a rule that trips
 * says in its comment what to do instead. `npm run check` runs it over src.
 */
const door = {
  engine: '^src/engine/index[.]ts$',
  errors: '^src/errors[.]ts$',
  store: '^src/store/index[.]ts$',
  documents: '^src/documents/index[.]ts$',
  catalogue: '^src/catalogue/index[.]ts$',
  judging: '^src/judging/index[.]ts$',
  placing: '^src/placing/index[.]ts$',
  client: '^src/client/index[.]ts$',
  services: '^src/services/(index|create-services|context|live-catalogue)[.]ts$',
};
const anyRoom = '^src/';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A room sees itself and the doors that are listed; the rest of src is closed to it. */
const room = (name, doors, comment) =>
  rule(
    `${name}-sees-its-neighbours-only`,
    comment,
    { path: `^src/${name}/` },
    { path: anyRoom, pathNot: [`^src/${name}/`, ...doors] },
  );

/** A package belongs to one place; others ask that place. */
const packageOf = (name, packages, owners, comment) =>
  rule(
    `${name}-stays-in-its-room`,
    comment,
    { path: anyRoom, pathNot: owners },
    { path: `^node_modules/(${packages})/` },
  );

const typesOnly = (name, from, to, comment) =>
  rule(name, comment, { path: from }, { path: to, dependencyTypesNot: ['type-only'] });

export default {
  forbidden: [
    rule(
      'engine-is-pure',
      'The engine imports nothing but itself: neither a package nor node: nor a room. Pass it in.',
      { path: '^src/engine/' },
      { pathNot: '^src/engine/' },
    ),
    rule(
      'engine-has-one-door',
      'Come in by src/engine/index.ts, and export there what is missing.',
      { path: anyRoom, pathNot: '^src/engine/' },
      { path: '^src/engine/', pathNot: door.engine },
    ),
    room('contract', [door.errors], 'The contract knows openapi.yaml and how a fault is named.'),
    room('catalogue', [door.engine, door.errors], 'Facts, told in the words of the engine.'),
    room(
      'documents',
      [door.engine, door.errors],
      'A document becomes engine input here; it knows neither wire nor store.',
    ),
    room(
      'store',
      [door.engine, door.errors],
      'The store speaks engine values; turn rows into them inside of the store.',
    ),
    room(
      'judging',
      [door.engine, door.errors, door.documents],
      'Judging takes an order and gives an answer; what is asked and kept is for services.',
    ),
    room(
      'placing',
      [door.engine, door.errors],
      'Placing takes an order and gives a result; what is asked and kept is for services.',
    ),
    room(
      'services',
      [
        door.engine,
        door.errors,
        door.store,
        door.documents,
        door.catalogue,
        door.judging,
        door.placing,
      ],
      'A use case sees doors. Wire shapes belong to http, settings come as arguments.',
    ),
    room(
      'jobs',
      [door.services, door.errors],
      'A job drives use cases; what it does to data stands in services and store.',
    ),
    room(
      'http',
      [door.engine, door.errors, door.services, '^src/contract/[^/]+[.]ts$'],
      'A handler asks a service; it reaches neither data nor judgement by itself.',
    ),
    room(
      'client',
      [door.engine, '^src/contract/index[.]ts$'],
      'The client runs in browsers too: it knows the types of the contract and the pure engine.',
    ),
    typesOnly(
      'client-names-contract-types-only',
      '^src/client/',
      '^src/contract/',
      'The contract itself is read from a file; only its types go everywhere.',
    ),
    rule(
      'client-runs-in-browsers',
      'Nothing of Node is there. Use what both have: fetch, crypto.subtle, TextDecoder.',
      { path: '^src/client/' },
      { dependencyTypes: ['core'] },
    ),
    room(
      'cli',
      [
        door.client,
        door.engine,
        door.errors,
        door.documents,
        door.catalogue,
        door.judging,
        '^src/contract/index[.]ts$',
        '^src/http/person-line[.]ts$',
        '^src/main[.]ts$',
      ],
      'The command line is a face over engine, documents, judging and catalogue; a line of a ' +
        'stream is judged by the contract, as the server judges it.',
    ),
    typesOnly(
      'http-names-engine-types-only',
      '^src/http/',
      '^src/engine/',
      'Judgement is asked of a service; http may name the types of what comes back.',
    ),
    typesOnly(
      'http-names-store-free-services',
      '^src/http/',
      '^src/services/(context|live-catalogue|create-services)',
      'Http gets ready-made services from app.ts; only their types are its business.',
    ),
    typesOnly(
      'catalogue-names-engine-types-only',
      '^src/catalogue/',
      '^src/engine/',
      'Facts do not judge: only the vocabulary comes from the engine.',
    ),
    rule(
      'serve-alone-starts-the-server',
      'Only the serve command may reach main.ts; everything else works without a server.',
      { path: '^src/cli/', pathNot: '^src/cli/commands/serve' },
      { path: '^src/main[.]ts$' },
    ),
    rule('errors-is-a-leaf', 'errors.ts imports nothing.', { path: door.errors }, {}),
    rule('config-is-a-leaf', 'config.ts imports nothing.', { path: '^src/config[.]ts$' }, {}),
    rule(
      'config-is-read-once',
      'Take the setting as an argument; main.ts and app.ts hand it out.',
      { path: anyRoom, pathNot: '^src/(main|app|start-failure)[.]ts$' },
      { path: '^src/config[.]ts$' },
    ),
    rule(
      'nobody-imports-the-root',
      'main.ts and app.ts know everybody; nobody knows them.',
      { path: anyRoom, pathNot: '^src/(main[.]ts|cli/)' },
      { path: '^src/(main|app|start-failure)[.]ts$' },
    ),
    packageOf('express', 'express|helmet|cors|multer|pino-http', '^src/http/', 'HTTP is one room.'),
    packageOf(
      'database',
      '@prisma|pg|@electric-sql|pglite-prisma-adapter',
      '^src/store/',
      'Ask the store; row types never leave it.',
    ),
    packageOf('calls', 'openapi-fetch', '^src/client/', 'Ask the client.'),
    packageOf('threads', 'piscina', '^src/(judging|placing)/', 'Ask the judge or the placer.'),
    packageOf('parsers', 'unpdf|mammoth|yauzl', '^src/documents/', 'Ask the document reader.'),
    rule(
      'generated-client-stays-in-the-store',
      'Row types never leave the store.',
      { path: anyRoom, pathNot: '^src/store/' },
      { path: '^src/store/generated/' },
    ),
    rule(
      'generated-contract-stays-in-its-room',
      'Use the short names that src/contract exports.',
      { path: anyRoom, pathNot: '^src/contract/' },
      { path: '^src/contract/generated/' },
    ),
    rule(
      'no-ring',
      // Types are erased: a door may name the shapes that the files behind it give and take.
      'Break the ring: move the shared noun down.',
      { pathNot: '/generated/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-orphan',
      'Use the file or remove it.',
      { orphan: true, pathNot: ['[.]d[.]ts$', '/generated/'] },
      {},
    ),
    rule(
      'source-needs-no-test',
      'Move it into src.',
      { path: anyRoom },
      { path: '^(test|bench)/' },
    ),
    rule(
      'source-needs-no-dev-package',
      'Make it a dependency, or move the code to scripts.',
      { path: anyRoom },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'packages-are-declared',
      'Declare the package in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    ),
    rule('imports-resolve', 'The file is not there.', {}, { couldNotResolve: true }),
  ],
  options: {
    // Without it, imports of types alone would go unseen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
