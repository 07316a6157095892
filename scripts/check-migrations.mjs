// Tells whether prisma/migrations lead to what prisma/schema.prisma says. Prisma's own engine
// compares (its WebAssembly build); the migrations are applied to a PostgreSQL in this process
// (PGlite), so no server is needed. Exit code 2 and the difference in words when they disagree.
// An argument names another folder than prisma/.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const home = process.argv[2] ?? 'prisma';
const schemaFile = join(home, 'schema.prisma');
const folder = join(home, 'migrations');

async function loadEngine() {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const imports = { './schema_engine_bg.js': engineGlue };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
  engineGlue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The migrations as the engine wants them: already read. */
function migrations() {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const read = (...parts) => readFileSync(join(folder, ...parts), 'utf8');
  return {
    tag: 'migrations',
    baseDir: resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: read('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: read(name, 'migration.sql') },
      },
    })),
  };
}

await loadEngine();
const database = await PGlite.create();
const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database));
const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }];
const datamodels = files.map(({ path, content }) => [path, content]);
const engine = await engineGlue.SchemaEngine.new({ datamodels }, () => undefined, factory);
const { exitCode, stdout } = await engine.diff({
  from: migrations(),
  to: { tag: 'schemaDatamodel', files },
  script: false,
  exitCode: true,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(
  exitCode === 0
    ? `${folder} leads to ${schemaFile}.\n`
    : `${folder} does not lead to ${schemaFile}; write a migration for:\n${stdout}\n`,
);
await database.close();
process.exit(exitCode);
