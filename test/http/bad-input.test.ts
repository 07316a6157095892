import { readFileSync } from 'node:fs';
import { type Api, openApi, openingTime, type Sent } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sample = (name: string) =>
  readFileSync(new URL(`../documents/samples/${name}`, import.meta.url));
const json = (body: string) => ({ body });
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const skills = (...list: object[]) => ({ body: { profile: { skills: list } } });

/** What is wrong, what is sent, the status, where the fault is, a word of the advice. */
const table: readonly (readonly [string, Sent, number, string | null, RegExp])[] = [
  ['nothing', {}, 400, null, /empty.*application\/json/],
  ['an empty body', json(''), 400, '', /empty/],
  ['an empty object', json('{}'), 400, '', /exactly one of: text; profile; resume/],
  ['an empty text', { body: { text: '' } }, 400, '/text', /not be empty/],
  ['a blank text', { body: { text: ' \n\t ' } }, 400, '/text', /words of a résumé/],
  ['a text over 1 MB', { body: { text: 'a '.repeat(600_000) } }, 413, '/text', /1 MB.*Shorten/],
  ['two forms at once', { body: { text: 'a', profile: {} } }, 400, '', /text and profile/],
  ['broken JSON', json('{"text": "a",'), 400, '', /line 1, column 14/],
  ['prose as JSON', json('Ran Trino'), 400, '', /text\/plain/],
  ['a list', json('[]'), 400, '', /Must be an object, was a list/],
  ['a text of the wrong type', { body: { text: 5 } }, 400, '/text', /Must be a text, was 5/],
  [
    'skills of the wrong type',
    { body: { profile: { skills: 'Go' } } },
    400,
    '/profile/skills',
    /list/,
  ],
  [
    'a skill of the wrong type',
    { body: { profile: { skills: ['Go'] } } },
    400,
    '/profile/skills/0',
    /object/,
  ],
  [
    'years as words',
    skills({ name: 'Go', years: 'four' }),
    400,
    '/profile/skills/0/years',
    /number/,
  ],
  [
    'negative years',
    skills({ name: 'Go', years: -3 }),
    400,
    '/profile/skills/0/years',
    /at least 0/,
  ],
  [
    'absurd years',
    skills({ name: 'Go', years: 1e6 }),
    400,
    '/profile/skills/0/years',
    /at most 80/,
  ],
  [
    'a number past all bounds',
    json('{"profile":{"skills":[{"name":"Go","years":1e999}]}}'),
    400,
    '/profile/skills/0/years',
    /a number too large to hold/,
  ],
  [
    'negative years in all',
    { body: { profile: { years_of_experience: -5 } } },
    400,
    '/profile/years_of_experience',
    /at least 0/,
  ],
  [
    'absurd years in all',
    { body: { profile: { years_of_experience: 120 } } },
    400,
    '/profile/years_of_experience',
    /at most 80/,
  ],
  [
    'a future last use',
    skills({ name: 'Go', last_used: '2098' }),
    400,
    '/profile/skills/0/last_used',
    /future/,
  ],
  [
    'a future job',
    { body: { profile: { work: [{ title: 'A', start: '2098-01' }] } } },
    400,
    '/profile/work/0/start',
    /future/,
  ],
  ['a date far off', { body: { text: 'Go', as_of: '2399-01-01' } }, 400, '/as_of', /range/],
  [
    'a day that is none',
    { body: { text: 'Go', as_of: '2026-02-30' } },
    400,
    '/as_of',
    /calendar day/,
  ],
  [
    'an unknown field',
    { body: { text: 'Go', explian: 'full' } },
    400,
    '/explian',
    /Unknown.*explain/,
  ],
  [
    'an unknown field deep down',
    skills({ name: 'Go', year: 3 }),
    400,
    '/profile/skills/0/year',
    /years/,
  ],
  [
    'a protected attribute',
    { body: { profile: { gender: 'x' } } },
    400,
    '/profile/gender',
    /Unknown/,
  ],
  [
    'an unknown choice',
    { body: { text: 'Go', explain: 'all' } },
    400,
    '/explain',
    /full, summary, none/,
  ],
  [
    'half a location',
    { body: { text: 'Go', location: { lat: 1 } } },
    400,
    '/location',
    /lat and lon; city/,
  ],
  [
    'a place off the globe',
    { body: { text: 'Go', location: { lat: 91, lon: 0 } } },
    400,
    '/location/lat',
    /at most 90/,
  ],
  ['a NUL character', json('{"text":"Go \\u0000 engineer"}'), 400, '/text', /NUL.*Remove/],
  ['half a surrogate pair', json('{"text":"Go \\ud83d engineer"}'), 400, '/text', /surrogate/],
  ['deep JSON', json(`{"resume":${nested(80)}}`), 400, null, /64 levels/],
  ['deep lists', json(`{"text":${'['.repeat(5000)}${']'.repeat(5000)}}`), 400, null, /64 levels/],
  ['__proto__', json('{"text":"Go","__proto__":{"a":1}}'), 400, '/__proto__', /Leave it out/],
  [
    '__proto__ deep down',
    json('{"resume":{"meta":{"__proto__":{}}}}'),
    400,
    '/resume/meta/__proto__',
    /Leave it out/,
  ],
  ['a member twice', json('{"text":"Go","text":"Java"}'), 400, '/text', /more than once/],
  [
    'too many skills',
    { body: { profile: { skills: Array(1001).fill({ name: 'Go' }) } } },
    400,
    '/profile/skills',
    /at most 1000/,
  ],
  [
    'JSON over 256 KB',
    { body: { profile: { skills: Array(9000).fill({ name: 'A skill with a name' }) } } },
    413,
    null,
    /256 KB/,
  ],
  [
    'the wrong media type',
    { body: '<a/>', type: 'application/xml' },
    415,
    null,
    /application\/xml is not taken.*text\/plain/,
  ],
  [
    'a web form',
    { body: 'text=Go', type: 'application/x-www-form-urlencoded' },
    415,
    null,
    /application\/json/,
  ],
  ['a picture', { body: 'x', type: 'image/png' }, 415, null, /DOCX/],
  [
    'JSON in another charset',
    { body: '{}', type: 'application/json; charset=utf-16' },
    415,
    null,
    /UTF-8/,
  ],
  [
    'text in no known charset',
    { body: 'Go', type: 'text/plain; charset=klingon' },
    415,
    null,
    /klingon/,
  ],
  [
    'a PDF sent as text',
    { body: '%PDF-1.7 ...', type: 'text/plain' },
    415,
    null,
    /application\/pdf/,
  ],
  ['an unknown option', { body: { text: 'Go' }, query: { explian: 'full' } }, 400, null, /explain/],
  ['an empty PDF', { body: Buffer.alloc(0), type: 'application/pdf' }, 422, null, /empty/],
  [
    'an encrypted PDF',
    { body: sample('broken-encrypted.pdf'), type: 'application/pdf' },
    422,
    null,
    /password|encrypted/,
  ],
  [
    'a truncated PDF',
    { body: sample('broken-truncated.pdf'), type: 'application/pdf' },
    422,
    null,
    /.{30}/,
  ],
  [
    'a PDF of pictures',
    { body: sample('broken-image-only.pdf'), type: 'application/pdf' },
    422,
    null,
    /scan|image|picture/,
  ],
  [
    'a text file named PDF',
    { body: sample('broken-text.pdf'), type: 'application/pdf' },
    422,
    null,
    /text/,
  ],
  ['a zip bomb', { body: sample('broken-bomb.docx'), type: docx }, 413, null, /.{30}/],
  [
    'a zip that lies about its size',
    { body: sample('broken-lying-bomb.docx'), type: docx },
    413,
    null,
    /.{30}/,
  ],
  [
    'a DOCX without a document',
    { body: sample('broken-no-document.docx'), type: docx },
    422,
    null,
    /.{30}/,
  ],
  [
    'a document over 5 MB',
    { body: Buffer.alloc(5 * 1024 * 1024 + 1), type: 'application/pdf' },
    413,
    null,
    /5 MB/,
  ],
];

