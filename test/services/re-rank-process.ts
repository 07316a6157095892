/** A process of its own that ranks people anew until it is killed. Argument: URL of a database. */
import { createDocumentReader } from '../../src/documents/index.ts';
import { createJudgeInPlace } from '../../src/judging/index.ts';
import { createPlacingThreads } from '../../src/placing/index.ts';
import { createServices } from '../../src/services/create-services.ts';
import { createLiveCatalogue } from '../../src/services/live-catalogue.ts';
import { createStore } from '../../src/store/index.ts';
import { sha256 } from '../../src/store/sha256.ts';

const store = await createStore({ databaseUrl: process.argv[2] ?? '', dataDir: '' });
const services = createServices({
  store,
  live: await createLiveCatalogue(store),
  documents: createDocumentReader(),
  judge: createJudgeInPlace(sha256),
  placer: createPlacingThreads(),
  reportDefect: (thrown) => {
    throw thrown;
  },
  now: () => new Date('2026-03-01T12:00:00Z'),
  digest: sha256,
  randomBytes: () => new Uint8Array(32),
  keys: { environment: 'test', adminKey: null },
  quality: null,
});
process.stdout.write('begun\n');
while (await services.reRankSome()) process.stdout.write('step\n');
