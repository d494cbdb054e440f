// Asks the API for a record, and for the other pages that tell its meetings or carry its text.
import type { PageRecord } from '@giaoban/records';
import type { ApiClient } from '../api-client.ts';
import type { OtherPages } from '../pages/record-page.ts';

/** @throws ApiProblem 404 where there is no such record */
export async function askRecord(api: ApiClient, id: string): Promise<OtherPages & { readonly record: PageRecord }> {
  const ofRecord = new URLSearchParams({ record: id });
  const [record, { items }, reprints] = await Promise.all([
    api.record(id),
    api.events(ofRecord),
    api.reprints(ofRecord),
  ]);
  const others = items.flatMap(({ records }) => records.filter((page) => page.record !== record.id));
  const sameEvent = [...new Map(others.map((page) => [page.record, page])).values()];
  return { record, sameEvent, reprints: reprints.items[0] ?? null };
}
