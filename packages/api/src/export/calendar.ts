// Meetings as an iCalendar (RFC 5545) that a calendar program can subscribe to.
import type { MeetingItem } from '@giaoban/indexer';

const STATUS = { announced: 'CONFIRMED', held: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;
const LINE_BYTES = 75;
const MS_PER_DAY = 86_400_000;

/** Meetings whose day is not known are left out: a whole month would be no appointment. */
export async function* calendar(meetings: AsyncIterable<MeetingItem>): AsyncGenerator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Giao Ban//Giao Ban//VI', 'X-WR-CALNAME:Giao Ban']);
  for await (const meeting of meetings) {
    if (meeting.date?.precision === 'day') yield lines(appointment(meeting, meeting.date));
  }
  yield lines(['END:VCALENDAR']);
}

function appointment(meeting: MeetingItem, date: NonNullable<MeetingItem['date']>): string[] {
  const { id, kind, name, organiser, place, record, status } = meeting;
  const told = [organiser, record.title].filter((part) => part !== null).join('\n');
  const where =
    place?.text ?? [record.place.commune, record.place.district, record.place.province].filter(Boolean).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@giaoban`,
    `DTSTAMP:${compact((record.publishedAt ?? date.start).slice(0, 10))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date.start)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date.end))}`,
    `SUMMARY:${escaped(name ?? record.title ?? kind)}`,
    ...(told === '' ? [] : [`DESCRIPTION:${escaped(told)}`]),
    ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
    ...(record.url === null ? [] : [`URL:${record.url.replace(CONTROL, '')}`]),
    `CATEGORIES:${escaped(kind)}`,
    `STATUS:${STATUS[status]}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const CONTROL = /[\u0000-\u001f\u007f]/g;

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROL, ' ');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + MS_PER_DAY).toISOString().slice(0, 10);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${folded(text)}\r\n`).join('');
}

/** A line has at most 75 bytes; it goes on behind a line break and a space, and no letter is cut. */
function folded(text: string): string {
  let [out, bytes] = ['', 0];
  for (const letter of text) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LINE_BYTES) {
      out += '\r\n ';
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return out;
}
