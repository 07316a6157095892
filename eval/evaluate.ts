import { type Group, groupsOf, type OrderFigures, orderFigures } from './figures/accuracy.ts';
import { formAgreement } from './figures/agreement.ts';
import { isBlindTo } from './figures/blind-swaps.ts';
import { type Figure, shareWhere } from './figures/figure.ts';
import type { Ordered, Outcome } from './figures/outcome.ts';
import { type SkillReading, skillReading } from './figures/skill-reading.ts';
import type { HostileResult } from './hostile/run-hostile.ts';
import type { Baseline } from './rankers/baseline.ts';
import { type Engine, personForm } from './rankers/open-engine.ts';
import { personWords } from './rankers/person-words.ts';
import type { Cases, Placed } from './reading/case-file.ts';
import { formsOf, isStranger, type PersonCase } from './reading/person-case.ts';
import type { SkillText } from './reading/skill-text.ts';

/** All that one run measured. */
export interface Evaluation {
  /** People for whom a team is expected, in every form. */
  readonly people: readonly Outcome[];
  /** People whom no team fits, in every form. */
  readonly strangers: readonly Outcome[];
  readonly groups: readonly Group[];
  readonly agreement: Figure | null;
  readonly baselines: readonly BaselineResult[];
  readonly hostile: readonly HostileResult[];
  readonly skills: SkillReading | null;
  /** Share of the texts that are ranked alike whatever name, gender words, age and school. */
  readonly blind: Figure | null;
  readonly notBlind: readonly string[];
}

export interface BaselineResult {
  readonly name: string;
  readonly method: string;
  readonly text: OrderFigures;
  readonly profile: OrderFigures;
  readonly agreement: Figure | null;
  readonly outcomes: readonly Ordered[];
}

/** Off-domain texts alone, as the report and the thresholds count them. */
export function strangerTexts({ strangers }: Pick<Evaluation, 'strangers'>): readonly Outcome[] {
  return strangers.filter(({ form }) => form === 'text');
}

export async function evaluate(
  engine: Engine,
  cases: Cases,
  baselines: readonly Baseline[],
  hostile: readonly HostileResult[],
): Promise<Evaluation> {
  const outcomes = await outcomesOf(engine, cases.people);
  const people = outcomes.filter(({ person }) => !isStranger(person));
  const texts = people.filter(({ form }) => form === 'text').map(({ person }) => person);
  const blind = await blindTexts(engine, texts);
  return {
    people,
    strangers: outcomes.filter(({ person }) => isStranger(person)),
    groups: groupsOf(people, engine.catalogue.teams),
    agreement: formAgreement(people),
    baselines: baselines.map((baseline) => baselineResult(baseline, people)),
    hostile,
    skills: cases.skillTexts.length === 0 ? null : await skillsOf(engine, cases.skillTexts),
    blind: shareWhere(texts, ({ id }) => blind.has(id)),
    notBlind: texts.map(({ id }) => id).filter((id) => !blind.has(id)),
  };
}

/** Every case in every form, all of them once before any is timed. */
async function outcomesOf(
  engine: Engine,
  people: readonly Placed<PersonCase>[],
): Promise<readonly Outcome[]> {
  const prepared = [];
  for (const { file, item: person } of people) {
    for (const form of formsOf(person)) {
      const input = engine.input(personForm(person, form));
      engine.rank(engine.read(input));
      prepared.push({ file, person, form, input });
    }
  }
  return prepared.map(({ file, person, form, input }): Outcome => {
    const start = performance.now();
    const profile = engine.read(input);
    const middle = performance.now();
    const ranking = engine.rank(profile);
    const end = performance.now();
    const order = ranking.matches.map(({ team }) => team);
    const millis = { readMillis: middle - start, rankMillis: end - middle };
    return { file, person, form, profile, ranking, order, ...millis };
  });
}

function baselineResult(baseline: Baseline, people: readonly Outcome[]): BaselineResult {
  const outcomes = people.map(({ file, person, form }): Ordered => {
    return { file, person, form, order: baseline.order(personWords(person, form)) };
  });
  const { name, method } = baseline;
  return {
    name,
    method,
    text: orderFigures(outcomes.filter(({ form }) => form === 'text')),
    profile: orderFigures(outcomes.filter(({ form }) => form === 'profile')),
    agreement: formAgreement(outcomes),
    outcomes,
  };
}

async function skillsOf(
  engine: Engine,
  texts: readonly Placed<SkillText>[],
): Promise<SkillReading> {
  const read = [];
  for (const { item: text } of texts) {
    const input = engine.input({ kind: 'text', text: text.text });
    read.push({ text, found: engine.read(input).skills });
  }
  return skillReading(read, engine.catalogue);
}

async function blindTexts(
  engine: Engine,
  people: readonly PersonCase[],
): Promise<ReadonlySet<string>> {
  const blind = new Set<string>();
  for (const { id, text } of people) {
    if (await isBlindTo(text, engine)) blind.add(id);
  }
  return blind;
}
