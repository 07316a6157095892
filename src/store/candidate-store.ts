import { Failure } from '../errors.ts';
import { candidateEvents, erasedEvent, importEvent } from './candidate-events.ts';
import { CandidateFiles } from './candidate-files.ts';
import {
  insertNew,
  insertOrRenew,
  insertRankings,
  type PersonRow,
  type PlacedPerson,
  personRow,
  type RankingNumbers,
  retireRankings,
} from './candidate-rows.ts';
import type {
  CandidateFile,
  CandidateStore,
  ListedCandidate,
  RankedDraft,
  RankingFile,
  RankingGeneration,
  RankingTerms,
  TeamRankingPage,
  TeamRankingQuestion,
} from './candidates.ts';
import { findCohort } from './cohort-query.ts';
import type { CohortQuestion, FoundCohort } from './cohorts.ts';
import type { Database, OpenDatabase, StoreSources, Transaction } from './database.ts';
import { eraseDecisionWords } from './decision-store.ts';
import type { OnceOnly } from './idempotency.ts';
import type { Once, Written } from './index.ts';
import { eraseFits } from './listed-fits.ts';
import { writeUnderNext } from './next-rankings.ts';
import { erasePersonFromPlacements } from './placement-people.ts';
import { RankingGenerations } from './ranking-generations.ts';
import { prepareNumbers } from './slug-numbers.ts';
import { isTaken } from './taken.ts';
import { TeamRankings } from './team-rankings.ts';

/** People, what they wrote, and their rankings. */
export class PrismaCandidateStore implements CandidateStore {
  readonly #generations: RankingGenerations;
  readonly #numbers: RankingNumbers;
  readonly #files: CandidateFiles;
  readonly #teamRankings: TeamRankings;
  readonly database: Database;

  constructor(
    { client: database, read }: Pick<OpenDatabase, 'client' | 'read'>,
    readonly onceOnly: OnceOnly,
    readonly sources: StoreSources,
    numbers: RankingNumbers,
  ) {
    this.database = database;
    this.#generations = new RankingGenerations(database, onceOnly.ledger, sources);
    this.#numbers = numbers;
    this.#files = new CandidateFiles(this.#numbers.teams);
    this.#teamRankings = new TeamRankings(read, this.#numbers, sources);
  }

  generation(terms: RankingTerms): Promise<RankingGeneration> {
    return this.#generations.active(terms);
  }

