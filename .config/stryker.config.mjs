/**
 * Mutation testing of the engine: small faults are put into its code one by one, and a test has to
 * fail for each. `npm run mutate -- --mutate src/engine/ranking/verdict.ts` does one file, which is
 * what to use while writing tests; the whole engine takes hours.
 *
 * What is not mutated: types, the doors, and the numbers of the ranking, which are data. Constants
 * made when a module loads (word lists, tables) are left out too, since every test would have to
 * run
 * for each of them; the reading and eval tests hold them.
 */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  jest: {
    configFile: '.config/jest.config.mjs',
    enableFindRelatedTests: false,
    config: {
      testMatch: ['<rootDir>/test/engine/**/*.test.ts'],
      moduleNameMapper: { '^fast-check$': '<rootDir>/test/helpers/short-properties.ts' },
    },
  },
  mutate: ['src/engine/**/*.ts', '!src/engine/index.ts', '!src/engine/ranking/parameters.ts'],
  ignorePatterns: ['.git', '.cache', 'dist', 'eval', 'bench', 'prisma', 'scripts', 'openapi.yaml'],
  disableTypeChecks: false,
  tempDirName: '.cache/mutation',
  concurrency: 2,
  timeoutMS: 5_000,
  timeoutFactor: 1.5,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  thresholds: { high: 90, low: 85, break: null },
};
