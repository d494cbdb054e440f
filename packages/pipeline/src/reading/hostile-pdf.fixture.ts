// PDF files that attack their reader, made here: nesting without end, page trees that never end, streams that swell.
import { deflateSync } from 'node:zlib';

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const MEGABYTE = 1024 * 1024;

/** Objects 1, 2, 3 …; those that stand under one number twice are the attack's own business. */
function fileOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj`), Buffer.from(object), Buffer.from('endobj\n')]);
    parts.push(part);
    at += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

function streamOf(body: Buffer, dictionary: string): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${body.length}>>stream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>';

/** What arrays within arrays do to a parser that calls itself. */
export function nestedPdf(depth: number): Buffer {
  const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  return fileOf([CATALOG, ONE_PAGE, PAGE, streamOf(Buffer.from(`${nested} TJ`), ''), FONT]);
}

export function nestedCatalogPdf(depth: number): Buffer {
  return fileOf([`<</Type/Catalog/Pages 2 0 R/Names ${'<</A '.repeat(depth)}1${'>>'.repeat(depth)}>>`, ONE_PAGE, PAGE]);
}

/** A tree that says it has a thousand million pages, and whose branches are itself. */
export function endlessTreePdf(): Buffer {
  return fileOf([
    CATALOG,
    '<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 1000000000>>',
    PAGE,
    streamOf(Buffer.from('BT ET'), ''),
    FONT,
  ]);
}

/** As many pages as are said, each its own object. */
export function manyPagesPdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 5} 0 R`).join(' ');
  const content = streamOf(Buffer.from('BT /F1 12 Tf (x) Tj ET'), '');
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>';
  return fileOf([
    CATALOG,
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    FONT,
    content,
    ...new Array<string>(pages).fill(page),
  ]);
}

/** A few kilobytes that become so many megabytes of what a page is drawn by. */
export function swellingPdf(megabytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(megabytes * MEGABYTE, '(aaaaaaa) Tj\n'));
  return fileOf([CATALOG, ONE_PAGE, PAGE, streamOf(packed, '/Filter/FlateDecode'), FONT]);
}

/** Packed twice: a thousandfold of a thousandfold. */
export function twiceSwellingPdf(megabytes: number): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(megabytes * MEGABYTE, ' ')));
  return fileOf([CATALOG, ONE_PAGE, PAGE, streamOf(packed, '/Filter[/FlateDecode/FlateDecode]'), FONT]);
}
