/** The parts of the report about the order of the teams. */
import type { Evaluation } from '../evaluate.ts';
import { kebab, type NamedFigures } from '../figures/named-figures.ts';
import { bare, shown, table, wordTable } from './markdown.ts';
import { missRows } from './miss-lines.ts';
import type { RunFacts } from './run-facts.ts';

export function peoplePart({ groups }: Evaluation): readonly string[] {
  const head = ['people', 'cases', 'strict', 'lenient', 'best in two', 'minimum'];
  const rows = groups.map(({ title, figures: of }) => [
    title,
    String(of.strict?.cases ?? 0),
    shown(of.strict),
    shown(of.lenient),
    shown(of.bestInTwo),
    shown(of.minimum),
  ]);
  return [
    '## The first team',
    'Strict: the first team is the one expected. Lenient: it is that or another that would\n' +
      'be no mistake. Best in two: the expected one is first or second. Minimum: the verdict on\n' +
      'the minimum requirements is what the case lets one say.',
    table(head, rows),
    '![Lenient and strict accuracy of the groups](groups.svg)',
    '![Expected against first team](confusion.svg)',
  ];
}

export function baselinePart(
  { absentBaselines }: RunFacts,
  { baselines, groups, agreement }: Evaluation,
  figures: NamedFigures,
): readonly string[] {
  const find = (key: string) => groups.find((group) => group.key === key)?.figures;
  const head = [
    'ranker',
    'text, strict',
    'text, lenient',
    'profile, lenient',
    'forms agree',
    'errors',
  ];
  const own = [
    'Teamfit',
    shown(find('text')?.strict),
    shown(find('text')?.lenient),
    shown(find('profile')?.lenient),
    shown(agreement),
    '1.000',
  ];
  const rows = baselines.map(({ name, text, profile, agreement: agreed }) => {
    const ratio = figures[`${kebab(name)}.error-ratio`];
    return [
      name,
      shown(text.strict),
      shown(text.lenient),
      shown(profile.lenient),
      shown(agreed),
      bare(ratio),
    ];
  });
  const methods = baselines.map(({ name, method }) => `- ${name}: ${method}`);
  const absent = absentBaselines.map((line) => `- Not run: ${line}`);
  return [
    '## Against plain methods',
    table(head, [own, ...rows]),
    'Errors: lenient errors of Teamfit on texts as a share of those of the ranker. None of\n' +
      'the plain methods ever abstains.',
    [...methods, ...absent].join('\n'),
    '![Rankers side by side](rankers.svg)',
  ];
}

export function missPart({ people }: Evaluation): readonly string[] {
  const rows = missRows(people);
  const head = ['case', 'form', 'expected', 'first', 'verdict', 'ahead by'];
  return [
    '## Where it is wrong',
    rows.length === 0 ? 'Nowhere, by the lenient measure.' : wordTable(head, rows),
  ];
}
