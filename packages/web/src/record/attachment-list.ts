// The files that a page links: kind, size, and whether their text was read into a record of its own.
import type { Attachment } from '@giaoban/records';
import { html } from 'hono/html';
import { formatBytes } from '../format/format-bytes.ts';
import { httpAddress } from '../format/http-address.ts';
import type { Speech } from '../language.ts';
import { pageHref } from '../pages/layout.ts';

/** null where there are none. */
export function attachmentList(attachments: readonly Attachment[], speech: Speech) {
  if (attachments.length === 0) return null;
  return html`<ul class="attachments">${attachments.map((attachment) => item(attachment, speech))}</ul>`;
}

function item({ url, name, type, bytes, record }: Attachment, speech: Speech) {
  const { words, language } = speech;
  const address = httpAddress(url);
  const shown = name ?? url;
  const about = [type?.toUpperCase(), bytes === undefined ? null : formatBytes(bytes, speech)]
    .filter(Boolean)
    .join(', ');
  const read =
    record === undefined
      ? words.attachmentNotRead
      : html`<a href="${pageHref(`/ban-ghi/${encodeURIComponent(record)}`, language)}">${words.attachmentRead}</a>`;
  return html`<li>${
    address === null ? shown : html`<a href="${address.href}" rel="noopener noreferrer external">${shown}</a>`
  } <span class="n">${about === '' ? '' : `${about} · `}${read}</span></li>`;
}
