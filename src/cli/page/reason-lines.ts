import type { Answer, AnswerEvidence, AnswerMatch } from '../../engine/index.ts';
import type { Facts } from './facts.ts';
import { spanWords } from './span-words.ts';
import { points, printable, type Style, strong, wrapped } from './style.ts';

const reasonsShown = 8;
const spansShown = 2;
const otherReasonsShown = 3;
const contrastShown = 5;

/** Why the leading team fits (both of a close call), each reason with the words that show it. */
export function reasonLines(
  answer: Answer,
  facts: Facts,
  text: string | null,
  style: Style,
): string[] {
  const leaderCount = answer.verdict === 'close_call' ? 2 : 1;
  const leaders = answer.teams.slice(0, leaderCount);
  const others = answer.teams.slice(leaderCount);
  return [
    ...leaders.flatMap((match) => leaderLines(match, facts, text, style)),
    ...contrastLines(answer, facts, style),
    ...otherLines(others, facts, style),
  ];
}

function leaderLines(
  match: AnswerMatch,
  facts: Facts,
  text: string | null,
  style: Style,
): string[] {
  const evidence = match.evidence ?? [];
  if (evidence.length === 0) return [];
  const shown = evidence.slice(0, reasonsShown);
  const hidden = evidence.length - shown.length;
  return [
    '',
    strong(`Why ${facts.teamName(match.team)}`, style),
    ...shown.flatMap((reason) => [
      ...wrapped(`${points(reason.impact)}  `, reasonWords(reason, facts), style),
      ...(reason.spans ?? [])
        .slice(0, spansShown)
        .flatMap((span) => wrapped(' '.repeat(11), spanWords(span, text), style)),
    ]),
    ...(hidden > 0 ? [`${' '.repeat(9)}and ${hidden} more; --json shows all`] : []),
    ...gapLines(match, style),
  ];
}

function reasonWords(reason: AnswerEvidence, facts: Facts): string {
  const { kind, last_used: lastUsed, via, years } = reason;
  const details = [
    ...(kind === 'technology' ? [] : [kindWords[kind]]),
    ...(years === null ? [] : [`${years} ${years === 1 ? 'year' : 'years'}`]),
    ...(lastUsed === null ? [] : [`last used ${lastUsed}`]),
    ...(via === null ? [] : [`counts for ${facts.evidenceName(via.technology)}`]),
  ];
  const name = shortName(reason.name);
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

/** Signals are named by a sentence; inside of a line it ends without its full stop. */
function shortName(name: string): string {
  return printable(name).replace(/\.$/, '');
}

const kindWords: Readonly<Record<AnswerEvidence['kind'], string>> = {
  technology: 'technology',
  signal: 'work done',
  title: 'job title',
  interest: 'interest',
};

function gapLines(match: AnswerMatch, style: Style): string[] {
  const gaps = match.gaps ?? [];
  if (gaps.length === 0) return [];
  const lines = gaps.flatMap(({ gain, name }) =>
    wrapped(`${points(gain)}  `, printable(name), style),
  );
  return ['', 'What two years at work would add', ...lines];
}

function contrastLines(answer: Answer, facts: Facts, style: Style): string[] {
  const [first, second] = answer.teams;
  const differences = (answer.contrast ?? []).slice(0, contrastShown);
  if (first === undefined || second === undefined || differences.length === 0) return [];
  const names = new Map(
    [first, second].flatMap(({ evidence }) => evidence ?? []).map(({ id, name }) => [id, name]),
  );
  const words = differences.map(
    ({ difference, id }) =>
      `${shortName(names.get(id) ?? facts.evidenceName(id))} ${points(difference).trim()}`,
  );
  const heading = `${facts.teamName(first.team)} against ${facts.teamName(second.team)}`;
  const head = wrapped('', heading, style).map((line) => strong(line, style));
  return ['', ...head, ...wrapped('  ', words.join(', '), style)];
}

function otherLines(matches: readonly AnswerMatch[], facts: Facts, style: Style): string[] {
  const lines = matches.flatMap(({ evidence, team }) => {
    const words = (evidence ?? [])
      .slice(0, otherReasonsShown)
      .map(({ impact, name }) => `${shortName(name)} ${points(impact).trim()}`);
    const lead = `  ${facts.teamName(team)}: `;
    return words.length === 0 ? [] : wrapped(lead, words.join(', '), style);
  });
  return lines.length === 0 ? [] : ['', strong('The other teams', style), ...lines];
}
