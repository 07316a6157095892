import type { Evaluation } from '../evaluate.ts';
import { firstOf, isAbstention, isLenient, type Outcome } from '../figures/outcome.ts';
import type { SkillMiss } from '../figures/skill-reading.ts';
import type { HostileResult } from '../hostile/run-hostile.ts';

/** Every case that went wrong, one line each, for `--wrong`. */
export function missLines(evaluation: Evaluation): readonly string[] {
  const { people, strangers, hostile, skills, notBlind } = evaluation;
  return [
    ...people.filter((outcome) => !isLenient(outcome)).map((outcome) => `WRONG ${told(outcome)}`),
    ...people.filter(isAbstention).map((outcome) => `SHY ${told(outcome)}`),
    ...strangers
      .filter((outcome) => !isAbstention(outcome))
      .map((outcome) => `FITS ${told(outcome)}`),
    ...hostile.filter(({ result }) => result === 'failed').map(hostileLine),
    ...notBlind.map((id) => `NOT BLIND ${id}: name, gender words, age or school change the answer`),
    ...(skills?.misses ?? []).map(skillLine),
  ];
}

/** `jp-001 text wants service-platform: close_call: developer-infrastructure 51.97 (0.549), ...` */
function told({ person, form, ranking }: Outcome): string {
  const rows = ranking.matches.map(
    ({ team, fit, probability }) => `${team} ${fit.toFixed(2)} (${probability.toFixed(3)})`,
  );
  const wanted = person.label.best ?? 'no team';
  return `${person.id} ${form} wants ${wanted}: ${ranking.verdict}: ${rows.join(', ')}`;
}

export function hostileLine({ hostile, failed, got }: HostileResult): string {
  const { id, category, severity, expect } = hostile;
  const fault = `${failed.join(', ')} failed; got ${got}. ${expect}`;
  return `HOSTILE ${id} (${category}, ${severity}): ${fault}`;
}

export function skillLine({ id, fault, mention, isPolarityOnly, isIdea }: SkillMiss): string {
  const kind = isIdea ? 'idea' : 'named';
  const note = isPolarityOnly ? ' (polarity alone)' : '';
  const { technology, polarity } = mention;
  return `SKILL ${id} ${fault} ${technology} ${polarity}${note} [${kind}]`;
}

/** The misses of one form as rows of a table. */
export function missRows(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  return outcomes
    .filter((outcome) => !isLenient(outcome))
    .map((outcome) => {
      const { person, form, ranking } = outcome;
      const [first, second] = ranking.matches;
      const lead = (first?.fit ?? 0) - (second?.fit ?? 0);
      return [
        person.id,
        form,
        person.label.best ?? '',
        firstOf(outcome) ?? '',
        ranking.verdict,
        lead.toFixed(2),
      ];
    });
}
