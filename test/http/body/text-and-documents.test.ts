import request from 'supertest';
import { bodyApp } from './body-app.ts';

const app = bodyApp('create-ranking');
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const post = (body: string | Buffer, type: string) =>
  request(app)
    .post('/')
    .set('Content-Type', type)
    .serialize((raw) => raw as string)
    .send(body);

describe('a text body', () => {
  it('is read as UTF-8, without a byte order mark', async () => {
    const answer = await post('\ufeffZoë ran Trino', 'text/plain');
    expect(answer.body).toEqual({ kind: 'text', text: 'Zoë ran Trino' });
  });

  it('is read in another charset that it names', async () => {
    const answer = await post(Buffer.from('Zo\xeb', 'latin1'), 'text/plain; charset=iso-8859-1');
    expect(answer.body.text).toBe('Zoë');
    const wide = await post(Buffer.from('Zoë', 'utf16le'), 'text/plain; charset=utf-16le');
    expect(wide.body.text).toBe('Zoë');
  });

  it.each([
    ['an unknown charset', Buffer.from('a'), 'text/plain; charset=klingon', 415],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff]), 'text/plain', 400],
    ['a NUL character', Buffer.from('a\0b'), 'text/plain', 400],
    ['nothing', Buffer.from(''), 'text/plain', 400],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'text/plain', 415],
    ['a ZIP or DOCX', Buffer.from('PK\x03\x04...'), 'text/plain', 415],
    ['more than 1 MB', Buffer.alloc(1024 * 1024 + 1, 'a'), 'text/plain', 413],
  ])('may not be %s', async (_what, body, type, status) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(answer.body.detail.length).toBeGreaterThan(20);
  });

  it('may be 1 MB', async () => {
    expect((await post(Buffer.alloc(1024 * 1024, 'a'), 'text/plain')).status).toBe(200);
  });
});

describe('a document body', () => {
  it('is handed on as bytes', async () => {
    const answer = await post(Buffer.from('%PDF-1.7'), 'application/pdf');
    expect(answer.body).toEqual({
      kind: 'document',
      bytes: 8,
      mediaType: 'application/pdf',
      fileName: null,
      fields: {},
    });
  });

  it('may have a name', async () => {
    const answer = await post(Buffer.from('PK'), docx).set(
      'Content-Disposition',
      'attachment; filename="cv.docx"',
    );
    expect(answer.body.fileName).toBe('cv.docx');
  });

  it('may not be empty, nor over 5 MB', async () => {
    expect((await post(Buffer.alloc(0), 'application/pdf')).status).toBe(422);
    expect((await post(Buffer.alloc(5 * 1024 * 1024), 'application/pdf')).status).toBe(200);
    expect((await post(Buffer.alloc(5 * 1024 * 1024 + 1), 'application/pdf')).status).toBe(413);
  });
});

describe('a form', () => {
  const pdf = Buffer.from('%PDF-1.7');

  it('gives its file and its fields', async () => {
    const answer = await request(app)
      .post('/')
      .field('explain', 'none')
      .attach('file', pdf, { filename: 'cv.pdf', contentType: 'application/pdf' });
    expect(answer.body).toEqual({
      kind: 'document',
      bytes: 8,
      mediaType: 'application/pdf',
      fileName: 'cv.pdf',
      fields: { explain: 'none' },
    });
  });

  it('must have a file', async () => {
    const answer = await request(app).post('/').field('explain', 'none');
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter: 'file', code: 'missing' }]);
  });

  it('may have one file only, called file', async () => {
    const two = await request(app)
      .post('/')
      .attach('file', pdf, 'a.pdf')
      .attach('file', pdf, 'b.pdf');
    expect(two.status).toBe(400);
    const other = await request(app).post('/').attach('cv', pdf, 'a.pdf');
    expect(other.status).toBe(400);
    expect(other.body.errors).toMatchObject([{ parameter: 'cv' }]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'application/pdf', 422],
    ['a picture', Buffer.from('x'), 'image/png', 415],
    ['a file over 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1), 'application/pdf', 413],
    ['a file far over 5 MB', Buffer.alloc(6 * 1024 * 1024), 'application/pdf', 413],
  ])('may not hold %s', async (_what, file, contentType, status) => {
    const answer = await request(app)
      .post('/')
      .attach('file', file, { filename: 'a', contentType });
    expect(answer.status).toBe(status);
  });

  it('may not have endless fields', async () => {
    const many = request(app).post('/').attach('file', pdf, 'a.pdf');
    for (let index = 0; index < 20; index += 1) many.field(`field${index}`, 'x');
    expect((await many).status).toBe(400);
    const long = request(app).post('/').field('explain', 'x'.repeat(5000));
    expect((await long).status).toBe(400);
  });

  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    [
      'that breaks off',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    ],
    ['that is no form', 'multipart/form-data; boundary=b', 'nothing of the kind'],
  ])('%s is told so', async (_what, type, body) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('invalid-request');
  });

  it('is not taken compressed', async () => {
    const answer = await post('x', 'multipart/form-data; boundary=b').set(
      'Content-Encoding',
      'gzip',
    );
    expect(answer.status).toBe(415);
  });
});
