/**
 * Figures over people and interests that were written for the project, from knowledge of the
 * field: eval/forms. Every person stands in three forms, and so tells whether a form is at a loss.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { evaluate } from './evaluate.ts';
import { type Figure, shareWhere } from './figures/figure.ts';
import { type NamedFigures, namedFigures } from './figures/named-figures.ts';
import type { Engine } from './rankers/open-engine.ts';
import { readCases } from './reading/case-file.ts';
import { CaseFileError, faultsOf, readJsonLines } from './reading/json-lines.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const interestSchema = z.strictObject({
  id: z.string().regex(/\d$/u, 'expected a number at the end'),
  interest: z.string().min(1),
  best: z.string(),
});

type LabelledInterest = z.infer<typeof interestSchema>;

/** Of all figures of a run over people, those that tell the forms apart. */
const kept = [
  'text.strict',
  'profile.strict',
  'resume.strict',
  'all.lenient',
  'all.brier',
  'forms.agreement',
  'engineers.no-fit',
  'engineers.abstained',
  'off-domain.text.abstained',
  'off-domain.profile.abstained',
  'blind.same',
];

/** By name, with `written.` in front. */
export async function writtenFigures(engine: Engine): Promise<NamedFigures> {
  const files = ['people', 'plain'].map((name) => here(`forms/${name}.jsonl`));
  const evaluation = await evaluate(engine, readCases(files, engine.catalogue), [], []);
  const figures = namedFigures(evaluation);
  const named = kept.flatMap((name): [string, Figure][] => {
    const figure = figures[name];
    return figure === undefined ? [] : [[`written.${name}`, figure]];
  });
  const interests = shareWhere(unseenInterests(), (one) => firstTeamOf(engine, one) === one.best);
  if (interests !== null) named.push(['written.interests.right', interests]);
  return Object.fromEntries(named);
}

/** Those with even numbers: no word of the catalogue was chosen by them. */
function unseenInterests(): readonly LabelledInterest[] {
  const file = here('forms/interests.jsonl');
  return readJsonLines(file)
    .map(({ line, value }) => {
      const { success, data, error } = interestSchema.safeParse(value);
      if (success) return data;
      throw new CaseFileError(faultsOf(error).map((message) => ({ file, line, message })));
    })
    .filter(({ id }) => Number(id.slice(-1)) % 2 === 0);
}

/** Null when the interest says nothing. */
function firstTeamOf(engine: Engine, { interest }: LabelledInterest): string | null {
  const person = engine.input({ kind: 'profile', profile: { interests: [interest] } });
  const [first] = engine.rank(engine.read(person)).matches;
  return first !== undefined && first.fit > 0 ? first.team : null;
}
