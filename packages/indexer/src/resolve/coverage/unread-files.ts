// Files that pages link and that no record was read from, by province and day.
import { type PageRecord, recordId } from '@giaoban/records';

export interface UnreadFiles {
  add(record: PageRecord, province: string, day: number): void;
  /** The record of a file: it was read. */
  read(record: PageRecord): void;
  /** Each file once, on the first day on which a page of the province links it; days in their order. */
  days(): ReadonlyMap<string, readonly number[]>;
}

export function unreadFiles(): UnreadFiles {
  const linked = new Map<string, Map<string, number>>();
  const known = new Set<string>();
  return {
    add({ attachments }, province, day) {
      if (attachments.length === 0) return;
      const files = linked.get(province) ?? new Map<string, number>();
      linked.set(province, files);
      for (const { url } of attachments) {
        const file = recordId({ url, text: '' });
        files.set(file, Math.min(day, files.get(file) ?? day));
      }
    },
    read: ({ id }) => void known.add(id),
    days: () =>
      new Map(
        [...linked].map(([province, files]) => {
          const days = [...files].flatMap(([file, day]) => (known.has(file) ? [] : [day]));
          return [province, days.sort((a, b) => a - b)];
        }),
      ),
  };
}
