import type { Technology } from '../../src/engine/index.ts';
import { createStore, type Store, type StoredCatalogue } from '../../src/store/index.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { createTestDatabase, describeOnPostgresql } from '../helpers/store.ts';

const WRITERS = 4;
const EDITS_EACH = 6;

describeOnPostgresql('Edits at the same time in several processes', (open) => {
  it('are all kept, each building on the one before', async () => {
    const opened = await open();
    const url = opened.databaseUrl;
    const others = await Promise.all(
      Array.from({ length: WRITERS - 1 }, () => createStore({ databaseUrl: url, dataDir: '' })),
    );
    try {
      const before = await opened.store.catalogues.current();
      const stores = [opened.store, ...others];
      const done = await Promise.all(stores.map((store, writer) => appendNotes(store, writer)));
      const after = await opened.store.catalogues.current();
      const aliases = technologyOf(after).aliases.slice(technologyOf(before).aliases.length);
      const expected = stores.flatMap((_, writer) => notesOf(writer));
      expect([...aliases].sort()).toEqual(expected.sort());
      const total = WRITERS * EDITS_EACH;
      expect(after?.technologies.get('trino')?.version).toBe(1 + total);
      expect(after?.revision).toBe((before?.revision ?? 0) + total);
      const versions = done.flat();
      expect(new Set(versions).size).toBe(total);
      for (const id of versions) {
        expect(await opened.store.catalogues.version(id)).not.toBeNull();
      }
    } finally {
      await Promise.all(others.map((store) => store.close()));
      await opened.close();
    }
  }, 120_000);
});

describeOnPostgresql('Several processes that start at once on a new database', () => {
  it('migrate and seed it once', async () => {
    const database = await createTestDatabase();
    const settings = { databaseUrl: database.url, dataDir: '' };
    const stores = await Promise.all([1, 2, 3].map(() => createStore(settings)));
    try {
      const seeded = await Promise.all(
        stores.map((store) => store.catalogues.seed(shippedCatalogue())),
      );
      expect(new Set(seeded.map(({ id }) => id)).size).toBe(1);
      expect(seeded.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    }
  }, 120_000);
});

const notesOf = (writer: number) =>
  Array.from({ length: EDITS_EACH }, (_, edit) => `note ${writer}-${edit}`);

/** Each edit reads the newest state and adds a line to it, as a PATCH does. */
async function appendNotes(store: Store, writer: number): Promise<string[]> {
  const ids: string[] = [];
  for (const note of notesOf(writer)) {
    const written = await store.catalogues.edit((current) => {
      const technology = technologyOf(current);
      const aliases = [...technology.aliases, note];
      return { kind: 'technology', technology: { ...technology, aliases } };
    }, null);
    ids.push(written.value.stored.id);
  }
  return ids;
}

function technologyOf(stored: StoredCatalogue | null): Technology {
  const technology = stored?.catalogue.technologies.find(({ slug }) => slug === 'trino');
  if (technology === undefined) throw new Error('Trino is missing.');
  return technology;
}
