import { repeatOf } from '../../src/http/repeat.ts';

const caller = { keyId: 'key_a', role: 'admin' as const };
const of = (body: unknown, key: string | undefined = 'once') =>
  repeatOf(key, caller, 'create-team', body);

describe('a write that may come again', () => {
  it('is told by key, caller, operation and body', () => {
    expect(of({ a: 1 })).toEqual({
      key: 'once',
      owner: 'key_a',
      operation: 'create-team',
      payloadSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is the same whatever the order of members', () => {
    expect(of({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: 4 } })).toEqual(
      of({ b: { f: 4, c: [1, { e: 3, d: 2 }] }, a: 1 }),
    );
  });

  it('is another with another body, or another order of a list', () => {
    const hashes = [{ a: 1 }, { a: 2 }, { a: [1, 2] }, { a: [2, 1] }, { a: '1' }, {}, { a: null }];
    expect(new Set(hashes.map((body) => of(body)?.payloadSha256)).size).toBe(hashes.length);
  });

  it('is none without a key or a caller', () => {
    expect(repeatOf(undefined, caller, 'create-team', {})).toBeNull();
    expect(repeatOf('once', null, 'create-team', {})).toBeNull();
  });
});
