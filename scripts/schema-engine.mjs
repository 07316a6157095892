#!/usr/bin/env node
/**
 * Prisma's schema engine without its native binary, for writing and comparing migrations:
 *
 *   PRISMA_SCHEMA_ENGINE_BINARY=$PWD/scripts/schema-engine.mjs CHECKPOINT_DISABLE=1 \
 *     DATABASE_URL=postgresql://... npx prisma migrate dev --name add_something
 *
 * The Prisma command line starts an executable and speaks JSON-RPC with it, one message a line. The
 * native engine has to be downloaded from Prisma's own servers; this one is the WebAssembly build
 * from the package registry, reaching PostgreSQL through the same driver that the product uses.
 * A tool of development only: the product applies migrations by itself (src/store/).
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const { values: flags, positionals: command } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
const datasource = flags.datasource ? JSON.parse(flags.datasource) : {};

/**
 * Type "char" of the system tables, which the driver adapter refuses. It is read as bpchar and then
 * declared a character, or the engine could not read a check constraint.
 */
const CHAR_OID = 18;
const BPCHAR_OID = 1042;

/**
 * The connection as separate fields. A connection string would win over `database`, and the shadow
 * database would then silently be the real one.
 */
function connectionFields(url, database) {
  const parsed = new URL(url);
  return {
    host: parsed.searchParams.get('host') ?? parsed.hostname,
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username) || undefined,
    password: decodeURIComponent(parsed.password) || undefined,
    database: database ?? decodeURIComponent(parsed.pathname.slice(1)),
    max: 1,
  };
}

/** Lets an adapter of the product do what migrations need of it. */
function readyForMigrations(adapter) {
  const perform = adapter.performIO.bind(adapter);
  const read = adapter.queryRaw.bind(adapter);
  let characters = [];
  adapter.performIO = async (query) => {
    const result = await perform(query);
    const fields = result.fields ?? [];
    characters = [...fields.keys()].filter((index) => fields[index].dataTypeID === CHAR_OID);
    for (const index of characters) fields[index].dataTypeID = BPCHAR_OID;
    return result;
  };
  // The engine asks one question at a time, so `characters` belongs to the answer just given.
  adapter.queryRaw = async (query) => {
    const result = await read(query);
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  // One simple-protocol message: atomic, and functions with semicolons inside stay whole.
  adapter.executeScript = (script) =>
    adapter.client.query(script).then(
      () => undefined,
      (error) => adapter.onError(error),
    );
  const begin = adapter.startTransaction?.bind(adapter);
  if (begin) adapter.startTransaction = async (...how) => readyForMigrations(await begin(...how));
  return adapter;
}

/** Connects to the database and makes shadow databases that vanish with their connection. */
class MigrationFactory extends PrismaPg {
  opened = [];

  async connect() {
    const adapter = readyForMigrations(await super.connect());
    this.opened.push(adapter);
    return adapter;
  }

  /** Ends what the engine opened and left open. */
  async close() {
    for (const adapter of this.opened) await adapter.dispose();
  }

  async connectToShadowDb() {
    if (datasource.shadowDatabaseUrl) {
      const given = new PrismaPg(connectionFields(datasource.shadowDatabaseUrl));
      return readyForMigrations(await given.connect());
    }
    const name = `shadow_${randomUUID().replaceAll('-', '')}`;
    const owner = await super.connect();
    await owner.underlyingDriver().query(`create database ${name}`);
    const factory = new PrismaPg(connectionFields(datasource.url, name));
    const shadow = readyForMigrations(await factory.connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await owner.underlyingDriver().query(`drop database if exists ${name} with (force)`);
      await owner.dispose();
    };
    return shadow;
  }
}

/** The engine inside its WebAssembly module. */
async function loadModule() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  // A panic in there first tells its message to this registry, then traps.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`The schema engine panicked: ${message}\n`),
  };
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/** Ends as the native engine ends on an error: one log line of JSON, exit code 1. */
function fail(code, message) {
  const fields = { error_code: code, message };
  const line = { level: 'ERROR', target: 'schema_engine::logger', fields };
  process.stderr.write(`\n${JSON.stringify(line)}\n`);
  process.exit(1);
}

async function withClient(fields, work) {
  const client = new pg.Client(fields);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** `cli can-connect-to-database` and `cli create-database`, which do not speak JSON-RPC. */
async function runCommand(name) {
  const fields = connectionFields(datasource.url);
  try {
    if (name === 'can-connect-to-database') {
      await withClient(fields, (client) => client.query('select 1'));
    } else if (name === 'create-database') {
      const quoted = pg.escapeIdentifier(fields.database);
      const maintenance = { ...fields, database: 'postgres' };
      await withClient(maintenance, (client) => client.query(`create database ${quoted}`));
    } else {
      fail('P0000', `This schema engine has no command "${name}".`);
    }
  } catch (error) {
    fail(error.code === '3D000' ? 'P1003' : 'P1001', error.message);
  }
}

/** These make no shadow database; they take what an earlier command of the same engine learnt. */
const NEEDS_HISTORY = new Set(['evaluateDataLoss', 'createMigration']);

/** Lets the engine learn the schema that the migrations lead to. */
function readHistory(engine, { migrationsList, filters }) {
  return engine.devDiagnostic({ migrationsList, filters });
}

/** Answers one request with an engine and connections of its own. */
async function answer(glue, request) {
  const datamodels = flags.datamodels?.map((path) => [path, readFileSync(path, 'utf8')]);
  const factory = new MigrationFactory(connectionFields(datasource.url));
  const log = (line) => process.stderr.write(line);
  try {
    const adapters = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await glue.SchemaEngine.new({ datamodels }, log, adapters);
    const method = request.method === 'getDatabaseVersion' ? 'version' : request.method;
    if (!engine[method]) throw new Error(`This schema engine has no method "${method}".`);
    if (NEEDS_HISTORY.has(method)) await readHistory(engine, request.params);
    return (await engine[method](request.params ?? {})) ?? {};
  } finally {
    await factory.close();
  }
}

/** Answers requests one after another, in the order in which they came. */
async function serve(glue) {
  const send = (message) =>
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const request = line.trim() === '' ? {} : JSON.parse(line);
    if (!request.method) continue;
    try {
      const result = await answer(glue, request);
      if (request.method === 'diff' && result.stdout) {
        send({ id: randomUUID(), method: 'print', params: { content: result.stdout } });
      }
      send({ id: request.id, result });
    } catch (error) {
      const message = error?.message ?? String(error);
      const data = { is_panic: false, message, error_code: error?.code };
      send({ id: request.id, error: { code: 4466, message: 'The schema engine failed.', data } });
    }
  }
}

if (flags.version) {
  const glue = await loadModule();
  process.stdout.write(`schema-engine-wasm ${glue.version()}\n`);
} else if (command[0] === 'cli') {
  await runCommand(command[1]);
} else {
  await serve(await loadModule());
}
process.exit(0);
