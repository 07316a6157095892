/** Documents that no reader should trust, written byte by byte and small on disk. */
import { deflateRawSync, deflateSync } from 'node:zlib';

/** Builds a PDF out of object bodies; the first object is the catalogue. */
export function pdfOf(bodies) {
  const chunks = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = [];
  let length = chunks[0].length;
  const add = (bytes) => {
    chunks.push(bytes);
    length += bytes.length;
  };
  bodies.forEach((body, index) => {
    offsets.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    add(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'));
    add(Buffer.from('\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  add(Buffer.from(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows.join('')}`));
  const size = bodies.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  add(Buffer.from(trailer));
  return Buffer.concat(chunks);
}

export function streamOf(dictionary, bytes) {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
/** A page with one content stream and the resources given. */
const pageWith = (resources) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
/Resources << ${resources} >> >>`;
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';

/** Four levels of a page tree, each naming the next one ten times: 10,000 pages in 1 KB. */
export function manyPages() {
  const level = (next, count) =>
    `<< /Type /Pages /Kids [${`${next} 0 R `.repeat(10)}] /Count ${count} >>`;
  return pdfOf([
    catalogue,
    level(3, 10_000),
    level(4, 1000),
    level(5, 100),
    level(6, 10),
    '<< /Type /Page /MediaBox [0 0 612 792] >>',
  ]);
}

/** Forms that draw the next form twenty times, seven levels deep: 1.3 thousand million texts. */
export function nestedForms() {
  const levels = 7;
  const firstForm = 6;
  const forms = Array.from({ length: levels }, (_, index) => {
    const isLast = index === levels - 1;
    const content = isLast ? 'BT /F1 9 Tf (Trino) Tj ET ' : `/X0 Do `.repeat(20);
    const resources = isLast
      ? '/Font << /F1 5 0 R >>'
      : `/XObject << /X0 ${firstForm + index + 1} 0 R >>`;
    return streamOf(
      `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`,
      Buffer.from(content),
    );
  });
  const page = pageWith(`/XObject << /X0 ${firstForm} 0 R >>`);
  return pdfOf([catalogue, onePage, page, streamOf('', Buffer.from('/X0 Do ')), font, ...forms]);
}

/** A content stream deflated twice: a few KB that inflate to `megabytes` of text operators. */
export function inflatingContent(megabytes) {
  const operators = Buffer.from('(Trino and Apache Pinot at scale) Tj 0 -1 Td '.repeat(23_300));
  const content = Buffer.concat(Array.from({ length: megabytes }, () => operators));
  const bytes = deflateSync(deflateSync(Buffer.concat([Buffer.from('BT /F1 9 Tf '), content])));
  const page = pageWith('/Font << /F1 5 0 R >>');
  return pdfOf([
    catalogue,
    onePage,
    page,
    streamOf('/Filter [/FlateDecode /FlateDecode]', bytes),
    font,
  ]);
}

/** A page that is one picture, as a scanner gives it: 64 by 64 grey dots. */
export function imageOnly() {
  const dots = deflateSync(Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)));
  const image = streamOf(
    '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray ' +
      '/BitsPerComponent 8 /Filter /FlateDecode',
    dots,
  );
  const page = pageWith('/XObject << /X0 5 0 R >>');
  return pdfOf([
    catalogue,
    onePage,
    page,
    streamOf('', Buffer.from('612 0 0 792 0 0 cm /X0 Do')),
    image,
  ]);
}

/** A ZIP file; an entry's `claim` is the inflated size that its headers state. */
export function zipOf(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, bytes, claim } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claim ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\x05\x06'), end]);
}

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006';
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const openXml = 'application/vnd.openxmlformats';
const contentTypes = `<?xml version="1.0"?><Types xmlns="${packageNames}/content-types">
<Default Extension="rels" ContentType="${openXml}-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="${openXml}-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="${packageNames}/relationships">
<Relationship Id="r1" Type="${officeNames}/relationships/officeDocument"
 Target="word/document.xml"/></Relationships>`;

/** A DOCX with the document.xml given, or without one. */
export function docxOf(documentXml, claim) {
  const entries = [
    { name: '[Content_Types].xml', bytes: Buffer.from(contentTypes) },
    { name: '_rels/.rels', bytes: Buffer.from(relations) },
  ];
  if (documentXml === null) entries.push({ name: 'word/styles.xml', bytes: Buffer.from('<a/>') });
  else entries.push({ name: 'word/document.xml', bytes: documentXml, claim });
  return zipOf(entries);
}

/** `megabytes` of one paragraph with few words, or of many: about 1 KB a MB when packed. */
export function bombXml(megabytes, isOneParagraph) {
  const open = `<?xml version="1.0"?><w:document xmlns:w="${wordNames}"><w:body>`;
  const [begin, end] = ['<w:p><w:r><w:t>', '</w:t></w:r></w:p>'];
  const words = isOneParagraph ? 'Trino and Apache Pinot ' : `${begin}Trino and Apache Pinot${end}`;
  const body = words.repeat(Math.floor((megabytes * 1_000_000) / words.length));
  return Buffer.from(`${open}${isOneParagraph ? begin + body + end : body}</w:body></w:document>`);
}
