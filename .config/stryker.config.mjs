/**
 * Mutation testing of the engine: small faults are put into its code one by one, and a test has to
 * fail for each. One file at a time is what to use while writing tests:
 *
 *   npm run mutate -- --mutate src/engine/ranking/verdict.ts
 *   MUTATION_TESTS=test/engine/ranking/verdict npm run mutate -- --mutate
 * src/engine/ranking/verdict.ts
 *
 * The second is quick: it runs no other tests than those named, so its score is a lower bound.
 * Tests run by Jest's own command. Stryker's runner for Jest starts it again and again in one
 * process, where ES modules stay as they first were: every mutant seemed to survive or to hang.
 *
 * What is not mutated: types, the door, and the numbers of the ranking, which are data.
 */
const jest =
  'node --experimental-vm-modules node_modules/jest/bin/jest.js --config .config/jest.config.mjs ' +
  '--silent --bail=1 --runInBand';
const shortFile = '<rootDir>/test/helpers/short-properties.ts';
const shortProperties = `--moduleNameMapper='{"^fast-check$":"${shortFile}"}'`;
/** Examples first: most mutants are dead before the tests that take long begin. */
const slow = '(properties|shipped|how-a-score|reading/|work-mode)';
const named = process.env.MUTATION_TESTS;
const commands =
  named === undefined
    ? [
        `${jest} test/engine --testPathIgnorePatterns='${slow}'`,
        `${jest} ${shortProperties} '${slow}' --testPathIgnorePatterns='test/(?!engine)'`,
      ]
    : [`${jest} ${shortProperties} '${named}'`];

export default {
  packageManager: 'npm',
  testRunner: 'command',
  commandRunner: { command: commands.join(' && ') },
  coverageAnalysis: 'off',
  mutate: ['src/engine/**/*.ts', '!src/engine/index.ts', '!src/engine/ranking/parameters.ts'],
  ignorePatterns: ['.git', '.cache', 'dist', 'eval', 'bench', 'prisma', 'scripts', 'openapi.yaml'],
  disableTypeChecks: false,
  tempDirName: '.cache/mutation',
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 1.5,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  thresholds: { high: 90, low: 85, break: null },
};
