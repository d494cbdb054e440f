// The newest items of a question as an Atom feed (RFC 4287).
import type { ItemOf, QueryTarget, RecordRef } from '@giaoban/indexer';

interface Entry {
  /** Path of what it is, which nothing else has. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string | null;
  readonly told: string | null;
  readonly categories: readonly string[];
}

/** Most entries of a feed. */
export const MOST_ENTRIES = 50;

/** The entries of items, the newest first. */
export function entriesOf<T extends QueryTarget>(target: T, items: readonly ItemOf[T][]): Entry[] {
  const entries = ENTRIES_OF[target] as (item: ItemOf[T]) => Entry[];
  return items
    .flatMap(entries)
    .sort((a, b) => (instantOf(a) < instantOf(b) ? 1 : -1))
    .slice(0, MOST_ENTRIES);
}

const ENTRIES_OF: { readonly [T in QueryTarget]: (item: ItemOf[T]) => Entry[] } = {
  records: (record) => [
    {
      path: `/v1/records/${encodeURIComponent(record.id)}`,
      title: record.title ?? record.meetings[0]?.name ?? record.id,
      summary: record.snippet.text,
      url: record.source.url,
      told: record.publishedAt ?? record.source.fetchedAt,
      categories: record.meetings.map(({ kind }) => kind),
    },
  ],
  meetings: ({ id, name, kind, date, organiser, record }) => [
    {
      ...itemOf(record, id),
      title: name ?? record.title ?? kind,
      summary: joined(date?.start, organiser, record.place.province),
      categories: [kind],
    },
  ],
  // What is new of a person is where they appear.
  people: ({ appearances }) =>
    appearances.map(({ id, name, role, titles, record }) => ({
      ...itemOf(record, id),
      title: [name, titles[0]?.canonical].filter(Boolean).join(', '),
      summary: joined(record.place.province, record.title),
      categories: [role],
    })),
  statistics: ({ id, value, upper, unit, subject, period, record }) => [
    {
      ...itemOf(record, id),
      title: `${value}${upper === null ? '' : `–${upper}`} ${unit}${subject === null ? '' : ` (${subject})`}`,
      summary: joined(period?.label, record.place.province, record.title),
      categories: [unit],
    },
  ],
};

/** What entries have from the record that an item stands in. */
function itemOf({ id, url, publishedAt }: RecordRef, item: string): Pick<Entry, 'path' | 'url' | 'told'> {
  return { path: `/v1/records/${encodeURIComponent(id)}#${encodeURIComponent(item)}`, url, told: publishedAt };
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** @param self absolute address of the feed; @param origin of the API */
export function atomFeed(entries: readonly Entry[], title: string, self: string, origin: string): string {
  const updated = entries.map(instantOf).sort().at(-1) ?? '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${xml(self)}</id>
<title>${xml(title)}</title>
<updated>${updated}</updated>
<author><name>Giao Ban</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
${entries.map((entry) => written(entry, origin)).join('')}</feed>
`;
}

function written(entry: Entry, origin: string): string {
  const { path, title, summary, url, categories } = entry;
  const address = `${origin}${path}`;
  const isWeb = url !== null && /^https?:/.test(url);
  return `<entry>
<id>${xml(address)}</id>
<title>${xml(title)}</title>
<updated>${instantOf(entry)}</updated>
<link rel="alternate" href="${xml(isWeb ? url : address)}"/>
<link rel="related" type="application/json" href="${xml(address)}"/>
<summary>${xml(summary)}</summary>
${categories.map((category) => `<category term="${xml(category)}"/>`).join('')}
</entry>
`;
}

/** Publication, else the fetch; the day alone is its start in Vietnam. In UTC, so that instants sort. */
function instantOf({ told }: Entry): string {
  const given = told ?? '1970-01-01';
  const instant = new Date(/^\d{4}-\d\d-\d\d$/.test(given) ? `${given}T00:00:00+07:00` : given);
  return Number.isNaN(instant.getTime()) ? '1970-01-01T00:00:00Z' : instant.toISOString();
}

/** What XML 1.0 cannot hold is left out, not only escaped. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

function xml(text: string): string {
  return text.replace(NO_XML, '').replace(/[<>&"']/g, (mark) => ENTITIES[mark]!);
}
