import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const note = 'From decisions of spring.';
const make = (values: object, as: 'admin' | 'recruiter' = 'admin') =>
  api.call('create-parameters', { body: { values, note }, as });

describe('versions of the parameters', () => {
  it('are kept, read by everybody, and put into force by an admin', async () => {
    const { body: card } = await api.call('get-model');
    expect(card).toMatchObject({
      parameters: card.parameters_shipped,
      parameters_in_force: { id: card.parameters_shipped, origin: 'shipped', status: 'active' },
    });
    const { status, body, headers } = await make({ close_ratio: 0.951, probability_offset: 2.5 });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/v1/model/parameters/${body.id}`);
    expect(body).toMatchObject({
      ...{ origin: 'uploaded', status: 'inactive', note, activated_at: null },
      values: { ...card.parameters_in_force.values, close_ratio: 0.951, probability_offset: 2.5 },
    });
    const params = { parameters: body.id };
    expect((await api.call('get-parameters', { params })).body).toEqual(body);
    const active = await api.call('activate-parameters', { params, as: 'admin' });
    expect(active).toMatchObject({ status: 200, body: { id: body.id, status: 'active' } });
    const ranked = await api.call('create-ranking', { body: { text: 'Trino' } });
    expect(ranked.body.receipt.parameters).toBe(body.id);
    const now = await api.call('get-model');
    expect(now.body).toMatchObject({ parameters: body.id, parameters_in_force: active.body });
    const back = { parameters: card.parameters_shipped };
    await api.call('activate-parameters', { params: back, as: 'admin' });
    expect((await api.call('get-model')).body).toMatchObject({ parameters: back.parameters });
  });

  it.each([
    ['a number out of bounds', { close_ratio: 1.2 }, '/values/close_ratio'],
    ['a weight, which is for releases', { fit_half: 300 }, '/values/fit_half'],
    ['no number', {}, '/values'],
    ['half a power', { probability_power: 2.5 }, '/values/probability_power'],
    ['lines that cross', { no_fit_below: 20, insufficient_below: 10 }, '/values/no_fit_below'],
  ])('refuse %s', async (_what, values, pointer) => {
    const { status, body } = await make(values);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ pointer });
  });

  it('are no business of recruiters', async () => {
    expect((await make({ close_ratio: 0.9 }, 'recruiter')).status).toBe(403);
    const params = { parameters: `par_${'0'.repeat(40)}` };
    const refused = await api.call('activate-parameters', { params, as: 'recruiter' });
    expect(refused.status).toBe(403);
    expect((await api.call('activate-parameters', { params, as: 'admin' })).status).toBe(404);
  });
});
