import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../../src/engine/index.ts';
import { readCatalogueRows } from '../../src/store/catalogue-rows.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { createStore } from '../../src/store/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { storeTemplate } from '../helpers/store-template.ts';

const built = fileURLToPath(new URL('../../dist/store/index.js', import.meta.url));

/** Edits one team without end and says the name of each version when it is acknowledged. */
const endlessEditor = `
  const { createStore } = await import(process.env.STORE);
  const store = await createStore({ databaseUrl: null, dataDir: process.env.FOLDER });
  for (let count = 1; ; count += 1) {
    const { value } = await store.catalogues.edit(({ catalogue }) => {
      return { kind: 'team', team: { ...catalogue.teams[0], mission: 'Mission ' + count } };
    }, null);
    console.log(value.stored.id);
  }`;

describe('The folder of an embedded store', () => {
  let folder: string;
  let child: ChildProcess | null = null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teamfit-store-'));
    const template = await storeTemplate('seeded', shippedCatalogue());
    const store = await createStore({ databaseUrl: null, dataDir: folder, template });
    await store.close();
  }, 120_000);
  afterAll(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('is refused at once where no folder can be made', async () => {
    // Node's own recursive way goes round in circles there.
    const opening = createStore({ databaseUrl: null, dataDir: '/proc/nowhere/data' });
    expect((await failureOf(opening)).message).toMatch(/\/proc takes none\. Correct DATA_DIR/);
  });

  it('is given back when the store is closed', () => {
    expect(readdirSync(folder)).toEqual(['database']);
  });

  it('refuses a second process by name, and after kill -9 is free and has every edit', async () => {
    child = spawn(process.execPath, ['--input-type=module', '--eval', endlessEditor], {
      env: { ...process.env, NODE_OPTIONS: '', STORE: built, FOLDER: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged: string[] = [];
    await readUntil(child, 5, acknowledged);

    const refusal = await failureOf(createStore({ databaseUrl: null, dataDir: folder }));
    expect(refusal.code).toBe('store-locked');
    expect(refusal.message).toContain(folder);
    expect(refusal.message).toContain(`process ${child.pid}`);
    expect(refusal.message).toContain('DATA_DIR');

    await readUntil(child, 5, acknowledged);
    await killed(child);
    const store = await createStore({ databaseUrl: null, dataDir: folder });
    try {
      const current = await store.catalogues.current();
      // One more may have been written and not yet said.
      const version = current?.teams.get(current.catalogue.teams[0]?.slug ?? '')?.version ?? 0;
      expect(version - 1).toBeGreaterThanOrEqual(acknowledged.length);
      for (const id of acknowledged) expect((await store.catalogues.version(id))?.id).toBe(id);
    } finally {
      await store.close();
    }
  }, 60_000);

  it('holds rows that say exactly what the newest version says', async () => {
    const { client, close } = await openEmbedded(folder, null);
    try {
      const pointer = await client.cataloguePointer.findUniqueOrThrow({
        where: { only: true },
        include: { catalogue: true },
      });
      const rows = canonicalJson(await readCatalogueRows(client));
      expect(pointer.catalogue?.content).toBe(rows);
      await expect(client.catalogueVersion.deleteMany()).rejects.toThrow(/never changed/);
    } finally {
      await close();
    }
  }, 30_000);

  it('is not held by what a process of that number left behind long ago', async () => {
    const left = { pid: process.pid, host: hostname(), start: '1' };
    writeFileSync(join(folder, `lock.${process.pid}.left`), JSON.stringify(left));
    const store = await createStore({ databaseUrl: null, dataDir: folder });
    await store.close();
    expect(readdirSync(folder)).toEqual(['database']);
  }, 30_000);

  it('cannot be opened twice by one process', async () => {
    const settings = { databaseUrl: null, dataDir: folder };
    const store = await createStore(settings);
    try {
      expect((await failureOf(createStore(settings))).code).toBe('store-locked');
    } finally {
      await store.close();
    }
  }, 30_000);
});

/** Collects that many more lines of what the child says. */
async function readUntil(child: ChildProcess, more: number, into: string[]): Promise<void> {
  if (child.stdout === null) throw new Error('The child cannot speak.');
  const wanted = into.length + more;
  for await (const line of createInterface({ input: child.stdout })) {
    into.push(line);
    if (into.length >= wanted) return;
  }
  throw new Error(`The child ended after ${into.length} edits.`);
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
