import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../../src/engine/index.ts';
import { rankPerson } from '../../src/services/rank-person.ts';
import { readPerson } from '../../src/services/read-person.ts';
import { verifyReceipt } from '../../src/services/verify-receipt.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { rankingContext, requestFor, sha256, textOf } from './ranking-context.ts';

const context = rankingContext(shippedCatalogue());
afterAll(() => context.documents.close());

const sample = async (name: string) => {
  const path = fileURLToPath(new URL(`../documents/samples/${name}`, import.meta.url));
  return {
    kind: 'document',
    bytes: await readFile(path),
    mediaType: 'application/pdf',
    fileName: name,
  } as const;
};

const pdfName = 'data-engineer-a--chromium-one-column.pdf';

describe('a document', () => {
  it('is ranked by its text, which comes back with the answer', async () => {
    const { answer, receipt } = await rankPerson(context, requestFor(await sample(pdfName)));
    expect(answer.teams[0]?.team).toBe('data-infrastructure');
    expect(answer.text).toContain('Data Engineer A');
    expect(receipt.options.document).toBe(true);
    expect(receipt.input_sha256).toBe(sha256(canonicalJson(answer.text)));
    const spans = answer.teams
      .flatMap((match) => match.evidence ?? [])
      .flatMap((e) => e.spans ?? []);
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end, quote } of spans) {
      expect(answer.text?.slice(start, end)).toBe(quote);
    }
  });

  it('ranks like its text sent as such, only that the text comes back too', async () => {
    const document = await rankPerson(context, requestFor(await sample(pdfName)));
    const { text, ...rest } = document.answer;
    const plain = await rankPerson(context, requestFor(textOf(text ?? '')));
    expect(plain.answer).toEqual(rest);
  });

  it('is verified by the document again and by the text that it gave', async () => {
    const document = await sample(pdfName);
    const { answer, receipt } = await rankPerson(context, requestFor(document));
    const identical = { result: 'identical', differences: [] };
    expect(await verifyReceipt(context, document, receipt)).toEqual(identical);
    expect(await verifyReceipt(context, textOf(answer.text ?? ''), receipt)).toEqual(identical);
    const other = await sample('infrastructure-engineer-b--chromium-sidebar.pdf');
    expect((await verifyReceipt(context, other, receipt)).result).toBe('different');
  });

  it('verifies the receipt of its text, too', async () => {
    const { answer } = await rankPerson(context, requestFor(await sample(pdfName)));
    const { receipt } = await rankPerson(context, requestFor(textOf(answer.text ?? '')));
    const verification = await verifyReceipt(context, await sample(pdfName), receipt);
    expect(verification.result).toBe('identical');
  });

  it('is read into a profile with its text', async () => {
    const { profile, text } = await readPerson(context, await sample(pdfName), null);
    expect(profile.skills.length).toBeGreaterThan(5);
    expect(text).toContain('Data Engineer A');
  });

  it.each([
    ['broken-image-only.pdf', 'unreadable-document'],
    ['broken-text.pdf', 'unreadable-document'],
    ['broken-empty.pdf', 'unreadable-document'],
  ])('that cannot be read (%s) is refused by name', async (name, code) => {
    await expect(rankPerson(context, requestFor(await sample(name)))).rejects.toMatchObject({
      name: 'Failure',
      code,
    });
  });
});
