// The text of a record with every item marked, and each mark linked to its row in the table.
import type { PageRecord, Span } from '@giaoban/records';
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { type MarkNode, markTree } from './mark-tree.ts';
import { type Mark, marksOf } from './marks.ts';
import { textBlocks } from './text-blocks.ts';

export function markedText(record: PageRecord, speech: Speech) {
  const marks = marksOf(record);
  const stretch = (span: Span) => marked(record.text, span, markTree(within(marks, span), span), speech);
  return textBlocks(record.text).map((block) =>
    block.type === 'paragraph'
      ? html`<p>${stretch(block.span)}</p>`
      : html`<div class="scroll" tabindex="0" role="group" aria-label="${speech.words.text}"><table class="in-text">${block.rows.map(
          (row) => html`<tr>${row.map((cell) => html`<td>${stretch(cell)}</td>`)}</tr>`,
        )}</table></div>`,
  );
}

function within(marks: readonly Mark[], { start, end }: Span): Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

function marked(text: string, span: Span, nodes: readonly MarkNode[], speech: Speech): unknown[] {
  const parts: unknown[] = [];
  let at = span.start;
  for (const node of nodes) {
    parts.push(text.slice(at, node.start), markElement(text, node, speech));
    at = node.end;
  }
  parts.push(text.slice(at, span.end));
  return parts;
}

/** Links cannot lie in links: a mark with others within has a small link of its own in front. */
function markElement(text: string, node: MarkNode, speech: Speech) {
  const [mark, ...same] = node.marks as [Mark, ...Mark[]];
  const id = node.first ? anchor(mark) : null;
  const others = node.first ? same.map((other) => html`<span id="${anchor(other)}"></span>`) : '';
  const label = speech.fill(speech.words.showItem, { kind: speech.words.marks[mark.kind] });
  const inner = marked(text, node, node.children, speech);
  const content =
    node.children.length === 0
      ? html`<a href="#i-${mark.item}" title="${label}">${inner}</a>`
      : html`${node.first ? html`<a class="pin" href="#i-${mark.item}" aria-label="${label}" title="${label}"></a>` : ''}${inner}`;
  const classes = node.children.length === 0 ? mark.kind : `${mark.kind} around`;
  return id === null
    ? html`<mark class="${classes}">${content}</mark>`
    : html`<mark class="${classes}" id="${id}">${others}${content}</mark>`;
}

/** Where the n-th passage of an item stands in the text. */
export function anchor({ item, index }: Pick<Mark, 'item' | 'index'>): string {
  return `m-${item}-${index}`;
}