  async create(
    draft: RankedDraft,
    generation: RankingGeneration,
    once: Once | null,
  ): Promise<Written<CandidateFile>> {
    const rows = await this.#rowsOf([draft]);
    return this.onceOnly.run(once, {
      write: async (tx) => {
        await this.#generations.hold(tx, generation);
        const at = this.sources.now();
        const placed = await insertNew(tx, rows, at);
        const [person] = placed;
        if (person === undefined) throw takenExternalId(draft);
        await insertRankings(tx, rows, placed, generation.number, at);
        await this.#underNext(tx, [draft], placed, generation, at);
        const events = candidateEvents('created', person, draft, false);
        return { resourceId: person.id, value: await this.#file(tx, person.id), events };
      },
      recall: async (tx, id) => {
        const file = await this.#files.one(tx, id);
        if (file !== null) return file;
        const message = `This was done before: it stored "${id}", which has been erased since.`;
        throw new Failure('conflict', message);
      },
    });
  }

  async putAll(drafts: readonly RankedDraft[], generation: RankingGeneration) {
    const rows = await this.#rowsOf(drafts);
    const placed = await this.onceOnly.ledger.run(async (tx) => {
      await this.#generations.hold(tx, generation);
      const at = this.sources.now();
      const found = await insertOrRenew(tx, rows, at);
      const old = found.filter(({ version }) => version > 1).map(({ number }) => number);
      if (old.length > 0) await retireRankings(tx, old, generation.number);
      await insertRankings(tx, rows, found, generation.number, at);
      await this.#underNext(tx, drafts, found, generation, at);
      return { value: found, events: [importEvent(found, drafts)] };
    });
    const byPlace = new Map(placed.map((person) => [person.place, person]));
    return drafts.map((_draft, place) => {
      const { id = '', version = 0 } = byPlace.get(place) ?? {};
      return { id, isNew: version === 1 };
    });
  }

  async replace(
    id: string,
    expectedVersion: number,
    draft: RankedDraft,
    generation: RankingGeneration,
  ): Promise<CandidateFile> {
    const rows = await this.#rowsOf([draft]);
    try {
      return await this.onceOnly.ledger.run(async (tx) => {
        await this.#generations.hold(tx, generation);
        const at = this.sources.now();
        const person = await renew(tx, id, expectedVersion, draft, at);
        await retireRankings(tx, [person.number], generation.number);
        await insertRankings(tx, rows, [person], generation.number, at);
        await this.#underNext(tx, [draft], [person], generation, at);
        const events = candidateEvents('updated', person, draft, person.wasObjecting);
        return { value: await this.#file(tx, id), events };
      });
    } catch (thrown) {
      throw isTaken(thrown) ? takenExternalId(draft) : thrown;
    }
  }

  get(id: string): Promise<CandidateFile | null> {
    return this.#files.one(this.database, id);
  }

  list(page: Parameters<CandidateStore['list']>[0]): Promise<readonly ListedCandidate[]> {
    return this.#files.page(this.database, page);
  }

  rankingOf(candidate: string, at: string | null): Promise<RankingFile | null> {
    return at === null
      ? this.#files.current(this.database, candidate)
      : this.#files.at(this.database, candidate, at);
  }

  ranking(id: string): Promise<RankingFile | null> {
    return this.#files.ranking(this.database, id);
  }

  teamRanking(question: TeamRankingQuestion): Promise<TeamRankingPage | null> {
    return this.#teamRankings.page(question);
  }

  cohort(question: CohortQuestion): Promise<FoundCohort | null> {
    return findCohort(this.database, this.#numbers, question);
  }

  erase(id: string): Promise<boolean> {
    return this.onceOnly.ledger.run(async (tx) => {
      const [person] = await tx.$queryRaw<{ number: bigint }[]>`
        select number from candidate where id = ${id} for update`;
      if (person === undefined) return { value: false, events: [] };
      // First of all: who stores this person in a placement holds this table (`insertPeople`).
      await tx.erasedCandidate.create({ data: { id, erasedAt: this.sources.now() } });
      await erasePersonFromPlacements(tx, { number: person.number, id }, this.sources.now());
      const events = [await erasedEvent(tx, id)];
      // Whatever its generation: the fits of each go by the keys that its rankings hold.
      await tx.$executeRawUnsafe(eraseFits, String(person.number));
      await eraseDecisionWords(tx, { candidate: id });
      await tx.candidate.delete({ where: { number: person.number } });
      return { value: true, events };
    });
  }

  async erasedAt(id: string): Promise<string | null> {
    const row = await this.database.erasedCandidate.findUnique({ where: { id } });
    return row?.erasedAt.toISOString() ?? null;
  }

  #underNext(
    tx: Transaction,
    drafts: readonly RankedDraft[],
    placed: readonly PlacedPerson[],
    { next }: RankingGeneration,
    at: Date,
  ): Promise<void> {
    const written = { drafts, placed, next, at };
    return writeUnderNext(tx, written, this.#numbers, () => this.sources.newId('rank'));
  }

  async #rowsOf(drafts: readonly RankedDraft[]): Promise<readonly PersonRow[]> {
    await prepareNumbers(
      this.#numbers,
      drafts.flatMap(({ ranking, next }) => (next === undefined ? [ranking] : [ranking, next])),
    );
    const { newId } = this.sources;
    return drafts.map((draft, place) => {
      const ids = { id: newId('cand'), rankingId: newId('rank') };
      return personRow(draft, place, ids, this.#numbers);
    });
  }

  async #file(tx: Transaction, id: string): Promise<CandidateFile> {
    const file = await this.#files.one(tx, id);
    if (file !== null) return file;
    throw new Error(`The candidate "${id}", just written, cannot be read.`);
  }
}

/** The next version of a person, whom this transaction holds from here on. */
async function renew(
  tx: Transaction,
  id: string,
  expectedVersion: number,
  { externalId, source, input }: RankedDraft,
  at: Date,
): Promise<PlacedPerson & { readonly wasObjecting: boolean }> {
  const [found] = await tx.$queryRaw<{ number: bigint; version: number; objected: boolean }[]>`
    select number, version, objected from candidate where id = ${id} for update`;
  if (found === undefined) {
    throw new Failure('not-found', `There is no candidate "${id}" any more; it was erased.`);
  }
  if (found.version !== expectedVersion) {
    throw new Failure(
      'stale-version',
      `The candidate is at version ${found.version} and not ${expectedVersion}: somebody wrote ` +
        'it meanwhile. GET it again, look at what changed, and send your change with the new ETag.',
    );
  }
  const version = found.version + 1;
  await tx.candidate.update({
    where: { number: found.number },
    data: { externalId, source, objected: input.objection !== null, version, updatedAt: at },
  });
  return { place: 0, id, number: found.number, version, wasObjecting: found.objected };
}

function takenExternalId({ externalId }: RankedDraft): Failure {
  const message =
    `Another candidate has the external_id "${externalId}". PATCH that one, which ` +
    'GET /v1/candidates?external_id=... finds, or choose another.';
  const fault = { pointer: '/external_id', code: 'taken', message };
  return new Failure('conflict', message, [fault]);
}
