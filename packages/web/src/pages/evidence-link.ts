// A link to the very passage of a record that an item was read from.
import { html } from 'hono/html';
import type { RecordRef } from '../answers.ts';
import type { Speech } from '../language.ts';
import { anchor } from '../record/marked-text.ts';
import { pageHref } from './layout.ts';

/** @param item id of the item whose first passage the link leads to */
export function evidenceLink(record: RecordRef, item: string, shown: string | null, { words, language }: Speech) {
  const page = pageHref(`/ban-ghi/${encodeURIComponent(record.id)}`, language);
  return html`<a href="${page}#${anchor({ item, index: 0 })}">${shown ?? words.untitled}</a>`;
}
