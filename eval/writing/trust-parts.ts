/** The parts of the report about what else an answer says, and whether it can be trusted. */
import { type Evaluation, strangerTexts } from '../evaluate.ts';
import type { NamedFigures } from '../figures/named-figures.ts';
import { isAbstention } from '../figures/outcome.ts';
import { timingsOf } from '../figures/timing.ts';
import { bare, shown, table, wordTable } from './markdown.ts';
import type { RunFacts } from './run-facts.ts';

export function abstentionPart(evaluation: Evaluation, figures: NamedFigures): readonly string[] {
  const row = (title: string, name: string) => [
    title,
    String(figures[name]?.cases ?? 0),
    shown(figures[name]),
  ];
  const fitting = strangerTexts(evaluation).filter((outcome) => !isAbstention(outcome));
  return [
    '## Knowing when no team fits',
    table(
      ['', 'cases', 'share'],
      [
        row('Strangers told so, text', 'off-domain.text.abstained'),
        row('of them not borderline', 'off-domain.text.plain.abstained'),
        row('Strangers told so, profile', 'off-domain.profile.abstained'),
        row('Strangers not passed by the minimum, text', 'off-domain.text.minimum'),
        row('Engineers told that no team fits', 'engineers.no-fit'),
        row('Engineers told that, or that too little is known', 'engineers.abstained'),
      ],
    ),
    fitting.length === 0
      ? 'No stranger was given a team.'
      : `Strangers given a team: ${fitting.map(({ person }) => person.id).join(', ')}.`,
  ];
}

export function calibrationPart({ groups }: Evaluation): readonly string[] {
  const rows = groups
    .filter(({ key }) => ['text', 'profile', 'resume', 'all'].includes(key))
    .map(({ title, figures: of }) => [
      title,
      String(of.brier?.cases ?? 0),
      bare(of.calibrationError),
      bare(of.brier),
    ]);
  return [
    '## Whether the probabilities mean what they say',
    table(['form', 'cases', 'calibration error', 'Brier'], rows),
    'Calibration error: the gap between the stated probability of the first team and how often\n' +
      'it was right, over ten bins. Brier: squared distance over the five teams; the uniform\n' +
      'guess has 0.8.',
    '![Reliability of the stated probability](reliability.svg)',
  ];
}

export function hostilePart(
  { hostileAsked }: RunFacts,
  { hostile }: Evaluation,
): readonly string[] {
  if (hostile.length === 0) return [];
  const of = (result: string) => hostile.filter((line) => line.result === result);
  const failed = of('failed').map(({ hostile: line, failed: checks, got }) => [
    line.id,
    `${line.category}, ${line.severity}`,
    checks.join(', '),
    got,
  ]);
  const waiting = of('needs-server').map(({ hostile: line }) => line.id);
  return [
    '## Hostile inputs',
    `Asked ${hostileAsked}: ${of('passed').length} passed, ${failed.length} failed,` +
      ` ${waiting.length} need a server for at least one of their checks.`,
    ...(failed.length === 0 ? [] : [wordTable(['line', 'kind', 'failed checks', 'got'], failed)]),
    ...(waiting.length === 0
      ? []
      : [`To be judged with \`npm run eval -- --url ...\`: ${waiting.join(', ')}.`]),
  ];
}

export function skillPart({ skills }: Evaluation): readonly string[] {
  if (skills === null) return [];
  const row = (title: string, { precision, recall }: typeof skills.named) => [
    title,
    shown(precision),
    shown(recall),
  ];
  const missed = skills.misses.filter(({ isIdea }) => !isIdea);
  return [
    '## Reading skills',
    `${skills.texts} texts of many voices in ${skills.languages} languages, marked by hand.`,
    table(
      ['what', 'precision', 'recall'],
      [
        row('Named things, with polarity', skills.named),
        row('Named things, whatever the polarity', skills.namedAnyPolarity),
        row('Concepts, practices, categories', skills.ideas),
      ],
    ),
    ...(missed.length === 0
      ? []
      : [
          wordTable(
            ['text', 'fault', 'technology', 'polarity'],
            missed.map(({ id, fault, mention, isPolarityOnly }) => [
              id,
              isPolarityOnly ? `${fault}, polarity alone` : fault,
              mention.technology,
              mention.polarity,
            ]),
          ),
        ]),
  ];
}

export function writtenPart(figures: NamedFigures): readonly string[] {
  const rows = (
    [
      ['First team as expected, text', 'written.text.strict'],
      ['First team as expected, profile', 'written.profile.strict'],
      ['First team as expected, JSON Resume', 'written.resume.strict'],
      ['Forms of one person agree', 'written.forms.agreement'],
      [
        'Engineers told that no team fits, or that too little is known',
        'written.engineers.abstained',
      ],
      ['Strangers told so, text', 'written.off-domain.text.abstained'],
      ['Strangers told so, profile', 'written.off-domain.profile.abstained'],
      ['Interests that were not looked at: right team', 'written.interests.right'],
    ] as const
  ).flatMap(([title, name]) => {
    const figure = figures[name];
    return figure === undefined ? [] : [[title, String(figure.cases), shown(figure)]];
  });
  if (rows.length === 0) return [];
  return [
    '## The same person in three forms',
    'People and interests written for the project (`eval/forms`), every person as text, profile\n' +
      'and JSON Resume. Words of the catalogue were chosen with a part of them in view.',
    table(['what', 'cases', 'share'], rows),
  ];
}

export function restPart(evaluation: Evaluation, figures: NamedFigures): readonly string[] {
  const { read, rank, cases } = timingsOf([...evaluation.people, ...evaluation.strangers]);
  const millis = ({ median, p95, max }: typeof read) =>
    [median, p95, max].map((value) => value.toFixed(3));
  const { notBlind } = evaluation;
  const same = shown(figures['blind.same']);
  return [
    '## Blindness',
    `Five invented identities in front of every text: ${same} of the texts are ranked alike under` +
      ` all${notBlind.length === 0 ? '.' : `, not ${notBlind.join(', ')}.`}`,
    '## Time',
    table(
      [`${cases} cases, milliseconds in process`, 'median', '95 %', 'worst'],
      [
        ['reading', ...millis(read)],
        ['ranking, without reasons', ...millis(rank)],
      ],
    ),
  ];
}
