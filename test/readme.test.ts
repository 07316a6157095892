import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inputFromText } from '../src/documents/readers/input-from-text.ts';
import { type Answer, catalogueId, rankInput } from '../src/engine/index.ts';
import { shippedCatalogue, shippedCompiled } from './helpers/shipped-catalogue.ts';

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const digest = (utf8: string) => createHash('sha256').update(utf8).digest('hex');

/** The answer in the README: the first reason and the first gap of the first team. */
const shown: Answer = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? 'null');

/** The text of the sample call in the README. */
const { text }: { text: string } = JSON.parse(/-d '(\{"text":.*?\})'/.exec(page)?.[1] ?? 'null');

describe('the README', () => {
  it('shows a part of what the service really answers', () => {
    const version = { id: catalogueId(shippedCatalogue(), digest), compiled: shippedCompiled() };
    const person = { input: inputFromText(text), hashed: text, document: null };
    const { answer } = rankInput(
      version,
      person,
      {
        organisation: 'stripe-infrastructure',
        asOf: shown.as_of,
        explain: 'full',
        without: [],
        wishes: null,
        location: null,
      },
      digest,
    );
    const { teams, ...rest } = shown;
    expect(answer).toMatchObject(rest);
    const [match] = teams;
    const [real] = answer.teams;
    expect(real).toMatchObject({ ...match, evidence: expect.anything(), gaps: expect.anything() });
    expect(real?.evidence?.[0]).toEqual(match?.evidence?.[0]);
    expect(real?.gaps?.[0]).toEqual(match?.gaps?.[0]);
  });
});
