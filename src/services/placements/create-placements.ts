import { placement } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import {
  carryOut,
  orderOfText,
  type PlacementOrder,
  type PlacementResult,
  partsOfOrder,
  rulesOfOrder,
} from '../../placing/index.ts';
import { CohortMoved, type StoredPlacement, type Written } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { Page, PageRequest, Repeat } from '../index.ts';
import type { PageCursors } from '../page-cursor.ts';
import { storedPage } from '../page-of.ts';
import { notFound } from '../record-views.ts';
import { type AssignmentRows, assignmentRows } from './assignment-rows.ts';
import { checkedPlacement } from './check-placement.ts';
import { cohortOfDraft, refuseFaults } from './cohort-of-draft.ts';
import {
  isPlacedAtOnce,
  isWhole,
  placedOf,
  refuseErased,
  resultOf,
  stateOf,
} from './placement-state.ts';
import { impactOfOutcomes, impactOfPlacement } from './report-impact.ts';
import { RunningPlacements } from './running-placements.ts';
import { changedOrder, movesBetween } from './try-placement.ts';
import type {
  AssignmentRow,
  PlacedPerson,
  PlacementChange,
  PlacementDifference,
  PlacementDraft,
  PlacementRecord,
  PlacementServices,
  PlacementState,
} from './vocabulary.ts';

/** People are erased one by one, and seldom while they are being placed. */
const attemptsMax = 5;

/** All that is done with placements. */
export function createPlacements(context: Context, cursors: PageCursors): PlacementServices {
  const placements = new Placements(context, cursors);
  return {
    createPlacement: (draft, repeat) => placements.create(draft, repeat),
    listPlacements: (page) => placements.list(page),
    getPlacement: (id) => placements.get(id),
    listAssignments: (id, page) => placements.listAssignments(id, page),
    allAssignments: (id, cursor) => placements.allAssignments(id, cursor),
    assignmentOf: (id, ref) => placements.assignmentOf(id, ref),
    cancelPlacement: (id) => placements.cancel(id),
    erasePlacement: (id) => placements.erase(id),
    checkPlacement: async (draft, assignments) => {
      const { form } = await cohortOfDraft(context, draft);
      return checkedPlacement(placement.readCohort(form), assignments);
    },
    tryPlacement: (id, change) => placements.try(id, change),
    reportImpact: async (people, of) =>
      of === null
        ? impactOfOutcomes(people)
        : impactOfPlacement(people, await placements.rows(of.placement), of.team),
  };
}

interface LastRows {
  readonly id: string;
  readonly erasedPeople: number;
  readonly rows: AssignmentRows;
}

class Placements {
  readonly #running: RunningPlacements;
  /** The rows that were asked for last: reading a large cohort anew for each page would be slow. */
  #lastRows: LastRows | null = null;

