import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const report = (body: object) => api.call('create-impact-report', { body, as: 'admin' });

describe('create-impact-report', () => {
  it('gives rates, exact intervals and ratios, and keeps nothing', async () => {
    const group = (sex: string | null, people: number, selected: number) =>
      Array.from({ length: people }, (_, at) => ({ selected: at < selected, labels: { sex } }));
    const people = [...group('female', 80, 24), ...group('male', 120, 48), ...group(null, 5, 1)];
    const { status, body } = await report({ people });
    expect(status).toBe(200);
    expect(body).toMatchObject({ measure: 'selection', people: 205, selected: 73, median: null });
    expect(body.categories).toMatchObject([
      {
        attributes: ['sex'],
        unknown: 5,
        groups: [
          { rate: 0.3, impact_ratio: 0.75, below_four_fifths: true, small: false },
          { rate: 0.4, impact_ratio: 1, ratio_interval: null, below_four_fifths: false },
        ],
      },
    ]);
    const [{ interval }] = body.categories[0].groups;
    expect(interval.low).toBeCloseTo(0.2024, 3);
    expect(interval.high).toBeCloseTo(0.4128, 3);
  });

  it('counts scores above the median', async () => {
    const people = [10, 20, 30, 40].map((score) => ({ score, labels: { sex: 'x' } }));
    const { body } = await report({ people });
    expect(body).toMatchObject({ measure: 'score', median: 25, selected: 2 });
  });

  it('takes outcomes from a placement, or from one team of it', async () => {
    const data = 'data-infrastructure';
    const service = 'service-platform';
    const cohort = {
      candidates: [
        { ref: 'a', fits: { [data]: 50 } },
        { ref: 'b', fits: { [service]: 50 } },
        { ref: 'c' },
      ],
      seats: { [data]: { max: 1 }, [service]: { max: 1 } },
    };
    const placed = await api.call('create-placement', { body: cohort, as: 'admin' });
    const placement = placed.body.id;
    const people = ['a', 'b', 'c'].map((ref) => ({ ref, labels: { sex: ref } }));
    expect((await report({ placement, people })).body).toMatchObject({
      measure: 'placement',
      selected: 2,
    });
    expect((await report({ placement, team: data, people })).body.selected).toBe(1);
    const stranger = await report({ placement, people: [{ ref: 'z', labels: { sex: 'x' } }] });
    expect(stranger).toMatchObject({ status: 400, body: { errors: [{ code: 'unknown-ref' }] } });
  });

  it.each([
    [[{ labels: { sex: 'x' } }], '/people/0'],
    [[{ selected: true, score: 1, labels: { sex: 'x' } }], '/people/0'],
    [
      [
        { selected: true, labels: { sex: 'x' } },
        { score: 1, labels: { sex: 'x' } },
      ],
      '/people/1',
    ],
    [[], '/people'],
    [[{ selected: true, labels: {} }], '/people/0/labels'],
  ])('refuses %j', async (people, pointer) => {
    const { status, body } = await report({ people });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('refuses a team without its placement', async () => {
    const people = [{ selected: true, labels: { sex: 'x' } }];
    const { status } = await report({ people, team: 'data-infrastructure' });
    expect(status).toBe(400);
  });
});
