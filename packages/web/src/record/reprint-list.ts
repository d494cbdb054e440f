// Other pages that carry the text of a record, the earliest marked, with the sources that pages name.
import { html } from 'hono/html';
import type { ReprintRow } from '../answers.ts';
import { formatDay } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import { passageLink } from '../resolved/passage-link.ts';

/** @param own id of the record that is shown */
export function reprintList(group: ReprintRow | null, own: string, speech: Speech) {
  if (group === null) return '';
  const { words } = speech;
  const others = group.pages.filter(({ record }) => record !== own);
  const sources = group.originals.map(({ name, record }) =>
    record === null || record === own ? name : passageLink(record, null, name, speech),
  );
  return html`<section class="items" aria-labelledby="s-reprints"><h3 id="s-reprints">${words.reprints} <span class="n">${others.length}</span></h3><ul>${others.map(
    ({ record, title, portal, source, publishedAt }) =>
      html`<li class="item">${passageLink(record, null, title ?? words.untitled, speech)} <span class="n">${[
        portal ?? source.path,
        publishedAt === null ? null : formatDay(publishedAt.slice(0, 10), speech),
        record === group.earliest ? words.earliest : null,
      ]
        .filter(Boolean)
        .join(', ')}</span></li>`,
  )}${sources.map((source) => html`<li class="item"><span class="n">${words.sourceStated}:</span> ${source}</li>`)}</ul></section>`;
}
