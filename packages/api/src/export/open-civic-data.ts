// A meeting as an Open Civic Data event.
import type { MeetingItem } from '@giaoban/indexer';
import { foldAccents } from '@giaoban/text';
import { nameUuid } from './name-uuid.ts';

const STATUS = { announced: 'confirmed', held: 'passed', postponed: 'tentative', cancelled: 'cancelled' } as const;

/** Null where no day is known: an event of Open Civic Data has one. */
export function openCivicDataEvent(meeting: MeetingItem): object | null {
  const { id, kind, name, date, organiser, coOrganisers, place, record, status } = meeting;
  if (date === null) return null;
  return {
    _type: 'event',
    id: `ocd-event/${nameUuid(id)}`,
    name: name ?? kind,
    description: record.title ?? '',
    classification: kind,
    start_date: date.start,
    end_date: date.end,
    timezone: 'Asia/Ho_Chi_Minh',
    all_day: true,
    status: STATUS[status],
    jurisdiction_id: jurisdiction(record.place.province),
    location: place === null ? null : { name: place.text, note: '', url: '' },
    participants: [organiser, ...coOrganisers]
      .filter((organ) => organ !== null)
      .map((organ, i) => ({
        entity_type: 'organization',
        name: organ,
        note: i === 0 && organiser ? 'host' : 'co-host',
      })),
    sources: record.url === null ? [] : [{ url: record.url, note: '' }],
    agenda: [],
    links: [],
    documents: [],
    media: [],
    extras: { record: record.id, meeting: id },
  };
}

/** "Nghệ An" → ocd-jurisdiction/country:vn/province:nghe_an/government */
function jurisdiction(province: string | null): string {
  const division = province === null ? '' : `/province:${foldAccents(province).replace(/[^a-z0-9]+/g, '_')}`;
  return `ocd-jurisdiction/country:vn${division}/government`;
}
