// The text of a file: PDF with a text layer and DOCX, by libraries; a line per paragraph, as the extractor reads plain text.
import { loadFileTypes } from '@giaoban/resources';

/** What a file holds that is read: its text, or why there is none. */
export type FileText =
  | { readonly text: string }
  | { readonly refused: 'empty' | 'unreadable'; readonly detail: string };

const files = loadFileTypes();
/** A longer document is a book or a plan; its first pages say what it is. */
const MOST_PAGES = 200;
/** Fewer letters on a page than this, on average, and the pages are pictures. */
const LETTERS_A_PAGE = 40;

/** Reads a file. Null where the address and the content type name no file. */
export async function readFileText(
  url: string,
  contentType: string | null,
  body: Uint8Array,
): Promise<FileText | null> {
  const type = files.byAnswer(url, contentType);
  if (type === null) return null;
  try {
    switch (type.reader) {
      case 'pdf':
        return await readPdf(body);
      case 'docx':
        return await readDocx(body);
      case null:
        return notRead('empty', `${type.extension} files are kept as they are`);
    }
  } catch (error) {
    return notRead('unreadable', `a broken ${type.extension} file: ${(error as Error).message}`);
  }
}

function notRead(refused: 'empty' | 'unreadable', why: string): FileText {
  return { refused, detail: `not read: ${why}` };
}

async function readPdf(body: Uint8Array): Promise<FileText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(body), { verbosity: 0 });
  try {
    const pages = Math.min(document.numPages, MOST_PAGES);
    const lines: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      lines.push(...linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
    }
    const text = paragraphsOf(lines).join('\n');
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS_A_PAGE * pages)
      return notRead('empty', 'a PDF without a text layer');
    return { text };
  } finally {
    await document.loadingTask.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
}

function linesOf(items: readonly TextItem[]): string[] {
  return items
    .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

/** A line that does not end a sentence goes on in the next one, unless that begins a heading, a list item or a clause. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') open = false;
    else if (open && /^[\p{Ll}\d(,;"“]/u.test(line) && !/^\d{1,2}[.)]\s/.test(line)) {
      paragraphs.push(`${paragraphs.pop()} ${line}`);
      open = !/[.:;!?]$/.test(line);
    } else {
      paragraphs.push(line);
      open = !/[.:;!?]$/.test(line);
    }
  }
  return paragraphs;
}

async function readDocx(body: Uint8Array): Promise<FileText> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(body) });
  const text = value.replace(/\n{2,}/g, '\n').trim();
  return text === '' ? notRead('empty', 'a DOCX file without text') : { text };
}
