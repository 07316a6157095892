import { XmlCounter } from '../../src/documents/xml-guard.ts';

/** Counts the text in pieces of so many bytes; null when nothing is too much. */
function refusalOf(xml: string, tags: number, depth: number, size = 7): string | null {
  const counter = new XmlCounter({ tags, depth });
  const bytes = Buffer.from(xml);
  try {
    for (let at = 0; at < bytes.length; at += size) counter.add(bytes.subarray(at, at + size));
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

describe('the counter of XML', () => {
  const document = '<?xml version="1.0"?><a><!-- b --><b c="1"/><b>text > text</b><b/></a>';

  it.each([1, 2, 7, 1000])('counts the same in pieces of %i bytes', (size) => {
    expect(refusalOf(document, 8, 2, size)).toBeNull();
    expect(refusalOf(document, 7, 2, size)).toMatch(/far more parts/);
    expect(refusalOf(document, 8, 1, size)).toMatch(/too deep/);
  });

  it('does not take neighbours for depth', () => {
    expect(refusalOf('<a><b></b><b/></a>'.repeat(1000), 10_000, 2)).toBeNull();
  });

  it('counts attributes too', () => {
    const attributes = Array.from({ length: 50 }, (_, at) => `a${at}="x"`).join(' ');
    expect(refusalOf(`<a ${attributes}/>`, 50, 9)).toBeNull();
    expect(refusalOf(`<a ${attributes}/>`, 49, 9)).toMatch(/far more parts/);
  });

  it('begins anew with each part', () => {
    const counter = new XmlCounter({ tags: 100, depth: 2 });
    for (let part = 0; part < 20; part += 1) {
      counter.startPart();
      // A part that breaks off inside of a tag.
      expect(() => counter.add(Buffer.from('<a><b c="'))).not.toThrow();
    }
  });
});
