import { defineConfig } from 'prisma/config';

/** Used by the Prisma command line alone; the product itself never reads it. */
export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  // Only the commands that write or compare migrations need a database; `generate` does not.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:5432/teamfit' },
});
