import type { Slug } from '../engine/index.ts';
import type { NewRanking } from './candidates.ts';
import type { Database } from './database.ts';

/** Short numbers of slugs, given once and for good, so that this process need ask but once. */
export class SlugNumbers {
  readonly #numbers = new Map<Slug, number>();
  readonly #slugs = new Map<number, Slug>();

  constructor(
    private readonly database: Database,
    private readonly table: 'team' | 'technology',
  ) {}

  /** Makes the numbers that there are not; they stay though the caller's own write may fail. */
  async prepare(slugs: readonly Slug[]): Promise<void> {
    const missing = () => slugs.filter((slug) => !this.#numbers.has(slug));
    if (missing().length === 0) return;
    await this.#read();
    const unknown = [...new Set(missing())].sort();
    if (unknown.length === 0) return;
    // Only what is missing is offered: each offer takes a number, and there are 32,767.
    const data = unknown.map((slug) => ({ slug }));
    if (this.table === 'team') {
      await this.database.teamNumber.createMany({ data, skipDuplicates: true });
    } else {
      await this.database.technologyNumber.createMany({ data, skipDuplicates: true });
    }
    await this.#read();
  }

  /** The number of a slug that `prepare` has seen. */
  of(slug: Slug): number {
    const number = this.#numbers.get(slug);
    if (number === undefined) throw new Error(`The ${this.table} "${slug}" has no number.`);
    return number;
  }

  /** The number of a slug, null for one that no ranking ever named. */
  async find(slug: Slug): Promise<number | null> {
    if (!this.#numbers.has(slug)) await this.#read();
    return this.#numbers.get(slug) ?? null;
  }

  /** Slugs by number: all that rows of this moment can name. */
  async slugs(numbers: Iterable<number>): Promise<ReadonlyMap<number, Slug>> {
    for (const number of numbers) {
      if (this.#slugs.has(number)) continue;
      await this.#read();
      break;
    }
    return this.#slugs;
  }

  async #read(): Promise<void> {
    const rows =
      this.table === 'team'
        ? await this.database.teamNumber.findMany()
        : await this.database.technologyNumber.findMany();
    for (const { slug, number } of rows) {
      this.#numbers.set(slug, number);
      this.#slugs.set(number, slug);
    }
  }
}

/** Numbers for all that rankings name. */
export async function prepareNumbers(
  numbers: { readonly teams: SlugNumbers; readonly technologies: SlugNumbers },
  rankings: readonly NewRanking[],
): Promise<void> {
  await numbers.teams.prepare(rankings.flatMap(({ teams }) => teams.map(({ team }) => team)));
  await numbers.technologies.prepare(rankings.flatMap(({ technologies }) => technologies));
}
