// The newest records of a question as an Atom feed (RFC 4287).
import type { RecordItem } from '@giaoban/indexer';

/** @param self absolute address of the feed; @param origin of the API */
export function atomFeed(records: readonly RecordItem[], title: string, self: string, origin: string): string {
  const updated = records.map(instantOf).sort().at(-1) ?? '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${xml(self)}</id>
<title>${xml(title)}</title>
<updated>${updated}</updated>
<author><name>Giao Ban</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
${records.map((record) => entry(record, origin)).join('')}</feed>
`;
}

function entry(record: RecordItem, origin: string): string {
  const address = `${origin}/v1/records/${encodeURIComponent(record.id)}`;
  const { url } = record.source;
  const isWeb = url !== null && /^https?:/.test(url);
  return `<entry>
<id>${xml(address)}</id>
<title>${xml(record.title ?? record.meetings[0]?.name ?? record.id)}</title>
<updated>${instantOf(record)}</updated>
<link rel="alternate" href="${xml(isWeb ? url : address)}"/>
<link rel="related" type="application/json" href="${xml(address)}"/>
<summary>${xml(record.snippet.text)}</summary>
${record.meetings.map(({ kind }) => `<category term="${xml(kind)}"/>`).join('')}
</entry>
`;
}

/** Publication, else the fetch; the day alone is its start in Vietnam. In UTC, so that instants sort. */
function instantOf({ publishedAt, source }: RecordItem): string {
  const told = publishedAt ?? source.fetchedAt ?? '1970-01-01';
  const instant = new Date(/^\d{4}-\d\d-\d\d$/.test(told) ? `${told}T00:00:00+07:00` : told);
  return Number.isNaN(instant.getTime()) ? '1970-01-01T00:00:00Z' : instant.toISOString();
}

/** What XML 1.0 cannot hold is left out, not only escaped. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

function xml(text: string): string {
  return text.replace(NO_XML, '').replace(/[<>&"']/g, (mark) => ENTITIES[mark]!);
}
