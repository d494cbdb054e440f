// A link to all records that have a value: another person's pages, other meetings of the kind.
import { html } from 'hono/html';
import type { Speech } from './language.ts';
import { type FilterName, NO_STATE, searchHref } from './search-state.ts';

export function filterLink(name: FilterName, value: string, shown: unknown, { language }: Speech) {
  return html`<a href="${searchHref({ ...NO_STATE, filters: { [name]: [value] } }, language)}">${shown}</a>`;
}
