import type { Read } from './database.ts';

/** How common technologies are among stored people, as the database's own statistics tell. */
export interface TechnologyShares {
  /** Rankings there are, old ones too. */
  readonly rankings: number;
  /** Share of people who have the technology of that number, 0 to 1; an estimate. */
  of(technology: number): number;
}

/** Statistics change with every analysis of the table, at most every few minutes. */
const rememberedMilliseconds = 60_000;

interface Row {
  readonly rankings: number;
  readonly elements: string | null;
  readonly shares: string | null;
}

const statement = `
  select greatest(reltuples, 0)::int as rankings, most_common_elems::text as elements,
    most_common_elem_freqs::text as shares
  from pg_class
  left join pg_stats on pg_stats.schemaname = current_schema() and pg_stats.tablename = 'ranking'
    and pg_stats.attname = 'technologies'
  where pg_class.oid = 'ranking'::regclass`;

/** Reads the statistics now and then. */
export class RememberedShares {
  #known: { readonly shares: TechnologyShares; readonly readAt: number } | null = null;

  constructor(
    private readonly read: Read,
    private readonly now: () => Date,
  ) {}

  async newest(): Promise<TechnologyShares> {
    const now = this.now().getTime();
    if (this.#known !== null && now - this.#known.readAt < rememberedMilliseconds) {
      return this.#known.shares;
    }
    const [row] = await this.read<Row>(statement, []);
    const shares = sharesOf(row ?? { rankings: 0, elements: null, shares: null });
    this.#known = { shares, readAt: now };
    return shares;
  }
}

/** So many elements are listed at most; with fewer listed, what is left out is rarer than this. */
const listedMax = 1_000;
const unlistedShare = 0.001;

/**
 * What the statistics do not list is rarer than the rarest that they do; where they had room for
 * more, it was too rare to be listed at all.
 */
function sharesOf({ rankings, elements, shares }: Row): TechnologyShares {
  const numbers = numbersIn(elements);
  const listed = numbersIn(shares).slice(0, numbers.length);
  const byNumber = new Map(numbers.map((number, index) => [number, listed[index] ?? 0]));
  const least = listed.length === 0 ? 0 : Math.min(...listed);
  const rarest = listed.length < listedMax ? Math.min(least, unlistedShare) : least;
  return { rankings, of: (technology) => byNumber.get(technology) ?? rarest };
}

/** `{1,2}`, as the database writes a list. */
function numbersIn(list: string | null): readonly number[] {
  if (list === null || list.length <= 2) return [];
  return list.slice(1, -1).split(',').map(Number);
}
