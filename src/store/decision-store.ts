import type { Verdict } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { currentActor } from './acting.ts';
import type { Database, StoreSources, Transaction } from './database.ts';
import type {
  DecidedThing,
  DecisionKind,
  DecisionQuestion,
  DecisionStore,
  NewDecision,
  StoredDecision,
} from './decisions.ts';
import type { NewEvent } from './events.ts';
import type { OnceOnly } from './idempotency.ts';
import type { Once, Written } from './index.ts';
import { sha256 } from './sha256.ts';

/** A row of the question below. */
interface Row {
  readonly number: bigint;
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly kind: DecisionKind;
  readonly candidate: string | null;
  readonly ranking: string | null;
  readonly placement: string | null;
  readonly ref: string | null;
  readonly proposed_team: string | null;
  readonly chosen_team: string | null;
  readonly reason_sha256: string | null;
  readonly supersedes: string | null;
  readonly superseded_by: string | null;
  readonly organisation: string | null;
  readonly catalogue: string | null;
  readonly engine: string | null;
  readonly parameters: string | null;
  readonly as_of: string | null;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly fits: string | null;
  readonly answer: string | null;
}

const decisions = (answer: string) => `
  select decision.*, later.id as superseded_by,
    words.reason, words.decided_by, words.fits, ${answer} as answer
  from decision
  left join decision later on later.supersedes = decision.id
  left join decision_words words on words.decision = decision.id`;

const ofQuestion = `
  where ($1::text is null or decision.number < $1::text::bigint)
    and ($2::text is null or decision.candidate = $2::text)
    and ($3::text is null or decision.placement = $3::text)
    and ($4::text is null or decision.kind::text = $4::text)
    and ($5::boolean is null or (later.id is null) = $5::boolean)
  order by decision.number desc
  limit $6::int`;

/** Decisions of people: rows of ids that never change, and words that go with the person. */
export class PrismaDecisionStore implements DecisionStore {
  constructor(
    readonly database: Database,
    readonly onceOnly: OnceOnly,
    readonly sources: StoreSources,
  ) {}

  create(decision: NewDecision, once: Once | null): Promise<Written<StoredDecision>> {
    return this.onceOnly.run(once, {
      write: async (tx) => {
        const { about } = decision;
        await holdThing(tx, about);
        const id = this.sources.newId('dec');
        const supersedes = await lastAbout(tx, thingOf(about));
        await tx.decision.create({ data: this.#rowOf(decision, id, supersedes) });
        await tx.decisionWords.create({ data: wordsOf(decision, id) });
        const value = await read(tx, id);
        return { resourceId: id, value, events: [eventOf(value)] };
      },
      recall: read,
    });
  }

  async list(question: DecisionQuestion): Promise<readonly StoredDecision[]> {
    const { after, candidate, placement, kind, isCurrent, limit } = question;
    const values = [after, candidate, placement, kind, isCurrent, limit];
    const statement = `${decisions('null')} ${ofQuestion}`;
    const rows = await this.database.$queryRawUnsafe<Row[]>(statement, ...values);
    return rows.map(decisionOf);
  }

  get(id: string): Promise<StoredDecision | null> {
    return readOrNull(this.database, id);
  }

  #rowOf({ kind, about, chosenTeam, reason }: NewDecision, id: string, supersedes: string | null) {
    const { candidate, ranking, placement, ref, proposedTeam, organisation, verdict } = about;
    const { catalogue = null, engine = null, parameters = null, asOf = null } = about.terms ?? {};
    return {
      ...{ id, kind, thing: thingOf(about), supersedes, chosenTeam },
      ...{ candidate, ranking, placement, ref, proposedTeam, organisation, verdict },
      ...{ catalogue, engine, parameters, asOf },
      at: this.sources.now(),
      actor: currentActor(),
      reasonSha256: reason === null ? null : sha256(reason),
    };
  }
}

/** What goes with the person, or else with the placement. */
export async function eraseDecisionWords(
  tx: Transaction,
  of: { readonly candidate: string } | { readonly placement: string },
): Promise<void> {
  await tx.decisionWords.deleteMany({ where: of });
}

function wordsOf({ about, reason, decidedBy }: NewDecision, decision: string) {
  const { candidate, placement, answer } = about;
  const fits = about.fits === null ? null : JSON.stringify(about.fits);
  return { decision, candidate, placement, reason, decidedBy, fits, answer };
}

function thingOf({ ranking, proposedTeam, placement, ref }: DecidedThing): string {
  return JSON.stringify(
    placement === null ? [ranking, proposedTeam] : ref === null ? [placement] : [placement, ref],
  );
}

/** One after the other about one thing; and nobody erases meanwhile whom it is about. */
async function holdThing(tx: Transaction, about: DecidedThing): Promise<void> {
  const name = `decision ${thingOf(about)}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
  const { candidate, placement } = about;
  const people =
    candidate === null
      ? [true]
      : await tx.$queryRaw<unknown[]>`select 1 from candidate where id = ${candidate} for share`;
  if (people.length === 0) throw erased('candidate', candidate);
  const placements =
    placement === null
      ? [true]
      : await tx.$queryRaw<unknown[]>`select 1 from placement where id = ${placement} for share`;
  if (placements.length === 0) throw erased('placement', placement);
}

function erased(noun: 'candidate' | 'placement', id: string | null): Failure {
  const message = `The ${noun} "${id}" has been erased, so nothing is decided about it any more.`;
  const fault = { pointer: `/${noun}`, code: `${noun}-erased`, message };
  return new Failure('not-decidable', message, [fault]);
}

async function lastAbout(tx: Transaction, thing: string): Promise<string | null> {
  const last = await tx.decision.findFirst({
    where: { thing },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return last?.id ?? null;
}

async function readOrNull(tx: Transaction, id: string): Promise<StoredDecision | null> {
  const statement = `${decisions('words.answer')} where decision.id = $1`;
  const [row] = await tx.$queryRawUnsafe<Row[]>(statement, id);
  return row === undefined ? null : decisionOf(row);
}

async function read(tx: Transaction, id: string): Promise<StoredDecision> {
  const found = await readOrNull(tx, id);
  if (found !== null) return found;
  throw new Error(`The decision "${id}", just written, cannot be read.`);
}

function eventOf(decision: StoredDecision): NewEvent {
  const { id, candidate, ranking, placement, kind, proposedTeam, chosenTeam } = decision;
  const about = [candidate, ranking, placement].filter((each) => each !== null);
  return {
    type: 'decision.made',
    subjects: [id, ...about],
    data: {
      kind,
      proposed_team: proposedTeam,
      chosen_team: chosenTeam,
      supersedes: decision.supersedes,
      reason_sha256: decision.reasonSha256,
    },
  };
}

function decisionOf(row: Row): StoredDecision {
  const { id, actor, kind, candidate, ranking, placement, ref, supersedes, reason, answer } = row;
  return {
    ...{ id, actor, kind, candidate, ranking, placement, ref, supersedes, reason, answer },
    at: row.at.toISOString(),
    proposedTeam: row.proposed_team,
    chosenTeam: row.chosen_team,
    reasonSha256: row.reason_sha256,
    supersededBy: row.superseded_by,
    organisation: row.organisation,
    catalogue: row.catalogue,
    engine: row.engine,
    parameters: row.parameters,
    asOf: row.as_of,
    verdict: row.verdict,
    decidedBy: row.decided_by,
    // `wordsOf` wrote it, and a trigger keeps it as it was written.
    fits: row.fits === null ? null : (JSON.parse(row.fits) as StoredDecision['fits']),
    place: String(row.number),
  };
}
