import {
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readDocx } from '../../../src/documents/readers/docx.ts';

type Children = NonNullable<
  ConstructorParameters<typeof Document>[0]['sections'][number]['children']
>;

async function textOf(children: Children, footnotes = {}): Promise<string> {
  const document = new Document({ sections: [{ children }], footnotes });
  return (await readDocx(new Uint8Array(await Packer.toBuffer(document)))).text;
}

const cell = (...lines: string[]) =>
  new TableCell({ children: lines.map((line) => new Paragraph(line)) });

describe('a DOCX', () => {
  it('gives lists, tabs and line breaks as they look', async () => {
    const text = await textOf([
      new Paragraph({ text: 'Ran Trino', bullet: { level: 0 } }),
      new Paragraph({
        children: [new TextRun('Engineer\tMay 2019'), new TextRun({ text: 'Remote', break: 1 })],
      }),
    ]);
    expect(text).toBe('- Ran Trino\nEngineer\tMay 2019\nRemote');
  });

  it('gives a table row on a line, and a layout cell by cell', async () => {
    const rows = [
      new TableRow({ children: [cell('Languages'), cell('Go, Java')] }),
      new TableRow({ children: [cell('2019 - now'), cell('Engineer', 'Ran Trino.')] }),
      new TableRow({ children: [cell('Skills', 'Go', 'Java'), cell('Jobs', 'Engineer')] }),
    ];
    expect(await textOf([new Table({ rows })])).toBe(
      [
        'Languages\tGo, Java',
        '',
        '2019 - now\tEngineer',
        'Ran Trino.',
        '',
        'Skills',
        'Go',
        'Java',
        '',
        'Jobs',
        'Engineer',
      ].join('\n'),
    );
  });

  it('leaves out struck words and adds footnotes at the end', async () => {
    const paragraph = new Paragraph({
      children: [
        new TextRun('Ran Kafka'),
        new TextRun({ text: ' and Go', strike: true }),
        new FootnoteReferenceRun(1),
      ],
    });
    const footnotes = { 1: { children: [new Paragraph('In three regions.')] } };
    expect(await textOf([paragraph], footnotes)).toBe('Ran Kafka\n\nIn three regions.');
  });

  it('without words is refused', async () => {
    await expect(textOf([new Paragraph('   ')])).rejects.toMatchObject({
      code: 'unreadable-document',
    });
  });
});
