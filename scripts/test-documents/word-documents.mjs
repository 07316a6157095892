/** Sample résumés as DOCX, by the `docx` package. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const bold = (text) => new TextRun({ text, bold: true });

function headOf(resume) {
  return [
    new Paragraph({ text: resume.name, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: resume.headline }),
    new Paragraph({ text: resume.page }),
  ];
}

/** @param {boolean} isNarrow dates get a line of their own where no tab stop would fit */
function blockOf(block, isNarrow) {
  if (block.kind === 'bullet') return new Paragraph({ text: block.text, bullet: { level: 0 } });
  if (block.kind === 'labelled') {
    return new Paragraph({ children: [bold(`${block.label}: `), new TextRun(block.values)] });
  }
  if (block.kind === 'job') {
    if (isNarrow) {
      return new Paragraph({
        children: [bold(block.title), new TextRun({ text: block.dates, break: 1 })],
      });
    }
    const dates = new TextRun({ children: [new Tab(), block.dates] });
    return new Paragraph({
      children: [bold(block.title), dates],
      tabStops: [{ type: 'right', position: 9600 }],
    });
  }
  return new Paragraph({ text: block.text, alignment: AlignmentType.JUSTIFIED });
}

function sectionOf({ title, blocks }, isNarrow = false) {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...blocks.map((block) => blockOf(block, isNarrow)),
  ];
}

const margins = { top: 900, bottom: 900, left: 1000, right: 1000 };

/** @param {{ columns: 1 | 2 }} options */
export function flowing(resume, { columns }) {
  const properties = { type: SectionType.CONTINUOUS, page: { margin: margins } };
  const document = new Document({
    sections: [
      { properties, children: headOf(resume) },
      {
        properties: { ...properties, column: { count: columns, space: 500 } },
        children: resume.sections.flatMap((part) => sectionOf(part, columns === 2)),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function cell(children, width) {
  return new TableCell({ children, width: { size: width, type: WidthType.PERCENTAGE } });
}

/** A table makes the layout: what `aside` names on the left, with a table of skills inside. */
export function tableLayout(resume, aside) {
  const pick = (inside) => resume.sections.filter((part) => aside.includes(part.title) === inside);
  const skillRows = ({ title, blocks }) => [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: blocks.map(
        ({ label, values }) =>
          new TableRow({
            children: [cell([new Paragraph(label)], 42), cell([new Paragraph(values)], 58)],
          }),
      ),
    }),
    new Paragraph(''),
  ];
  const left = pick(true).flatMap((part) =>
    part.title === 'SKILLS' ? skillRows(part) : sectionOf(part, true),
  );
  const right = pick(false).flatMap((part) => sectionOf(part, true));
  const layout = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [cell(left, 40), cell(right, 60)] })],
  });
  const properties = { page: { margin: margins } };
  return Packer.toBuffer(
    new Document({ sections: [{ properties, children: [...headOf(resume), layout] }] }),
  );
}