describe('bad input', () => {
  it.each(table)('%s is told what to do', async (_what, sent, status, pointer, advice) => {
    const answer = await api.call('create-ranking', sent);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const { detail, errors, instance } = answer.body;
    expect(instance).toBe(answer.headers['request-id']);
    const words = [detail, ...errors.map(({ message }: { message: string }) => message)].join(' ');
    expect(words).toMatch(advice);
    if (pointer !== null) {
      expect(errors.map((fault: { pointer?: string }) => fault.pointer)).toContain(pointer);
    }
    // The next caller notices nothing.
    const next = await api.call('create-ranking', {
      body: { text: 'Go and Envoy', explain: 'none' },
    });
    expect(next.status).toBe(200);
  });

  it('in a resume, a bad date is a warning and an unknown member is nothing', async () => {
    const resume = { work: [{ position: 'Engineer', startDate: 'soon', hobby: 1 }], hobby: {} };
    const answer = await api.call('create-ranking', { body: { resume } });
    expect(answer.status).toBe(200);
    expect(answer.body.warnings).toMatchObject([{ field: '/work/0/startDate' }]);
  });

  it('all of it is told at once', async () => {
    const answer = await api.call('create-ranking', {
      body: { profile: { headline: 1, skills: [{ years: -1 }], extra: 1 }, explain: 'x' },
      query: { as_of: 'today' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('6 things');
    expect(answer.body.errors).toHaveLength(6);
  });
});
