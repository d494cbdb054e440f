// A record that a reviewer went over, as gold: what a person would have written down by reading the page.
import { GoldRecord, type PageRecord } from '@giaoban/records';
import { type ITEM_FIELDS, seenField, seenItem } from './correctable.ts';

const gold = GoldRecord.shape;

/** @param record with its review; `notes` say whether it was gone over as a whole, and by whom */
export function goldRecord(record: PageRecord): GoldRecord {
  const list = (name: keyof typeof ITEM_FIELDS) => {
    const fields = Object.keys(gold[name].element.shape);
    return record[name].map((item) => {
      const seen = seenItem(name, item);
      return Object.fromEntries(fields.map((field) => [field, seen[field]]));
    });
  };
  const { source, title, publishedAt, author, text } = record;
  const place = seenField(null, 'place', record);
  const totals = new Map(record.statistics.map(({ id }, index) => [id, index]));
  const statistics = list('statistics').map((figure) => ({
    ...figure,
    partOf: totals.get(String(figure.partOf)) ?? null,
  }));
  return GoldRecord.parse({
    source,
    title,
    publishedAt,
    author,
    text,
    place,
    meetings: list('meetings'),
    officials: list('officials'),
    statistics,
    citedDocuments: list('citedDocuments'),
    notes: notesOf(record),
  });
}

function notesOf({ review }: PageRecord): string {
  const corrections = review?.corrections ?? [];
  const whole = corrections.findLast(({ change, state }) => change.do === 'confirm' && state === 'applied');
  const who = [...new Set(corrections.map(({ by }) => by.name))].join(', ');
  const parts = corrections.filter(({ change, state }) => change.do !== 'confirm' && state !== 'replaced').length;
  const extent = whole === undefined ? 'corrected in parts' : `gone over as a whole on ${whole.at.slice(0, 10)}`;
  return `${extent}; ${parts} corrections; by ${who}`;
}
