// Takes out what points to items that a reviewer removed.
import type { PageRecord } from '@giaoban/records';

export function withoutDangling(record: PageRecord): PageRecord {
  const officials = new Set(record.officials.map(({ id }) => id));
  const figures = new Set(record.statistics.map(({ id }) => id));
  return {
    ...record,
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.filter(({ official }) => officials.has(official)),
    })),
    statistics: record.statistics.map((figure) => ({
      ...figure,
      partOf: figure.partOf !== null && figures.has(figure.partOf) ? figure.partOf : null,
      breakdowns: figure.breakdowns
        .map((breakdown) => withoutParts(breakdown, figures))
        .filter(({ parts }) => parts.length > 0),
    })),
  };
}

/** A sum over parts of which one is gone says nothing. */
function withoutParts<Breakdown extends { parts: string[]; sumCheck: object | null }>(
  breakdown: Breakdown,
  figures: ReadonlySet<string>,
): Breakdown {
  const parts = breakdown.parts.filter((id) => figures.has(id));
  return parts.length === breakdown.parts.length ? breakdown : { ...breakdown, parts, sumCheck: null };
}
