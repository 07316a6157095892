/** Tests run the sources as ES modules; what must run as a child process comes from the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../', import.meta.url));
const httpTests = new URL('../test/http/', import.meta.url);
/** Operations that write, and the one that asks the database whether it is there. */
const storeOperation =
  /'(?:(?:create|update|archive|revoke|delete|replace)-(?!ranking|profile)[a-z-]+|check-ready)'/;

const project = {
  rootDir,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};

/** The tests over HTTP that write run once more, on PostgreSQL, where there is a server. */
const onPostgresql = {
  ...project,
  displayName: 'on PostgreSQL',
  testMatch: readdirSync(httpTests)
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => storeOperation.test(readFileSync(new URL(name, httpTests), 'utf8')))
    .map((name) => `<rootDir>/test/http/${name}`),
  globals: { storeOfApi: 'postgresql' },
};

export default {
  ...(process.env.TEST_DATABASE_URL === undefined
    ? project
    : { rootDir, projects: [project, onPostgresql] }),
  // Modules of a test file are never quite forgotten: a process that has grown makes way for
  // another, which only processes of their own can.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1500MB',
  // A first start fills a database; on a busy machine that takes its time.
  testTimeout: 120_000,
};
