import { join } from 'node:path';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { OpenDatabase, Read } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { PrismaClient } from './generated/client.ts';
import { applyMigrations } from './migrations.ts';
import { YieldingEngine } from './yielding-engine.ts';

const IN_MEMORY = 'memory://';

/** Some tens of milliseconds, for which requests wait. */
const peopleOfStep = 256;

/**
 * Opens the embedded database in a folder, or in memory for `memory://`.
 *
 * @param template A dump to begin from when there is no database yet; makes tests start fast.
 * @throws Failure `store-locked` when another process has the folder.
 */
export async function openEmbedded(dataDir: string, template: Blob | null): Promise<OpenDatabase> {
  const inMemory = dataDir.startsWith(IN_MEMORY);
  const lock = inMemory ? null : await lockFolder(dataDir);
  try {
    const engine = new YieldingEngine({
      dataDir: inMemory ? dataDir : join(dataDir, 'database'),
      ...(template === null ? {} : { loadDataDir: template }),
    });
    await engine.waitReady;
    // Prisma's adapters read and write times without their zone, so the session's must be UTC.
    await engine.exec(`set time zone 'UTC'`);
    await applyMigrations({
      run: (script) => engine.exec(script),
      rows: async (sql, values) => {
        const answer = await engine.query<Record<string, unknown>>(sql, [...(values ?? [])]);
        return answer.rows;
      },
    });
    const client = new PrismaClient({ adapter: new PrismaPGlite(engine) });
    const close = async () => {
      await client.$disconnect();
      await engine.close();
      lock?.release();
    };
    // By the client, which keeps questions out of the one transaction that may be under way.
    const read: Read = (text, values) => client.$queryRawUnsafe(text, ...values);
    return { client, read, peopleOfStep, listen: null, close };
  } catch (cause) {
    lock?.release();
    throw cause;
  }
}
