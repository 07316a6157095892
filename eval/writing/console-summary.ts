import type { Evaluation } from '../evaluate.ts';
import type { NamedFigures } from '../figures/named-figures.ts';
import { bare } from './markdown.ts';

const nameWidth = 40;

/** The figures of a run in a few lines for a terminal. */
export function consoleSummary(
  { groups, baselines, hostile }: Evaluation,
  figures: NamedFigures,
): readonly string[] {
  const head = ['n', 'strict', 'lenient', 'two', 'no_fit', 'abstain', 'minimum', 'ece', 'brier'];
  const groupLines = groups.map(({ title, figures: of }) => [
    title,
    String(of.strict?.cases ?? 0),
    ...[of.strict, of.lenient, of.bestInTwo, of.noFit, of.abstained, of.minimum].map(bare),
    bare(of.calibrationError),
    bare(of.brier),
  ]);
  const baselineLines = baselines.map(({ name, text }) => [
    `${name}, text`,
    String(text.strict?.cases ?? 0),
    ...[text.strict, text.lenient, text.bestInTwo].map(bare),
  ]);
  const waiting = hostile.filter(({ result }) => result === 'needs-server').length;
  const line = (title: string, name: string) => {
    const figure = figures[name];
    return figure === undefined
      ? []
      : [`${title.padEnd(nameWidth)} ${bare(figure)} of ${figure.cases}`];
  };
  return [
    ...[['', ...head], ...groupLines, ...baselineLines].map(aligned),
    ...line('forms of one person agree', 'forms.agreement'),
    ...line('off-domain texts told so', 'off-domain.text.abstained'),
    ...line('engineers told no_fit', 'engineers.no-fit'),
    ...line('engineers told that or insufficient', 'engineers.abstained'),
    ...line('hostile must', 'hostile.must'),
    ...line('hostile should', 'hostile.should'),
    ...(waiting === 0 ? [] : [`${'hostile lines that need --url'.padEnd(nameWidth)} ${waiting}`]),
    ...line('blind to identity', 'blind.same'),
    ...line('skills, named: precision', 'skills.named.precision'),
    ...line('skills, named: recall', 'skills.named.recall'),
    ...line('skills, ideas: precision', 'skills.ideas.precision'),
    ...line('skills, ideas: recall', 'skills.ideas.recall'),
    ...line('written people: forms agree', 'written.forms.agreement'),
    ...line('written people: all forms, lenient', 'written.all.lenient'),
    ...line('written people: told too little', 'written.engineers.abstained'),
    ...line('unseen interests: right team', 'written.interests.right'),
  ];
}

function aligned([title = '', count = '', ...cells]: readonly string[]): string {
  const numbers = cells.map((cell) => cell.padStart(7));
  return [title.padEnd(nameWidth), count.padStart(4), ...numbers].join(' ');
}
