import { Failure } from '../../src/errors.ts';
import { contentTag, expectedVersion, isFresh, recordTag } from '../../src/http/conditions.ts';

const record = { version: 3, catalogue: `cat_${'0123456789abcdef'.repeat(2)}01234567` };
const tag = recordTag(record);

const codeOf = (ifMatch: string | undefined): string => {
  try {
    return String(expectedVersion(ifMatch, record));
  } catch (thrown) {
    return thrown instanceof Failure ? thrown.code : 'defect';
  }
};

describe('the tag of a record', () => {
  it('holds its version and the catalogue', () => {
    expect(tag).toBe('"3.0123456789abcdef"');
  });

  it.each([
    [tag, '3'],
    ['"3"', '3'],
    ['"3.ffffffffffffffff"', '3'],
    ['"1.0123456789abcdef", "3.ffff"', '3'],
    ['*', '3'],
    ['"2.0123456789abcdef"', 'stale-version'],
    [`W/${tag}`, 'stale-version'],
    ['3', 'stale-version'],
    ['"30"', 'stale-version'],
    ['"x"', 'stale-version'],
    ['', 'precondition-required'],
    [undefined, 'precondition-required'],
  ])('lets If-Match %s through as %s', (ifMatch, result) => {
    expect(codeOf(ifMatch)).toBe(result);
  });
});

describe('the tag of an answer', () => {
  it('changes with the answer', () => {
    expect(contentTag('a')).toBe(contentTag('a'));
    expect(contentTag('a')).not.toBe(contentTag('b'));
  });

  it.each([
    [tag, true],
    [`W/${tag}`, true],
    [`"x", ${tag}`, true],
    ['*', true],
    ['"x"', false],
    [undefined, false],
  ])('is found fresh by If-None-Match %s: %s', (ifNoneMatch, fresh) => {
    expect(isFresh(ifNoneMatch, tag)).toBe(fresh);
  });
});
