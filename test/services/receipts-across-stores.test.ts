import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Receipt, Team } from '../../src/engine/index.ts';
import { createJudgeInPlace } from '../../src/judging/index.ts';
import { createLiveCatalogue } from '../../src/services/live-catalogue.ts';
import { rankPerson } from '../../src/services/rank-person.ts';
import { verifyReceipt } from '../../src/services/verify-receipt.ts';
import { replaceTeam } from '../../src/services/write-team.ts';
import { createStore, type Store } from '../../src/store/index.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { describeOnPostgresql, openTestStore } from '../helpers/store.ts';
import { storeTemplate } from '../helpers/store-template.ts';
import { rankingContext, requestFor, sha256, textOf } from './ranking-context.ts';

const person = textOf('Ran Trino and Apache Pinot for six years, Java, on-call for Hive Metastore');
const request = requestFor(person, { counterfactuals: true });

/** What ranking needs, over a store. */
async function contextOver(store: Store) {
  const live = await createLiveCatalogue(store);
  const shared = rankingContext(shippedCatalogue());
  return { ...shared, judge: createJudgeInPlace(sha256), live, store };
}

/** As it comes back from a client years later. */
const kept = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt));

/** Trino leaves the team that it belongs to. */
async function edit(context: Awaited<ReturnType<typeof contextOver>>): Promise<void> {
  const { catalogue, teams } = context.live.current();
  const team = catalogue.teams.find(({ slug }) => slug === 'data-infrastructure');
  if (team === undefined) throw new Error('The team has gone.');
  const without: Team = {
    ...team,
    technologies: team.technologies.filter(({ technology }) => technology !== 'trino'),
  };
  await replaceTeam(context, team.slug, without, teams.get(team.slug)?.version ?? 0);
}

describe('a receipt', () => {
  it('is replayed by the next start on the same folder, under the facts of its day', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'teamfit-receipts-'));
    const template = await storeTemplate('seeded', shippedCatalogue());
    try {
      const first = await createStore({ databaseUrl: null, dataDir, template });
      const before = await contextOver(first);
      const ranked = await rankPerson(before, request);
      await edit(before);
      const changed = await rankPerson(before, request);
      await first.close();
      const second = await createStore({ databaseUrl: null, dataDir });
      const after = await contextOver(second);
      expect(changed.receipt.catalogue).not.toBe(ranked.receipt.catalogue);
      expect(changed.answer.teams[0]?.fit).toBeLessThan(ranked.answer.teams[0]?.fit ?? 0);
      for (const { receipt } of [ranked, changed]) {
        const { result } = await verifyReceipt(after, person, kept(receipt));
        expect(result).toBe('identical');
      }
      await second.close();
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 120_000);
});

describeOnPostgresql('a receipt of another store', (open) => {
  it('is replayed here, and one of here there, before and after an edit', async () => {
    const embedded = await openTestStore('embedded');
    const served = await open();
    const contexts = [await contextOver(embedded.store), await contextOver(served.store)] as const;
    const receipts: Receipt[] = [];
    for (const context of contexts) receipts.push((await rankPerson(context, request)).receipt);
    for (const context of contexts) await edit(context);
    for (const context of contexts) receipts.push((await rankPerson(context, request)).receipt);
    expect(receipts[1]).toEqual(receipts[0]);
    expect(receipts[3]).toEqual(receipts[2]);
    expect(receipts[2]?.catalogue).not.toBe(receipts[0]?.catalogue);
    for (const context of contexts) {
      for (const receipt of receipts) {
        const { result } = await verifyReceipt(context, person, kept(receipt));
        expect(result).toBe('identical');
      }
    }
    await Promise.all([embedded.close(), served.close()]);
  }, 120_000);
});
