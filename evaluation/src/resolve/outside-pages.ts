// The outsider's pages: `evaluation/resolve/outside-*.txt` read into page files to be extracted, and who and what they tell of.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadDataError } from '@giaoban/records';

export interface OutsidePage {
  readonly page: string;
  readonly host: string;
  readonly day: string;
  /** Slugs of the events it tells, the main one first. */
  readonly events: readonly string[];
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Who is meant by each name, in the order of the text. */
  readonly people: readonly { readonly slug: string; readonly name: string }[];
}

const MARK = /\{([^|}]+)\|([^}]+)\}/g;

/** @throws BadDataError naming file and line */
export function readOutsidePages(file: string): OutsidePage[] {
  const pages: { head: string[]; lines: string[] }[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (!line.startsWith('@ ')) pages.at(-1)?.lines.push(line);
    else {
      const head = line.slice(2).split(/ *\| */);
      if (head.length !== 4) throw new BadDataError(`${file}:${index + 1}`, 'is no page: page | host | day | events');
      pages.push({ head, lines: [] });
    }
  }
  return pages.map(({ head: [page = '', host = '', day = '', events = ''], lines: [title = '', ...paragraphs] }) => ({
    page,
    host,
    day,
    events: events === '-' ? [] : events.split(' '),
    title,
    paragraphs: paragraphs.map((paragraph) => paragraph.replace(MARK, '$2')),
    people: [...paragraphs.join('\n').matchAll(MARK)].map(([, slug = '', name = '']) => ({ slug, name })),
  }));
}

/** Writes each page as a portal shows it, its address beside it. */
export function writePages(folder: string, pages: readonly OutsidePage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { page, host, day, title, paragraphs } of pages) {
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
    const published = `<meta property="article:published_time" content="${day}T17:00:00+07:00">`;
    const html = `<!doctype html><html lang="vi"><head><title>${title}</title>${published}</head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
    writeFileSync(join(folder, `${page}.html`), html);
    const meta = { url: `https://${host}/tin-tuc/${page}.html`, fetchedAt: `${day}T20:00:00+07:00` };
    writeFileSync(join(folder, `${page}.meta.json`), JSON.stringify(meta));
  }
}
