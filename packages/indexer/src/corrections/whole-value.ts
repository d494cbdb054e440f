// From what a reviewer writes to what a record holds: titles, dates, places and items get what extraction would add.
import type { ItemList, MeetingDate, Official, PageRecord, Span, Title } from '@giaoban/records';

type Fields = Readonly<Record<string, unknown>>;
/** The rule of what a reviewer wrote. */
const REVIEW = { confidence: 1, rule: 'review' };

/** @param of the item or record that has the field now @param span where a new title is taken to stand */
export function wholeField(list: ItemList | null, field: string, value: unknown, of: Fields, span: Span): unknown {
  if (value === null) return null;
  if (list === 'meetings' && field === 'date') return wholeDate(value as Fields, of.date as MeetingDate | null);
  if (list === 'officials' && field === 'titles') return wholeTitles(value as Fields[], of as Official, span);
  if (list === null && field === 'place') return wholePlace(value as Fields, of as PageRecord);
  return value;
}

/** @param fields all that a reviewer may say of an item of the list */
export function wholeItem(
  list: ItemList,
  id: string,
  fields: Fields,
  span: Span,
  text: string,
): Fields & { readonly id: string } {
  const rawText = text.slice(span.start, span.end);
  const item = { id, ...REVIEW, ...fields };
  const blank = { ...item, titles: [], date: null };
  switch (list) {
    case 'meetings': {
      const date = wholeField(list, 'date', fields.date, blank, span);
      return { ...item, date, place: null, format: null, coOrganisers: [], participants: [], evidence: span };
    }
    case 'officials':
      return { ...item, titles: wholeField(list, 'titles', fields.titles, blank, span), mentions: [span] };
    case 'statistics':
      return { ...item, comparedWith: null, dimension: null, rawText, breakdowns: [], evidence: span };
    case 'citedDocuments':
      return { ...item, evidence: span };
  }
}

function wholeDate(date: Fields, before: MeetingDate | null): Fields {
  return { precision: 'day', ...date, text: before?.text ?? null };
}

function wholePlace(place: Fields, { place: before }: PageRecord): Fields {
  const type = (['commune', 'district', 'province'] as const).find((level) => place[level] !== null) ?? null;
  return { ...place, type, code: null, era: before.era };
}

/** A title that was there keeps what extraction knows of it; a new one is like the one in its place. */
function wholeTitles(titles: readonly Fields[], official: Official, span: Span): Title[] {
  return titles.map((title, i) => {
    const before = official.titles.find(
      ({ canonical, organisation }) => canonical === title.canonical && organisation === title.organisation,
    );
    const like = before ?? official.titles[i];
    return {
      level: null,
      branch: 'other',
      status: 'current',
      placeCode: null,
      evidence: span,
      ...like,
      ...(before === undefined ? { ...REVIEW, id: `${official.id}-t${i + 1}` } : {}),
      ...title,
    } as Title;
  });
}
