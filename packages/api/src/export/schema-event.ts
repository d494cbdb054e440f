// A meeting as an Event of schema.org, in JSON-LD.
import type { MeetingItem } from '@giaoban/indexer';

const STATUS = {
  announced: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const;
const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/** Null where no day is known: an Event has a start. @param origin of the API, for the identifiers */
export function schemaEvent(meeting: MeetingItem, origin: string): object | null {
  const { id, kind, name, date, organiser, coOrganisers, place, record, status, format } = meeting;
  if (date === null) return null;
  const organs = [organiser, ...coOrganisers].filter((organ) => organ !== null);
  const { province, district, commune } = record.place;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${origin}/v1/records/${encodeURIComponent(record.id)}#${encodeURIComponent(id)}`,
    name: name ?? record.title ?? kind,
    startDate: date.start,
    endDate: date.end,
    eventStatus: `https://schema.org/${STATUS[status]}`,
    ...(format === null ? {} : { eventAttendanceMode: `https://schema.org/${ATTENDANCE[format]}` }),
    location: {
      '@type': 'Place',
      name: place?.text ?? [commune, district, province].filter((part) => part !== null).join(', '),
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'VN',
        ...(province === null ? {} : { addressRegion: province }),
        ...(district === null && commune === null
          ? {}
          : { addressLocality: [commune, district].filter((part) => part !== null).join(', ') }),
      },
    },
    organizer: organs.map((organ) => ({ '@type': 'Organization', name: organ })),
    ...(record.url === null
      ? {}
      : { subjectOf: { '@type': 'NewsArticle', url: record.url, headline: record.title ?? '' } }),
    inLanguage: 'vi',
  };
}
