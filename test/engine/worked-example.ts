import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Match, Ranking, ReadSkill } from '../../src/engine/index.ts';
import { rankProfile, readInput } from '../../src/engine/index.ts';
import type { OrganisationWeights, Pointer } from '../../src/engine/ranking/compiled-weights.ts';
import { pointsOf } from '../../src/engine/ranking/points.ts';
import { type Standing, standingsOf } from '../../src/engine/ranking/standings.ts';
import { shippedCompiled } from '../helpers/shipped-catalogue.ts';

/** The page that tells how a score is made; its figures are those of this example. */
export const pageFile = fileURLToPath(
  new URL('../../docs/how-a-score-is-made.md', import.meta.url),
);

export const exampleText = `Software engineer, Globex, 2020 - present
Wrote Java services on gRPC and ran the Trino clusters of the analysts. No experience with Kafka.

Skills
Redis, Terraform, Hive Metastore

Interests
Apache Flink`;

const asOf = '2026-11-22';
const organisation = 'stripe-infrastructure';

const thousands = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const points = (value: number) => value.toFixed(2);

type Row = readonly (string | number)[];

/** Columns of figures stand to the right. */
function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  const isFigure = (column: number) => rows.every((row) => /^[\d,.–]+$/.test(String(row[column])));
  const rule = head.map((_, column) => (isFigure(column) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

interface Example {
  readonly skills: readonly ReadSkill[];
  readonly ranking: Ranking;
  readonly first: Match;
  readonly second: Match;
  readonly weights: OrganisationWeights;
  /** Of the first team. */
  readonly standing: Standing;
  readonly entries: readonly Entry[];
}

/** One thing that counts for the first team. */
interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly mention: number;
  readonly depth: number;
  readonly interest: number;
  readonly pointer: Pointer;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the worked example lost a part of itself');
  return value;
}

function madeExample(): Example {
  const compiled = shippedCompiled();
  const section = { field: 'text', text: exampleText, kind: 'document', period: null } as const;
  const nothing = { skills: [], periods: [], signals: [], titles: [], warnings: [] };
  const input = { ...nothing, sections: [section], yearsOfExperience: null };
  const profile = readInput(compiled, input, asOf);
  const ranking = rankProfile(compiled, profile, {
    organisation,
    asOf,
    explain: 'full',
    without: [],
    wishes: null,
    location: null,
    counterfactuals: true,
  });
  const weights = present(compiled.weights.organisations.get(organisation));
  const { parameters } = compiled.weights;
  const all = pointsOf(profile.skills, profile, [], weights, Number(asOf.slice(0, 4)), parameters);
  const [first, second] = [present(ranking.matches[0]), present(ranking.matches[1])];
  const standings = standingsOf(all, weights);
  const standing = present(standings.find((one) => one.weights.team.slug === first.team));
  const entries = all.flatMap(({ row, kind, mention, depth, interest }): Entry[] => {
    const pointer = row.pointers.find(({ team }) => team === standing.index);
    return pointer === undefined ? [] : [{ id: row.id, kind, mention, depth, interest, pointer }];
  });
  return { skills: profile.skills, ranking, first, second, weights, standing, entries };
}

/** Every block of figures in the page, by name. */
export function workedExample(): ReadonlyMap<string, string> {
  const example = madeExample();
  return new Map([
    ['person', `\`\`\`text\n${exampleText}\n\`\`\``],
    ['read', readBlock(example)],
    ['weighed', weighedBlock(example)],
    ['pools', poolsBlock(example)],
    ['order', orderBlock(example)],
    ['reasons', reasonsBlock(example)],
    ['gaps', gapsBlock(example)],
    ['change', changeBlock(example)],
    ['requirements', requirementsBlock(example)],
    ['numbers', numbersBlock()],
  ]);
}

function readBlock({ skills }: Example): string {
  const rows = skills.map(({ technology, polarity, context, years, lastUsed, spans }) => {
    const words = spans.map(({ quote }) => `“${quote}”`).join(', ');
    return [`\`${technology}\``, words, polarity, context, years ?? '–', lastUsed ?? '–'];
  });
  return table(['technology', 'words', 'said as', 'where', 'years', 'last used'], rows);
}

function weighedBlock(example: Example): string {
  const { entries, standing } = example;
  const { mentionPool, interestPool } = standing.weights;
  const rows = entries.flatMap(({ id, kind, mention, depth, interest, pointer }) => {
    const parts = [
      [mention, mentionPool],
      [depth, pointer.pool],
      [interest, interestPool],
    ] as const;
    return parts
      .filter(([strength]) => strength > 0)
      .map(([strength, pool]) => [
        `\`${id}\``,
        kind,
        pointer.weight,
        strength,
        thousands(pointer.weight * strength),
        poolName(example, pool),
      ]);
  });
  return table(['evidence', 'kind', 'weight', 'strength', 'amount', 'pool'], rows);
}

/** The team's pools that hold anything, in the order in which they were opened. */
function poolsOf({ entries, standing }: Example): readonly number[] {
  const { mentionPool, interestPool } = standing.weights;
  const pools = new Set([mentionPool, interestPool, ...entries.map(({ pointer }) => pointer.pool)]);
  return [...pools].filter((pool) => (standing.sums[pool] ?? 0) > 0).sort((a, b) => a - b);
}

/** Pools by the letters that the page gives them. */
function poolName(example: Example, pool: number): string {
  return String.fromCharCode(65 + poolsOf(example).indexOf(pool));
}

function poolsBlock(example: Example): string {
  const { sums, levels, weights, total } = example.standing;
  const { name, fit } = example.first;
  const rows = poolsOf(example).map((pool) => {
    const figures = [sums[pool], weights.curves.halves[pool], levels[pool]];
    return [poolName(example, pool), ...figures.map((figure) => thousands(figure ?? 0))];
  });
  const [whole, half] = [thousands(total), thousands(weights.half)];
  return [
    table(['pool', 'sum', 'half', 'level'], rows),
    '',
    `The levels add up to **${whole}**. The half-way mark of ${name} is **${half}**, so the ` +
      `fit is ` +
      `100 × ${whole} / (${whole} + ${half}) = **${points(fit)}**.`,
  ].join('\n');
}

function orderBlock({ ranking }: Example): string {
  const rows = ranking.matches.map(({ rank, name, fit, probability }) => {
    return [rank, name, points(fit), probability.toFixed(4)];
  });
  const order = table(['place', 'team', 'fit', 'probability'], rows);
  return `${order}\n\nThe verdict is \`${ranking.verdict}\`.`;
}

function reasonsBlock({ first }: Example): string {
  const rows = first.evidence.map(({ id, kind, impact }) => [`\`${id}\``, kind, points(impact)]);
  return table(['evidence', 'kind', 'impact'], rows);
}

function gapsBlock({ first }: Example): string {
  const rows = first.gaps.map(({ technology, gain }) => [`\`${technology}\``, points(gain)]);
  return table(['technology', 'gain'], rows);
}

function changeBlock({ first, second }: Example): string {
  const { counterfactual } = second;
  if (counterfactual === null || counterfactual.changes === null) {
    throw new Error('the worked example must show changes: choose another person');
  }
  const { changes, fit, margin } = counterfactual;
  const words = changes.map(({ kind, technology, years, lastUsed }) => {
    return `- ${kind} \`${technology}\`: ${years} years, last used ${lastUsed}`;
  });
  return (
    `For ${second.name} to stand first instead of ${first.name}:\n\n${words.join('\n')}\n\n` +
    `It would then have a fit of **${points(fit)}** and lead by **${points(margin)}**.`
  );
}

function requirementsBlock({ ranking }: Example): string {
  const rows = ranking.requirements
    .filter(({ level }) => level === 'minimum')
    .map(({ id, status, evidence }) => {
      const shown = evidence.map((one) => `\`${one.id}\``).join(', ');
      return [`\`${id}\``, status, shown === '' ? '–' : shown];
    });
  const verdict = `\`meets_minimum\` is \`${ranking.meetsMinimum}\`.`;
  return `${table(['requirement', 'status', 'evidence'], rows)}\n\n${verdict}`;
}

function numbersBlock(): string {
  const { parameters } = shippedCompiled().weights;
  const { contextStrength, yearsHalf, levelShare, recentYears, recencyHalf, recencyFloor } =
    parameters;
  const rows: readonly (readonly [string, string | number])[] = [
    ['strength in a bare list', contextStrength.list],
    ['strength in a project', contextStrength.project],
    ['strength in work', contextStrength.work],
    ['years that close half of the way to 1,000', yearsHalf],
    ['part of the rest that a stated `expert` closes', levelShare.expert],
    ['years since last use that cost nothing', recentYears],
    ['further years that bring half of the decay', recencyHalf],
    ['what remains of a skill however old', recencyFloor],
    ['what remains of a skill that the person leaves', parameters.leavingShare],
    ['strength of a wish', parameters.interestStrength],
    ['strength of a title', parameters.titleStrength],
    [
      'strength of a signal told in one wording, two, three, four',
      parameters.signalStrength.join(', '),
    ],
    ['power of the fit in the probability', parameters.probabilityPower],
    ['points added to each fit before it', points(parameters.probabilityOffset / 100)],
    ['`no_fit` below a fit of', points(parameters.noFitBelow / 100)],
    ['`insufficient_evidence` below a fit of', points(parameters.insufficientBelow / 100)],
    ['the same for other professions', points(parameters.outsiderBelow / 100)],
    [
      '`close_call` from the second at',
      `${(parameters.closeRatio / 10).toFixed(1)} % of the first`,
    ],
  ];
  return table(['number', 'value'], rows);
}

const blockOf = (name: string) =>
  new RegExp(`(<!-- figures: ${name} -->\\n)(?:(?!<!-- )[^])*(<!-- end -->)`);

/** The page with every block of figures made anew. */
export function refreshed(page: string): string {
  return [...workedExample()].reduce((text, [name, block]) => {
    const pattern = blockOf(name);
    if (!pattern.test(text)) throw new Error(`The page has no place for the figures "${name}".`);
    return text.replace(pattern, (_, open: string, close: string) => `${open}${block}\n${close}`);
  }, page);
}

/** The block of that name as the page has it. */
export function blockIn(page: string, name: string): string {
  const found = blockOf(name).exec(page)?.[0] ?? '';
  return found.split('\n').slice(1, -1).join('\n');
}

// `npx tsx test/engine/worked-example.ts` writes the figures of today into the page.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(pageFile, refreshed(readFileSync(pageFile, 'utf8')));
}
