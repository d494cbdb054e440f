// A link to the passage of a record that something joined over pages was read from.
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { pageHref } from '../pages/layout.ts';
import { anchor } from '../record/marked-text.ts';

/** @param item id of the item in the record; null where only the record is known */
export function passageLink(record: string, item: string | null, shown: unknown, { language }: Speech) {
  const page = pageHref(`/ban-ghi/${encodeURIComponent(record)}`, language);
  return html`<a href="${page}${item === null ? '' : `#${anchor({ item, index: 0 })}`}">${shown}</a>`;
}
