import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { problemHandler } from '../../../src/http/middleware/problem-handler.ts';
import { requestId } from '../../../src/http/middleware/request-id.ts';
import { requestLog } from '../../../src/http/middleware/request-log.ts';

const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
const app = express();
app.use(requestId(() => 'req_test'));
app.use(requestLog(log));
app.post('/good', (_request, response) => void response.json({ answer: 'Jane' }));
app.post('/bad', () => {
  throw new Error('broken');
});
app.use(problemHandler(log));

const call = async (path: string) => {
  lines.length = 0;
  await request(app)
    .post(`${path}?q=Jane+Doe`)
    .set('Authorization', 'Bearer tf_live_secret')
    .set('Cookie', 'session=secret')
    .send({ text: 'Jane Doe, Trino' });
  return lines.join('');
};

describe('the log of requests', () => {
  it('has one line with id, method, path, status and time', async () => {
    const told = JSON.parse(await call('/good'));
    expect(told).toMatchObject({
      requestId: 'req_test',
      req: { method: 'POST', path: '/good' },
      res: { status: 200 },
      responseTime: expect.any(Number),
    });
  });

  it.each(['/good', '/bad', '/nowhere'])(
    'tells nothing of who calls %s and what they send',
    async (path) => {
      expect(await call(path)).not.toMatch(/Jane|Doe|secret|Trino|127\.0\.0\.1/);
    },
  );

  it('tells a defect with its place in the code', async () => {
    expect(await call('/bad')).toMatch(/"msg":"defect"/);
    expect(lines.join('')).toContain('request-log.test.ts');
  });
});
