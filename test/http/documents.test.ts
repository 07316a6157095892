import { readFileSync } from 'node:fs';
import request from 'supertest';
import { createDocumentReader } from '../../src/documents/index.ts';
import { type Api, breachesOf, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sample = (name: string) =>
  readFileSync(new URL(`../documents/samples/${name}`, import.meta.url));
const documents = [
  ['a PDF', 'data-engineer-a--chromium-one-column.pdf', pdf],
  ['a DOCX', 'data-engineer-a--docx-library-flowing.docx', docx],
] as const;

describe('create-ranking of a document', () => {
  it.each(documents)('ranks %s and returns the text that was read', async (_what, name, type) => {
    const { status, body } = await api.call('create-ranking', { body: sample(name), type });
    expect(status).toBe(200);
    expect(body.teams[0].team).toBe('data-infrastructure');
    expect(body.text.length).toBeGreaterThan(500);
    for (const { start, end, quote } of body.teams[0].evidence[0].spans) {
      expect(body.text.slice(start, end)).toBe(quote);
    }
    expect(body.receipt.options.document).toBe(true);
    const verified = await api.call('verify-receipt', {
      body: { text: body.text, receipt: body.receipt },
    });
    expect(verified.body.result).toBe('identical');
  });

  it.each(documents)(
    'takes %s as file of a form, with fields',
    async (_what, name, contentType) => {
      const answer = await request(api.server)
        .post('/v1/rankings')
        .field('explain', 'none')
        .field('as_of', '2026-11-22')
        .attach('file', sample(name), { filename: name, contentType });
      expect(breachesOf('create-ranking', answer)).toEqual([]);
      expect(answer.status).toBe(200);
      expect(answer.body.as_of).toBe('2026-11-22');
      expect(answer.body.contrast).toBeUndefined();
    },
  );

  it('takes a plain text as file of a form', async () => {
    const answer = await request(api.server)
      .post('/v1/rankings')
      .attach('file', sample('data-engineer-a.txt'), {
        filename: 'a.txt',
        contentType: 'text/plain',
      });
    expect(breachesOf('create-ranking', answer)).toEqual([]);
    expect(answer.status).toBe(200);
    expect(answer.body.teams[0].team).toBe('data-infrastructure');
  });

  it.each([
    ['explain', 'everything'],
    ['as_of', '2026-02-30'],
    ['colour', 'red'],
  ])('refuses the field %s=%s and names it', async (parameter, value) => {
    const [, name, contentType] = documents[0];
    const answer = await request(api.server)
      .post('/v1/rankings')
      .field(parameter, value)
      .attach('file', sample(name), { filename: name, contentType });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter }]);
  });
});

describe('create-profile of a document', () => {
  it.each(documents)('reads %s into a profile with its text', async (_what, name, type) => {
    const { status, body } = await api.call('create-profile', { body: sample(name), type });
    expect(status).toBe(200);
    expect(body.profile.skills.length).toBeGreaterThan(3);
    for (const { start, end, quote } of body.evidence[0].spans) {
      expect(body.text.slice(start, end)).toBe(quote);
    }
  });
});

describe('reading that takes too long', () => {
  it('is given up and told so', async () => {
    const hurried = await openApi({ documents: createDocumentReader({ readingMilliseconds: 1 }) });
    try {
      const [, name, type] = documents[0];
      const answer = await hurried.call('create-ranking', { body: sample(name), type });
      expect(answer.status).toBe(504);
      expect(answer.body.code).toBe('reading-timeout');
    } finally {
      await hurried.close();
    }
  });
});

describe('more documents than can wait', () => {
  it('are refused for now', async () => {
    const narrow = await openApi({
      documents: createDocumentReader({ concurrency: 1, waiting: 1 }),
    });
    try {
      const [, name, type] = documents[0];
      const body = sample(name);
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => narrow.call('create-ranking', { body, type })),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses).toContain(200);
      expect(statuses).toContain(503);
      const busy = answers.find(({ status }) => status === 503);
      expect(busy?.body).toMatchObject({ code: 'busy', retryable: true });
      expect(busy?.headers['retry-after']).toMatch(/^\d+$/);
      expect((await narrow.call('create-ranking', { body, type })).status).toBe(200);
    } finally {
      await narrow.close();
    }
  });
});
