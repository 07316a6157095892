import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { loadContract } from '../../src/contract/index.ts';
import { Failure } from '../../src/errors.ts';
import { problemHandler } from '../../src/http/middleware/problem-handler.ts';
import { requestId } from '../../src/http/middleware/request-id.ts';
import { type ProblemCode, problemKinds } from '../../src/http/problem.ts';

const contract = loadContract();
const codes = Object.keys(problemKinds) as ProblemCode[];

/** Everything that is logged, as text. */
const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

const app = express();
app.use(requestId(() => 'req_test'));
app.get('/failure/:code', ({ params, query }) => {
  const seconds = query.seconds === undefined ? {} : { retryAfterSeconds: Number(query.seconds) };
  const faults = [{ pointer: '/a', code: 'missing', message: 'Missing. Add it.' }];
  throw new Failure(params.code as Exclude<ProblemCode, 'internal-error'>, 'Why.', faults, seconds);
});
app.get('/defect', () => {
  throw new Error('password=hunter2 at /home/somebody/secret.ts');
});
app.get('/nonsense', () => {
  // biome-ignore lint/style/useThrowOnlyError: what a package may throw is not ours to choose.
  throw 'a word';
});
app.use(problemHandler(log));

describe('the table of problems', () => {
  it('has a row for each code of the contract, and no other', () => {
    const declared = contract.checkSchema('Problem', { code: 'none of them' }) ?? [];
    const message = declared.find(({ pointer }) => pointer === '/code')?.message ?? '';
    const named = /^Must be one of (.*), was/.exec(message)?.[1]?.split(', ') ?? [];
    expect([...codes].sort()).toEqual(named.sort());
  });

  it.each(codes.filter((code) => code !== 'internal-error'))(
    'answers %s with its status, as the contract says',
    async (code) => {
      const answer = await request(app).get(`/failure/${code}`);
      const { status, title, isRetryable } = problemKinds[code];
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toEqual({
        type: `urn:teamfit:problem:${code}`,
        title,
        status,
        detail: 'Why.',
        instance: 'req_test',
        code,
        errors: [{ pointer: '/a', code: 'missing', message: 'Missing. Add it.' }],
        retryable: isRetryable,
      });
      expect(contract.checkSchema('Problem', answer.body)).toBeNull();
    },
  );

  it('says how to send a key, and when to come back', async () => {
    const locked = await request(app).get('/failure/unauthenticated');
    expect(locked.headers['www-authenticate']).toMatch(/^Bearer/);
    const full = await request(app).get('/failure/quota-exceeded?seconds=12.2');
    expect(full.headers['retry-after']).toBe('13');
    expect((await request(app).get('/failure/busy')).headers['retry-after']).toBe('1');
    expect((await request(app).get('/failure/not-found')).headers['retry-after']).toBeUndefined();
  });

  it.each(['/defect', '/nonsense'])('answers the defect of %s with the id alone', async (path) => {
    const answer = await request(app).get(path).set('Request-Id', 'mine-1');
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ code: 'internal-error', instance: 'mine-1', errors: [] });
    expect(answer.text).not.toMatch(/hunter2|somebody|\.ts/);
    expect(lines.at(-1)).toContain('mine-1');
  });

  it('keeps sane ids of callers and replaces others', async () => {
    const sent = async (id: string) =>
      (await request(app).get('/failure/not-found').set('Request-Id', id)).headers['request-id'];
    expect(await sent('a.b:c_d-1')).toBe('a.b:c_d-1');
    expect(await sent('no spaces')).toBe('req_test');
    expect(await sent('x'.repeat(129))).toBe('req_test');
  });
});
