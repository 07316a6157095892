import { readPlainText } from '../../../src/documents/readers/plain-text.ts';

const encode = (text: string, encoding: BufferEncoding): Uint8Array =>
  Uint8Array.from(Buffer.from(text, encoding));

describe('plain text', () => {
  it.each([
    ['UTF-8', encode('Zürich\nTrino', 'utf8')],
    ['UTF-8 with a mark', encode('\uFEFFZürich\nTrino', 'utf8')],
    ['UTF-16 with a mark', encode('\uFEFFZürich\nTrino', 'utf16le')],
    ['UTF-16 without a mark', encode('Zürich\nTrino', 'utf16le')],
    [
      'big-endian UTF-16',
      encode('\uFEFFZürich\nTrino', 'utf16le').map((_, at, all) => all[at ^ 1] ?? 0),
    ],
    ['CRLF', encode('Zürich\r\nTrino', 'utf8')],
    ['CR', encode('Zürich\rTrino', 'utf8')],
  ])('comes out alike from %s', (_, bytes) => {
    expect(readPlainText(bytes)).toMatchObject({ text: 'Zürich\nTrino', warnings: [] });
  });

  it('is read as Windows-1252 with a warning when it is nothing else', () => {
    const document = readPlainText(encode('Z\xfcrich', 'latin1'));
    expect(document.text).toBe('Zürich');
    expect(document.warnings).toEqual([
      expect.objectContaining({ code: 'guessed-encoding', field: 'text' }),
    ]);
  });

  it('keeps scripts that are not Latin', () => {
    const text = '我用过 Kafka 和 Flink 五年';
    expect(readPlainText(encode(text, 'utf8')).text).toBe(text);
    expect(readPlainText(encode(`\uFEFF${text}`, 'utf16le')).text).toBe(text);
  });
});
