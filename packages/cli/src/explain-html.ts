// A page that shows what was read from a page: the text with everything marked, the items, the lines kept and dropped. One file
// without scripts; whatever stood on the page is text here.
import type { Content } from '@giaoban/extractor';
import type { PageRecord, Span } from '@giaoban/records';
import { type Explained, explainRecord } from './explained-items.ts';

/** Colours of the kinds: distinct for most eyes, light enough for black letters. */
const COLOURS: Readonly<Record<string, string>> = {
  meeting: '#e3e8ef',
  official: '#9fd3ff',
  title: '#c9f2c7',
  statistic: '#ffe08a',
  document: '#e6c8ff',
  place: '#ffcfc2',
};

export function explainHtml(record: PageRecord, content: Pick<Content, 'blocks' | 'dropped'>): string {
  const items = explainRecord(record);
  const mentions = record.officials.flatMap(({ name, mentions: spans, rule, confidence }) =>
    spans.map((span): Explained => ({ kind: 'official', value: name, span, words: name, rule, confidence })),
  );
  const title = asText(record.title ?? '(no title)');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
mark { color: inherit; padding: .1em 0; border-radius: 2px }
table { border-collapse: collapse; width: 100%; font-size: 14px }
td, th { text-align: left; vertical-align: top; padding: .3rem .5rem; border-top: 1px solid #ddd; overflow-wrap: anywhere }
${Object.entries(COLOURS)
  .map(([kind, colour]) => `.${kind} { background: ${colour} }`)
  .join('\n')}
</style></head><body>
<h1>${title}</h1>
<p>${asText([record.publishedAt, record.author, record.source.url ?? record.source.path].filter((part) => part !== null).join(' · '))}</p>
<p>${asText([...record.topics, ...record.keywords].join(' · '))}</p>
<p>${Object.keys(COLOURS)
    .map((kind) => `<mark class="${kind}">${kind}</mark>`)
    .join(' ')}</p>
${markedText(record.text, [...items, ...mentions])}
<h2>Items</h2>
${table(
  ['kind', 'value', 'rule', 'confidence', 'words'],
  items.map(({ kind, value, rule, confidence, words }) => [kind, value, rule, confidence.toFixed(2), words]),
)}
<h2>Kept</h2>
${table(
  ['kind', 'reason', 'text'],
  content.blocks.map(({ kind, because, text }) => [kind, because ?? '', text]),
)}
<h2>Dropped</h2>
${table(
  ['reason', 'text'],
  content.dropped.map(({ because, text }) => [because, text]),
)}
</body></html>
`;
}

/** The text, a paragraph a line; a stretch that lies in several items has the colour of the shortest and names all. */
function markedText(text: string, items: readonly Explained[]): string {
  const edges = [...new Set([0, text.length, ...items.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const starting = Map.groupBy(items, ({ span }) => span.start);
  let open: Explained[] = [];
  let html = '';
  for (const [i, start] of edges.slice(0, -1).entries()) {
    open = [...open.filter(({ span }) => span.end > start), ...(starting.get(start) ?? [])];
    const words = asText(text.slice(start, edges[i + 1])).replaceAll('\n', '</p>\n<p>');
    html += open.length === 0 ? words : mark(words, open);
  }
  return `<p>${html}</p>`;
}

function mark(words: string, open: readonly Explained[]): string {
  const length = ({ start, end }: Span) => end - start;
  const ranked = [...open].sort((a, b) => length(a.span) - length(b.span));
  const told = ranked.map(
    ({ kind, value, rule, confidence }) => `${kind}: ${value} (${rule}, ${confidence.toFixed(2)})`,
  );
  const [before, after] = [`<mark class="${ranked[0]!.kind}" title="${asText(told.join('\n'))}">`, '</mark>'];
  return `${before}${words.replaceAll('</p>\n<p>', `${after}</p>\n<p>${before}`)}${after}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${asText(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}\n${rows.map((cells) => row(cells, 'td')).join('\n')}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
function asText(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}
