import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Catalogue } from '../../src/engine/index.ts';
import { createStore } from '../../src/store/index.ts';

/** `empty` has the schema alone, `seeded` the shipped catalogue too. */
export type TemplateKind = 'empty' | 'seeded';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.cache', 'store-templates');
/** What a dump depends on: facts, schema, the code that seeds and the database's own version. */
const inputs = ['catalogue', 'prisma/migrations', 'src/store', 'src/engine/canonical-json.ts'];
const databasePackage = 'node_modules/@electric-sql/pglite/package.json';

/**
 * A dump of an embedded database, made once for every state of the facts and the schema, since a
 * fresh database takes seconds.
 */
export async function storeTemplate(kind: TemplateKind, catalogue: Catalogue): Promise<Blob> {
  const file = join(folder, `${kind}-${fingerprint()}.tar`);
  if (!existsSync(file)) await makeTemplates(kind, file, catalogue);
  return new Blob([readFileSync(file)], { type: 'application/x-tar' });
}

async function makeTemplates(kind: TemplateKind, file: string, catalogue: Catalogue) {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    if (old.startsWith(kind)) rmSync(join(folder, old), { force: true });
  }
  const template = kind === 'seeded' ? await storeTemplate('empty', catalogue) : null;
  const dataDir = mkdtempSync(join(tmpdir(), 'teamfit-template-'));
  try {
    const store = await createStore({ databaseUrl: null, dataDir, template });
    if (kind === 'seeded') await store.catalogues.seed(catalogue);
    await store.close();
    const database = await PGlite.create(join(dataDir, 'database'));
    const dump = await database.dumpDataDir('none');
    await database.close();
    // In one step, because another test file may be making the same.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, Buffer.from(await dump.arrayBuffer()));
    renameSync(part, file);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

let known: string | null = null;

function fingerprint(): string {
  known ??= computeFingerprint();
  return known;
}

function computeFingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, databasePackage)));
  for (const input of inputs) {
    for (const file of filesOf(join(root, input))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
