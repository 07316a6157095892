import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { bodyApp } from './body-app.ts';

const app = bodyApp('create-ranking');
const plain = bodyApp('create-team');

const post = (body: string | Buffer, type = 'application/json', target = app) =>
  request(target)
    .post('/')
    .set('Content-Type', type)
    .serialize((raw) => raw as string)
    .send(body);

/** The problem, with its status, its first fault and all its words. */
const problemOf = async (body: string | Buffer, type?: string) => {
  const answer = await post(body, type);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  return { status: answer.status, fault: answer.body.errors[0] ?? {}, detail: answer.body.detail };
};

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('a JSON body', () => {
  it('is read as it is', async () => {
    const value = { text: 'Zoë ran Trino 🚀', list: [1, 2.5, null, true], 'a/b': { c: '\u2028' } };
    const answer = await post(JSON.stringify(value));
    expect(answer.body).toEqual({ kind: 'json', mediaType: 'application/json', value });
  });

  it('may begin with a byte order mark', async () => {
    expect((await post('\ufeff{"text":"a"}')).body.value).toEqual({ text: 'a' });
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
  ])('is taken as %s', async (type) => {
    expect((await post('{}', type)).status).toBe(200);
  });

  it('is not taken in another charset', async () => {
    const answer = await post('{}', 'application/json; charset=latin1');
    expect(answer.status).toBe(415);
    expect(answer.body.detail).toContain('UTF-8');
  });

  it('is asked for when it is empty, with the types that are taken', async () => {
    const answer = await post('');
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(/empty.*application\/json/);
    expect((await request(app).post('/')).status).toBe(400);
    expect((await post('  \n ')).status).toBe(400);
  });

  it('tells line, column and position where it breaks', async () => {
    const { status, detail } = await problemOf('{"text":\n  "a",}');
    expect(status).toBe(400);
    expect(detail).toContain('line 2, column 7');
    expect((await problemOf('{"text": "a"')).detail).toContain('position 12 of 12');
  });

  it('that is prose, or a PDF, is told how to be sent', async () => {
    expect((await problemOf('Ran Trino for six years')).detail).toContain('text/plain');
    expect((await problemOf('%PDF-1.7 ...')).detail).toContain('application/pdf');
  });

  it('must be UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(await problemOf(bytes)).toMatchObject({ status: 400, fault: { code: 'encoding' } });
  });

  it.each([
    ['a NUL character', '{"profile":{"headline":"a\\u0000b"}}', '/profile/headline'],
    ['a NUL character in a name', '{"profile":{"a\\u0000b":1}}', '/profile'],
    ['half a surrogate pair', '{"text":"a\\ud800"}', '/text'],
    ['the other half', '{"list":["ok","\\udc00b"]}', '/list/1'],
  ])('may not hold %s', async (_what, body, pointer) => {
    const { status, fault } = await problemOf(body);
    expect(status).toBe(400);
    expect(fault).toMatchObject({ pointer, code: 'unreadable-character' });
  });

  it('may hold whole surrogate pairs as escapes', async () => {
    expect((await post('{"text":"\\ud83d\\ude80"}')).body.value.text).toBe('🚀');
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'may have no member called %s',
    async (name) => {
      const { status, fault } = await problemOf(`{"profile":{"${name}":{"admin":true}}}`);
      expect(status).toBe(400);
      expect(fault.code).toBe('forbidden-name');
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    },
  );

  it('may be 64 levels deep and no deeper', async () => {
    expect((await post(nested(64))).status).toBe(200);
    const { status, fault } = await problemOf(nested(65));
    expect(status).toBe(400);
    expect(fault).toMatchObject({ code: 'too-deep' });
    expect((await problemOf('['.repeat(100_000))).status).toBe(400);
    expect((await problemOf('['.repeat(100_000) + ']'.repeat(100_000))).status).toBe(400);
  });

  it.each([
    ['{"text":"a","text":"b"}', '/text'],
    ['{"a":{"b":1,"c":[{"d":1},{"d":1,"d":2}]}}', '/a/c/1/d'],
    ['{"a\\"b":1,"a\\"b":2}', '/a"b'],
    ['{"a":"x:y, \\"a\\":","a":1}', '/a'],
    ['{"\\u0061":1,"a":2}', '/a'],
    ['[{"x/y":1,"x/y":1}]', '/0/x~1y'],
  ])('may not give a member twice: %s', async (body, pointer) => {
    const { status, fault } = await problemOf(body);
    expect(status).toBe(400);
    expect(fault).toMatchObject({ pointer, code: 'repeated' });
  });

  it('may use the same name in different objects, and colons in texts', async () => {
    const body = '{"a":{"a":"a:a"},"list":[{"a":1},{"a":2}],"b":"\\\\","c":"\\":"}';
    expect((await post(body)).body.value).toEqual(JSON.parse(body));
  });
});

describe('the size of a JSON body', () => {
  const text = (bytes: number) => JSON.stringify({ text: 'a'.repeat(bytes) });

  it('may reach 1 MB where it is the text of a person', async () => {
    expect((await post(text(1024 * 1024))).status).toBe(200);
    const answer = await post(text(1024 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(answer.body.errors).toMatchObject([{ pointer: '/text', code: 'too-long' }]);
    expect((await post(text(9 * 1024 * 1024))).status).toBe(413);
  });

  it('counts bytes of the text, not of its escapes', async () => {
    const escaped = `{"text":"${'\\u00e9'.repeat(500_000)}"}`;
    expect((await post(escaped)).status).toBe(200);
    expect((await post(`{"text":"${'\\u00e9'.repeat(525_000)}"}`)).status).toBe(413);
  });

  it('is 256 KB otherwise', async () => {
    const skills = (count: number) =>
      JSON.stringify({ profile: { skills: Array(count).fill({ name: 'Trino', years: 4 }) } });
    expect((await post(skills(8_000))).status).toBe(200);
    const answer = await post(skills(12_000));
    expect(answer.status).toBe(413);
    expect(answer.body.detail).toContain('256 KB');
    expect((await post(text(300 * 1024), 'application/json', plain)).status).toBe(413);
  });

  it('is that of the unpacked body', async () => {
    const send = (body: string, encoding = 'gzip') =>
      post(gzipSync(body)).set('Content-Encoding', encoding);
    expect((await send('{"text":"a"}')).body.value).toEqual({ text: 'a' });
    expect((await send(text(50 * 1024 * 1024))).status).toBe(413);
    expect((await send('{}', 'compress')).status).toBe(415);
    const broken = await post(Buffer.from('not gzip')).set('Content-Encoding', 'gzip');
    expect(broken.status).toBe(400);
    expect(broken.body.detail).toContain('unpacked');
  });
});

describe('the media type of a body', () => {
  it.each(['application/x-www-form-urlencoded', 'image/png', 'application/xml', 'text/html'])(
    'may not be %s, and the answer lists what may be',
    async (type) => {
      const answer = await post('{}', type);
      expect(answer.status).toBe(415);
      expect(answer.body.detail).toMatch(/application\/json.*DOCX/);
    },
  );

  it('must be there', async () => {
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      // A client that sends bytes names no type by itself.
      const body = new TextEncoder().encode('{}');
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
      expect(answer.status).toBe(415);
      expect(await answer.text()).toContain('Content-Type header is missing');
    } finally {
      server.close();
    }
  });
});
