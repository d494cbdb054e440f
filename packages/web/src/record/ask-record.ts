// Asks the API for a record, and for the other pages that tell its meetings.
import type { PageRecord } from '@giaoban/records';
import type { ApiClient } from '../api-client.ts';
import type { EventPage } from '../pages/record-page.ts';

/** @throws ApiProblem 404 where there is no such record */
export async function askRecord(
  api: ApiClient,
  id: string,
): Promise<{ readonly record: PageRecord; readonly sameEvent: readonly EventPage[] }> {
  const [record, { items }] = await Promise.all([api.record(id), api.events(new URLSearchParams({ record: id }))]);
  const others = items.flatMap(({ records }) => records.filter((page) => page.record !== record.id));
  return { record, sameEvent: [...new Map(others.map((page) => [page.record, page])).values()] };
}
