import type { Answer } from '../../engine/index.ts';
import type { Facts } from './facts.ts';
import { printable, type Style, strong, wrapped } from './style.ts';

/** The verdict in plain words, with the question that would settle a close call. */
export function verdictLines(answer: Answer, facts: Facts, style: Style): string[] {
  const { first, second } = leaders(answer, facts);
  switch (answer.verdict) {
    case 'clear':
      return strongLines(`${first} is the clear match.`, style);
    case 'close_call':
      return [
        ...strongLines(`Close call between ${first} and ${second}.`, style),
        ...questionLines(answer, style),
      ];
    case 'insufficient_evidence':
      return [
        strong('Too little evidence for a verdict.', style),
        ...wrapped('', 'Say more about the work and its tools; the order is only a hint.', style),
      ];
    case 'no_fit':
      return [
        strong('No team fits.', style),
        ...wrapped('', 'The text shows too little of the work that these teams do.', style),
      ];
  }
}

function strongLines(text: string, style: Style): string[] {
  return wrapped('', text, style).map((line) => strong(line, style));
}

function leaders(answer: Answer, facts: Facts): { first: string; second: string } {
  const slugs = answer.tie_break?.teams ?? answer.teams.map(({ team }) => team);
  const [first, second] = slugs.slice(0, 2).map((slug) => facts.teamName(slug));
  return { first: first ?? 'no team', second: second ?? 'no other team' };
}

function questionLines(answer: Answer, style: Style): string[] {
  const question = answer.tie_break?.question;
  return question === undefined ? [] : wrapped('To settle it: ', printable(question), style);
}
