import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { problemHandler } from '../../../src/http/middleware/problem-handler.ts';
import { quota } from '../../../src/http/middleware/quota.ts';
import { requestId } from '../../../src/http/middleware/request-id.ts';
import { stateOf } from '../../../src/http/request-state.ts';

/** A fresh quota of 3 requests and 1 document; callers name their key in a header of their own. */
function quotaApp(trustProxy: number | false = 1) {
  const app = express();
  app.set('trust proxy', trustProxy);
  app.use(requestId(() => 'req_test'));
  app.use((request, response, next) => {
    const keyId = request.get('x-test-key');
    if (keyId !== undefined) stateOf(response).caller = { keyId, role: 'dashboard' };
    next();
  });
  app.use(
    quota({
      trustProxy,
      corsOrigins: [],
      publicPerMinute: 3,
      publicDocumentsPerMinute: 1,
      keyPerMinute: 5,
    }),
  );
  app.all('/', (_request, response) => void response.json({}));
  app.use(problemHandler(pino({ level: 'silent' })));
  return app;
}

describe('the quota', () => {
  it('tells what is left, and refuses what is over', async () => {
    const app = quotaApp();
    const first = await request(app).get('/');
    expect(first.headers.ratelimit).toMatch(/^"public";r=2;t=\d+$/);
    expect(first.headers['ratelimit-policy']).toBe('"public";q=3;w=60');
    await request(app).get('/');
    expect((await request(app).get('/')).headers.ratelimit).toMatch(/^"public";r=0/);
    const over = await request(app).get('/');
    expect(over.status).toBe(429);
    expect(over.body).toMatchObject({ code: 'quota-exceeded', retryable: true });
    expect(over.body.detail).toMatch(/3 requests a minute.*Wait \d+ seconds/);
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(over.headers.ratelimit).toMatch(/^"public";r=0/);
  });

  it('counts documents beside requests', async () => {
    const app = quotaApp();
    const send = () => request(app).post('/').set('Content-Type', 'application/pdf').send('x');
    const first = await send();
    expect(first.headers.ratelimit).toMatch(/^"public";r=2;t=\d+, "documents";r=0;t=\d+$/);
    const second = await send();
    expect(second.status).toBe(429);
    expect(second.body.detail).toContain('1 documents a minute');
    expect((await request(app).get('/')).status).toBe(200);
  });

  it('counts each key by itself', async () => {
    const app = quotaApp();
    for (let index = 0; index < 4; index += 1) await request(app).get('/');
    const keyed = (key: string) => request(app).get('/').set('x-test-key', key);
    for (let index = 0; index < 5; index += 1) expect((await keyed('a')).status).toBe(200);
    expect((await keyed('a')).status).toBe(429);
    expect((await keyed('b')).status).toBe(200);
  });

  it('counts each address by itself, and an IPv6 network as one', async () => {
    const app = quotaApp();
    const from = (address: string) => request(app).get('/').set('X-Forwarded-For', address);
    for (let index = 0; index < 3; index += 1) await from('203.0.113.1');
    expect((await from('203.0.113.1')).status).toBe(429);
    expect((await from('203.0.113.2')).status).toBe(200);
    for (const end of ['1', '2', 'ffff:1']) await from(`2001:db8:0:7::${end}`);
    expect((await from('2001:db8:0:7:abcd::9')).status).toBe(429);
    expect((await from('2001:db8:0:8::1')).status).toBe(200);
    expect((await from('2001:db8:0:7:abcd:0:0:9')).status).toBe(429);
    for (const address of ['2001:db8::1', '2001:db8:0:0:a::', '2001:0db8::1:0:0:1']) {
      expect((await from(address)).status).toBe(200);
    }
    expect((await from('2001:db8:0:0:b:c:d:e')).status).toBe(429);
  });

  it('does not believe forwarded addresses unless told to', async () => {
    const app = quotaApp(false);
    const from = (address: string) => request(app).get('/').set('X-Forwarded-For', address);
    for (let index = 0; index < 3; index += 1) await from(`203.0.113.${index}`);
    expect((await from('203.0.113.9')).status).toBe(429);
  });
});
