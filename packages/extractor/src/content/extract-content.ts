// From the bytes of a page to its content: decode, read as lines, find the article, read the facts around it.
import type { Page } from '@giaoban/records';
import { findBody } from './article/find-body.ts';
import { findTitle } from './article/find-title.ts';
import { markBoxes } from './article/inline-boxes.ts';
import { selectLines } from './article/select-lines.ts';
import { findSignature } from './article/sign.ts';
import type { Content, ContentBlock, ContentRefusal } from './content.ts';
import { decodePage } from './decode/decode-page.ts';
import { chromeOf } from './facts/chrome.ts';
import { findPublication } from './facts/find-publication.ts';
import { type HeadFacts, NO_HEAD, readHead } from './facts/head-facts.ts';
import { articleInData } from './html/data-article.ts';
import { linesOfHtml } from './html/lines-of-html.ts';
import { parsePage } from './html/page-tree.ts';
import { key, type Line, type PageLines } from './lines/line.ts';
import { linesOfText } from './lines/lines-of-text.ts';
import { markLines } from './lines/marks.ts';
import { refusalOf } from './refuse.ts';

/** The content of a page, or why there is none. Never throws, whatever the bytes are. */
export function extractContent(page: Page): Content | ContentRefusal {
  const decoded = decodePage(page.body);
  if (decoded === null) return { refused: 'unreadable', detail: 'the bytes are no text' };
  if (decoded.text.trim() === '') return { refused: 'empty', detail: 'the page has no text' };
  const content = contentOf(page, readLines(decoded.text, page.contentType));
  if (!('refused' in content) || content.refused !== 'empty') return content;
  const article = articleInData(decoded.text);
  return article === null ? content : contentOf(page, readLines(decoded.text + article, page.contentType));
}

function contentOf(page: Page, read: ReadPage): Content | ContentRefusal {
  const { lines, links, containers, times, head } = read;
  const marks = markBoxes(lines, markLines(lines, [...head.titles, head.pageTitle].map(key)), containers);
  const found = findBody(lines, marks, containers);
  if (found === null)
    return (
      refusalOf(lines, marks, { kept: [], title: null }) ?? {
        refused: 'empty',
        detail: 'no running text',
      }
    );
  const title = findTitle(lines, marks, head, found.body.start);
  const selection = selectLines(lines, marks, { ...found, title });
  const signature = findSignature(lines, marks, selection, title.line, head);
  const kept = selection.kept.filter(({ line }) => !signature.lines.has(line));
  const refusal = refusalOf(lines, marks, { kept: kept.map(({ line }) => line), title });
  if (refusal) return refusal;
  const at = { title: title.line, bodyStart: found.body.start, textEnd: selection.proseEnd, end: selection.end };
  return {
    facts: {
      url: page.url,
      host: page.url === null ? null : (URL.parse(page.url)?.hostname.toLowerCase() ?? null),
      path: page.path,
      fetchedAt: page.fetchedAt,
      title: title.title,
      publishedAt: findPublication(lines, marks, times, at, head.publishedAt, page.url),
      author: signature.author,
      sourceStated: signature.source === null ? null : sourceStated(signature.source),
      attachments: links
        .filter(({ line }) => line >= (title.line ?? found.body.start) && line <= selection.end + 4)
        .map(({ url, name }) => ({ url: absolute(url, page.url), name: name || null })),
      chrome: chromeOf(lines, marks, head, selection.end),
    },
    blocks: kept.map(({ line, because }) =>
      blockOf(lines[line]!, signature.shortened?.line === line ? signature.shortened.text : null, because),
    ),
    dropped: droppedLines(lines, selection.dropped, signature.lines),
  };
}

type ReadPage = PageLines & { readonly head: HeadFacts };

/** HTML or plain text is told by what stands there: servers call dumps `text/html` and pages `text/plain`. */
function readLines(text: string, contentType: string | null): ReadPage {
  const html = /<(?:!doctype|html|head|body|div|p|table|td|span|br|meta|article|section|h\d)\b[^<>]*>/i.test(
    text.slice(0, 20_000),
  );
  const markup = html || (contentType?.includes('html') === true && /<[a-z][^<>]*>/i.test(text.slice(0, 200_000)));
  if (!markup) return { ...linesOfText(text), head: NO_HEAD };
  const page = parsePage(text);
  if (page === null) return { ...linesOfText(text.replace(/<[^<>]*>/g, '\n')), head: NO_HEAD };
  return { ...linesOfHtml(page.root), head: readHead(page) };
}

function blockOf(line: Line, shortened: string | null, because: string): ContentBlock {
  return {
    kind: kindOf(line),
    text: shortened ?? line.text,
    ...(line.table !== null && { table: line.table, head: line.head }),
    because,
  };
}

function kindOf(line: Line): ContentBlock['kind'] {
  if (line.kind !== 'paragraph') return line.kind;
  if (isCaption(line)) return 'caption';
  // "1. Công tác lãnh đạo, chỉ đạo" in bold is a heading, whatever the tag.
  return line.strong && line.text.length < 150 && !/[.!?]$/.test(line.text) ? 'heading' : 'paragraph';
}

/** A short line directly behind a picture, or one that says who took it. */
function isCaption(line: Line): boolean {
  return (
    line.text.length <= 250 &&
    ((line.afterImage && (line.align === 'center' || line.italic || !/[.!?]$/.test(line.text))) ||
      /Ảnh ?: ?\S/.test(line.text))
  );
}

function sourceStated(source: string): { name: string; url: string | null } {
  const url = /https?:\/\/\S+/.exec(source)?.[0] ?? null;
  const name = source.replace(/\(?https?:\/\/\S+\)?/, '').trim();
  return { name: name || (url === null ? source : (URL.parse(url)?.hostname ?? source)), url };
}

function absolute(url: string, base: string | null): string {
  return base === null ? url : (URL.parse(url, base)?.href ?? url);
}

function droppedLines(
  lines: readonly Line[],
  dropped: readonly { line: number; because: string }[],
  signed: ReadonlyMap<number, string>,
): Content['dropped'] {
  const reasons = new Map(dropped.map(({ line, because }) => [line, because]));
  for (const [line, rule] of signed) reasons.set(line, rule);
  return [...reasons].sort(([a], [b]) => a - b).map(([line, because]) => ({ text: lines[line]!.text, because }));
}
