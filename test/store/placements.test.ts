import { CohortMoved } from '../../src/store/index.ts';
import { describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';

const draft = {
  organisation: 'stripe-infrastructure',
  objective: 'stable',
  proposing: 'candidates',
  people: 2,
  terms: null,
  orderJson: '{"form":{}}',
  parts: [{ people: '[{"ref":"a"}]', candidates: [] }],
  resultJson: null,
} as const;

describeStores('placements', (open) => {
  let store: TestStore;
  const clock = settableSources();
  beforeAll(async () => {
    store = await open({ contents: 'empty', sources: clock });
  }, 120_000);
  afterAll(() => store.close());

  it('go from queued over running to their end, once', async () => {
    const { placements } = store.store;
    const { value } = await placements.create(draft, null);
    expect(value).toMatchObject({ status: 'queued', progress: 0, finishedAt: null });
    expect(await placements.advance(value.id, null)).toBe(true);
    expect(await placements.get(value.id)).toMatchObject({ status: 'queued' });
    expect(await placements.advance(value.id, 0.5)).toBe(true);
    expect(await placements.get(value.id)).toMatchObject({ status: 'running', progress: 0.5 });
    const end = { status: 'succeeded', resultJson: '{}' } as const;
    expect(await placements.finish(value.id, end)).toBe(true);
    expect(await placements.finish(value.id, { status: 'cancelled', resultJson: null })).toBe(
      false,
    );
    expect(await placements.advance(value.id, 0.9)).toBe(false);
    expect(await placements.get(value.id)).toMatchObject({
      status: 'succeeded',
      progress: 1,
      resultJson: '{}',
    });
    expect(await placements.order(value.id)).toEqual({
      rules: draft.orderJson,
      people: ['[{"ref":"a"}]'],
    });
  });

  it('are told as failed when the process that had them is silent for half a minute', async () => {
    const { placements } = store.store;
    const { value } = await placements.create(draft, null);
    await placements.advance(value.id, 0.2);
    clock.advance(29_000);
    expect(await placements.get(value.id)).toMatchObject({ status: 'running' });
    clock.advance(2_000);
    expect(await placements.get(value.id)).toMatchObject({ status: 'failed', finishedAt: null });
    // It was only busy, and goes on.
    await placements.advance(value.id, 0.3);
    expect(await placements.get(value.id)).toMatchObject({ status: 'running', progress: 0.3 });
  });

  it('are not stored with somebody who has been erased', async () => {
    const { placements } = store.store;
    const parts = [{ people: '[]', candidates: ['cand_01k3zq5w8xe2tbh4v9d6m7n0pr'] }];
    const before = await placements.list({ limit: 100, after: null });
    await expect(placements.create({ ...draft, parts }, null)).rejects.toBeInstanceOf(CohortMoved);
    expect(await placements.list({ limit: 100, after: null })).toEqual(before);
  });

  it('come newest first', async () => {
    const { placements } = store.store;
    clock.advance(1000);
    const first = (await placements.create({ ...draft, resultJson: '{}' }, null)).value;
    clock.advance(1000);
    const second = (await placements.create(draft, null)).value;
    const page = await placements.list({ limit: 1, after: null });
    expect(page).toMatchObject([{ id: second.id }]);
    expect(await placements.list({ limit: 1, after: second.id })).toMatchObject([
      { id: first.id, status: 'succeeded' },
    ]);
    expect(await placements.get('plc_01k3zq5w8xe2tbh4v9d6m7n0pr')).toBeNull();
  });
});
