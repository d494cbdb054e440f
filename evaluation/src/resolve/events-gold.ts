// The gold set of joining meetings into events: `evaluation/resolve/events.txt` read into records and the right groups.
import { readFileSync } from 'node:fs';
import { BadDataError, itemId, type Meeting, type PageRecord } from '@giaoban/records';
import { goldPlace, goldRecord, ITEM, NOWHERE } from './gold-record.ts';

export interface EventsGold {
  readonly records: readonly PageRecord[];
  /** Page → slug of the event that it tells. */
  readonly eventOf: ReadonlyMap<string, string>;
}

const COLUMNS = 11;

/** @throws BadDataError naming file and line */
export function readEventsGold(file: string): EventsGold {
  const eventOf = new Map<string, string>();
  const texts = new Map<string, string>();
  const records: PageRecord[] = [];
  let event = '';
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith('event ')) event = line.slice(6);
    else {
      const cells = line.trim().split(/ *\| */);
      if (cells.length !== COLUMNS)
        throw new BadDataError(`${file}:${index + 1}`, `has ${cells.length} cells, not ${COLUMNS}`);
      const record = pageOf(cells, texts);
      eventOf.set(cells[0]!, event);
      records.push(record);
    }
  }
  return { records, eventOf };
}

function pageOf(cells: readonly string[], texts: Map<string, string>): PageRecord {
  const [path, published, place, kind, when, organiser, name, period, people, status, source] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const text = textOf(path, source, [name, organiser, people], texts);
  texts.set(path, text);
  const taken = new Map<string, number>();
  const officials =
    people === '-'
      ? []
      : people.split(/ *; */).map((person) => ({
          ...ITEM,
          id: itemId('o', person, taken),
          name: person.replace('*', ''),
          role: person.startsWith('*') ? ('chair' as const) : ('attendee' as const),
          titles: [],
          mentions: [NOWHERE],
        }));
  const meeting: Meeting = {
    ...ITEM,
    id: itemId('m', name, taken),
    kind: kind as Meeting['kind'],
    name,
    date: dateOf(when),
    reportingPeriod: periodOf(period),
    nextPeriod: null,
    organiser: organiser === '-' ? null : organiser,
    status: status as Meeting['status'],
    place: null,
    format: null,
    coOrganisers: [],
    participants: officials.map(({ id, role }) => ({ official: id, role, onBehalfOf: null })),
  };
  return goldRecord(path, { place: goldPlace(place), publishedAt: published, text, officials, meetings: [meeting] });
}

/** "2022-07-06..2022-07-08", "2023-04-04 morning". */
function dateOf(when: string): Meeting['date'] {
  const [days = '', part = null] = when.split(' ');
  const [start = '', end = start] = days.split('..');
  return { start, end, partOfDay: part as 'morning' | null, precision: 'day', text: null };
}

function periodOf(period: string): Meeting['reportingPeriod'] {
  const [start, end] = period.split('..');
  return start === undefined || end === undefined ? null : { start, end, label: period };
}

/** A text of its own for each page, or that of another one, whole or its first part. */
function textOf(path: string, source: string, told: readonly string[], texts: ReadonlyMap<string, string>): string {
  const [how, other] = source.split(' ');
  if (how === 'own') return ownText(path, told);
  const text = texts.get(other!);
  if (text === undefined) throw new BadDataError(path, `${other} stands further down`);
  return how === 'copy' ? text : text.slice(0, Math.floor(text.length * 0.4));
}

/** What the page tells, and words that no other page has in this order. */
function ownText(path: string, told: readonly string[]): string {
  const words = Array.from({ length: 120 }, (_, n) => `${path}${(n * 7) % 31} ${n}${path}`);
  return `${told.join('. ')}. ${words.join(' ')}`;
}
