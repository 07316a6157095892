import { type TestServices, testServicesOver } from '../helpers/services.ts';
import { describeStores } from '../helpers/store.ts';
import { requestFor, textOf } from './ranking-context.ts';
import { expectFreshFits, storePeople, workOff } from './stored-people.ts';

const person = textOf('Six years of Trino and Kafka; built internal tools in Ruby on Rails.');

describeStores('Parameters', (open) => {
  let test: TestServices;
  beforeAll(async () => {
    test = await testServicesOver(open);
  }, 120_000);
  afterAll(() => test.close());

  it('are told by the model card as receipts name them', async () => {
    const card = await test.services.describeModel();
    const { receipt } = await test.services.rankPerson(requestFor(person));
    expect(card).toMatchObject({
      engine: receipt.engine,
      parameters: receipt.parameters,
      parametersShipped: receipt.parameters,
      parametersInForce: { status: 'active', version: { origin: 'shipped', note: null } },
      catalogue: receipt.catalogue,
    });
    expect(card.featuresUsed.length).toBeGreaterThan(0);
    expect(card.featuresNeverUsed.join(' ')).toMatch(/Gender/);
  });

  it('rank all stored people anew when others come into force, in every process', async () => {
    const { services, live, store } = test;
    await storePeople(services, 40);
    const other = await test.another();
    const before = await services.rankPerson(requestFor(person));
    const draft = { values: { probabilityPower: 3 }, note: 'To be bolder less.' };
    const { value: made } = await services.createParameters(draft, null);
    expect(made).toMatchObject({ status: 'inactive', version: { origin: 'uploaded' } });
    expect((await services.createParameters(draft, null)).value).toEqual(made);

    const { id } = made.version;
    const { value } = await services.activateParameters(id, null);
    expect(value).toMatchObject({ status: 'activating', version: { id } });
    const after = await services.rankPerson(requestFor(person));
    expect(after.receipt.parameters).toBe(id);
    expect(after.answer.teams.map(({ fit }) => fit)).toEqual(
      before.answer.teams.map(({ fit }) => fit),
    );
    expect(after.answer.teams[0]?.probability).toBeLessThan(
      before.answer.teams[0]?.probability ?? 0,
    );
    expect(await store.jobs.inForce()).toMatchObject({ parameters: before.receipt.parameters });
    await workOff(other);
    expect(await store.jobs.inForce()).toMatchObject({ parameters: id });
    await expectFreshFits(test);
    expect(await services.getParameters(id)).toMatchObject({ status: 'active' });

    for (const { receipt } of [before, after]) {
      const { result } = await services.verifyReceipt(person, receipt);
      expect(result).toBe('identical');
    }
    // A process that starts leaves what somebody has put into force.
    const seeded = await store.catalogues.seed(live.current().catalogue);
    expect(seeded.parameters.id).toBe(id);
  });

  it('go back when the shipped ones are activated, once', async () => {
    const { services, store } = test;
    const { parametersShipped } = await services.describeModel();
    const bolder = await services.rankPerson(requestFor(person));
    const repeat = {
      ...{ key: 'back', owner: 'key_1', operation: 'activate-parameters' },
      payloadSha256: '0'.repeat(64),
    };
    const first = await services.activateParameters(parametersShipped, repeat);
    const again = await services.activateParameters(parametersShipped, repeat);
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    const revision = await store.catalogues.revision();
    await services.activateParameters(parametersShipped, null);
    expect(await store.catalogues.revision()).toBe(revision);
    await workOff(services);
    await expectFreshFits(test);
    expect((await services.verifyReceipt(person, bolder.receipt)).result).toBe('identical');
    expect((await services.rankPerson(requestFor(person))).receipt.parameters).toBe(
      parametersShipped,
    );
  });

  it('cannot be activated when there are none of that name', async () => {
    const none = `par_${'0'.repeat(40)}`;
    await expect(test.services.activateParameters(none, null)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(test.services.getParameters(none)).rejects.toMatchObject({ code: 'not-found' });
  });
});