  constructor(
    private readonly context: Context,
    private readonly cursors: PageCursors,
  ) {
    this.#running = new RunningPlacements(
      context.placer,
      context.store.placements,
      context.reportDefect,
    );
  }

  async create(draft: PlacementDraft, repeat: Repeat): Promise<Written<PlacementState>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#create(draft, repeat);
      } catch (thrown) {
        // Who was erased meanwhile is not found again.
        if (!(thrown instanceof CohortMoved) || attempt === attemptsMax) throw thrown;
      }
    }
  }

  async #create(draft: PlacementDraft, repeat: Repeat): Promise<Written<PlacementState>> {
    const { objective, proposing, compare, ...cohort } = draft;
    const { form, organisation, terms } = await cohortOfDraft(this.context, cohort);
    const order: PlacementOrder = { form, objective, proposing, compare };
    const isSmall = isPlacedAtOnce(order);
    if (!isSmall) this.#running.refuseTooMany();
    const result = isSmall ? refuseNotPlaced(carryOut(order, this.context.digest)) : null;
    const [rules, parts] = [rulesOfOrder(order), await partsOfOrder(order)];
    const written = await this.context.store.placements.create(
      {
        ...{ organisation, objective, proposing, terms, parts },
        people: form.candidates.length,
        orderJson: rules,
        resultJson: result === null ? null : JSON.stringify(result),
      },
      repeat,
    );
    if (written.replayed) return { replayed: true, value: await this.get(written.value.id) };
    if (result === null) {
      const text = { rules, people: parts.map(({ people }) => people) };
      this.#running.start(written.value.id, text);
    }
    return { replayed: false, value: stateOf(written.value, order, result, this.context.digest) };
  }

  list(page: PageRequest): Promise<Page<PlacementRecord>> {
    return storedPage(this.cursors, { list: 'placements', filters: {} }, page, {
      find: (after, limit) => this.context.store.placements.list({ limit, after }),
      keyOf: ({ id }) => id,
    });
  }

  async get(id: string): Promise<PlacementState> {
    const stored = await this.#stored(id);
    const order = isWhole(stored) ? await this.#order(id) : null;
    return stateOf(stored, order, resultOf(stored), this.context.digest);
  }

  async listAssignments(id: string, { limit, cursor }: PageRequest): Promise<Page<AssignmentRow>> {
    const identity = { list: 'assignments', filters: { placement: id } };
    const { rows, start } = await this.#from(id, cursor);
    const end = Math.min(rows.refs.length, start + limit);
    const page = rows.refs.slice(start, end).map((_, at) => rows.row(start + at));
    const isLast = end === rows.refs.length;
    return { rows: page, nextCursor: isLast ? null : await this.cursors.seal(identity, `${end}`) };
  }

  async allAssignments(id: string, cursor: string | null): Promise<Iterable<AssignmentRow>> {
    const { rows, start } = await this.#from(id, cursor);
    return (function* () {
      for (let at = start; at < rows.refs.length; at += 1) yield rows.row(at);
    })();
  }

  async assignmentOf(id: string, ref: string): Promise<PlacedPerson | null> {
    const rows = await this.rows(id);
    const at = rows.refs.indexOf(ref);
    return at === -1 ? null : { assignment: rows.row(at), fits: rows.fits(at) };
  }

  async cancel(id: string): Promise<PlacementState> {
    const { status } = await this.#stored(id);
    const end = { status: 'cancelled', resultJson: null } as const;
    if (!(await this.context.store.placements.finish(id, end))) {
      const message = `The placement is ${status} and cannot be cancelled any more.`;
      throw new Failure('conflict', message);
    }
    this.#running.cancel(id);
    return this.get(id);
  }

  async erase(id: string): Promise<void> {
    if (!(await this.context.store.placements.erase(id))) throw noSuchPlacement(id);
    if (this.#lastRows?.id === id) this.#lastRows = null;
    this.#running.cancel(id);
  }

  async try(id: string, change: PlacementChange): Promise<PlacementDifference> {
    const stored = await this.#stored(id);
    const placed = placedOf(stored);
    refuseErased(stored);
    const before = await this.#order(id);
    const after = changedOrder(before, change);
    const { catalogue } = this.context.live.current();
    refuseFaults(
      after.form,
      catalogue.teams.map(({ slug }) => slug),
    );
    const placedThen = refuseNotPlaced(await this.#carryOut(after));
    return {
      placement: id,
      moves: movesBetween(before, placed, after, placedThen),
      before: placed.totals,
      after: placedThen,
    };
  }

  async #carryOut(order: PlacementOrder): Promise<PlacementResult> {
    if (isPlacedAtOnce(order)) return carryOut(order, this.context.digest);
    this.#running.refuseTooMany();
    const people = (await partsOfOrder(order)).map((part) => part.people);
    const text = { rules: rulesOfOrder(order), people };
    return this.context.placer.start(text, () => undefined).result;
  }

  async #stored(id: string): Promise<StoredPlacement> {
    const stored = await this.context.store.placements.get(id);
    if (stored !== null) return stored;
    throw noSuchPlacement(id);
  }

  async #order(id: string): Promise<PlacementOrder> {
    const text = await this.context.store.placements.order(id);
    if (text !== null) return orderOfText(text);
    throw new Error(`The order of ${id} is missing.`);
  }

  /** The rows of a placement, and the place at which a cursor goes on. */
  async #from(
    id: string,
    cursor: string | null,
  ): Promise<{ readonly rows: AssignmentRows; readonly start: number }> {
    const identity = { list: 'assignments', filters: { placement: id } };
    const key = await this.cursors.open(identity, cursor);
    return { rows: await this.rows(id), start: key === null ? 0 : Number(key) };
  }

  /** Throws not-found, and conflict for a placement that has not succeeded. */
  async rows(id: string): Promise<AssignmentRows> {
    const stored = await this.#stored(id);
    const { erasedPeople } = stored;
    const last = this.#lastRows;
    // A placement that has succeeded changes in one way only.
    if (last?.id === id && last.erasedPeople === erasedPeople) return last.rows;
    const placed = placedOf(stored);
    const rows = assignmentRows(await this.#order(id), placed, this.context.digest);
    this.#lastRows = { id, erasedPeople, rows };
    return rows;
  }
}

function noSuchPlacement(id: string): Failure {
  return notFound('placement', id, 'GET /v1/placements lists them.');
}

function refuseNotPlaced(result: PlacementResult) {
  if (result.kind === 'placed') return result;
  throw new Failure(result.code, result.message, result.faults);
}
