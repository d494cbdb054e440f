// The cases of an evaluation folder, read by the extractor: the whole page, or the gold's own text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  annotate,
  assembleRecord,
  buildDocument,
  type Content,
  type Extraction,
  extractContent,
  extractPage,
} from '@giaoban/extractor';
import type { GoldRecord, Page, PageRecord } from '@giaoban/records';

/** Folders that hold a gold.json, in the order of their names. */
export function caseIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'gold.json')))
    .sort();
}

export function readGold(folder: string, id: string): GoldRecord {
  return JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8'));
}

/** The page of a case, with what its meta.json says. */
function pageOf(folder: string, id: string): Page {
  const name = ['page.html', 'page.txt'].find((file) => existsSync(join(folder, id, file)))!;
  const meta = join(folder, id, 'meta.json');
  const {
    url = null,
    fetchedAt = null,
    contentType = null,
  } = existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')) : {};
  return { body: readFileSync(join(folder, id, name)), path: `${id}/${name}`, url, fetchedAt, contentType };
}

/** The pages of all cases of a folder. */
export function readPages(folder: string): Page[] {
  return caseIds(folder).map((id) => pageOf(folder, id));
}

export function readPage(folder: string, id: string): Extraction {
  return extractPage(pageOf(folder, id));
}

/** The stages over the gold's text, headline, day and byline; what is around the article still tells whose portal it is. */
export function readGoldText(folder: string, id: string): PageRecord {
  const gold = readGold(folder, id);
  const page = pageOf(folder, id);
  const found = extractContent(page);
  const content: Content = {
    facts: {
      sourceStated: null,
      attachments: [],
      chrome: 'refused' in found ? '' : found.facts.chrome,
      url: page.url,
      host: page.url === null ? null : (URL.parse(page.url)?.hostname ?? null),
      path: page.path,
      fetchedAt: page.fetchedAt,
      title: gold.title,
      publishedAt: gold.publishedAt,
      author: gold.author,
    },
    blocks: gold.text.split('\n').map((text) => ({ kind: text.includes('\t') ? 'table-row' : 'paragraph', text })),
    dropped: [],
  };
  const document = buildDocument(content);
  return assembleRecord(document, annotate(document));
}
