import type { Answer, AnswerRequirement } from '../../engine/index.ts';
import type { Facts } from './facts.ts';
import { printable, type Style, strong, wrapped } from './style.ts';

const statusWords: Readonly<Record<AnswerRequirement['status'], string>> = {
  met: 'met',
  not_met: 'not met',
  not_evidenced: 'not shown',
};

const evidenceShown = 4;

/** Each requirement with its verdict, and whether the minimum is met. */
export function requirementLines(answer: Answer, facts: Facts, style: Style): string[] {
  const requirements = answer.requirements ?? [];
  const lines = requirements.flatMap((requirement) => {
    const text = printable(facts.requirementText(requirement.id));
    const lead = `  ${statusWords[requirement.status].padEnd(9)}  `;
    const level = requirement.level === 'preferred' ? 'Preferred: ' : '';
    return wrapped(lead, `${level}${text}${evidenceWords(requirement, facts)}`, style);
  });
  const heading = lines.length === 0 ? [] : ['', strong('Requirements of the role', style)];
  return [...heading, ...lines, '', ...wrapped('', minimumWords(answer), style)];
}

function evidenceWords({ evidence }: AnswerRequirement, facts: Facts): string {
  if (evidence.length === 0) return '';
  const names = evidence.slice(0, evidenceShown).map(({ id, spans }) => {
    const quote = spans?.[0]?.quote;
    if (quote !== undefined) return `"${printable(quote)}"`;
    return id === 'years-of-experience' ? 'from the job dates' : facts.evidenceName(id);
  });
  const more = evidence.length > names.length ? ', ...' : '';
  return ` [${names.join(', ')}${more}]`;
}

function minimumWords(answer: Answer): string {
  switch (answer.meets_minimum) {
    case true:
      return 'Minimum of the role (years and language): met.';
    case false:
      return 'Minimum of the role (years and language): not met.';
    case null:
      return 'Minimum of the role (years and language): not known, since it is not stated.';
  }
}
