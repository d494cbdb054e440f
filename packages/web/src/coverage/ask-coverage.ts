// Asks the API for the coverage of a province, and for the names of all.

import type { CoverageRow } from '../answers.ts';
import type { ApiClient } from '../api-client.ts';
import type { CoverageAnswer } from './coverage-page.ts';

/** Pages of a thousand rows; a table of more could not be read. */
const PAGES = 3;

const NO_RECORDS = { before: [], after: [] };

/** @param province empty where none is chosen yet */
export async function askCoverage(api: ApiClient, province: string): Promise<CoverageAnswer> {
  const [before, after, portals, records] = await Promise.all([
    api.provinces('before'),
    api.provinces('after'),
    province === '' ? [] : api.portals(new URLSearchParams({ province, limit: '50' })).then(({ items }) => items),
    province === '' ? recordsByProvince(api) : NO_RECORDS,
  ]);
  const names = [...new Set([...(province === '' ? [] : [province]), ...before, ...after])];
  const provinces = names.sort(new Intl.Collator('vi').compare);
  const rows: CoverageRow[] = [];
  let cursor: string | null = null;
  for (let page = 0; province !== '' && page < PAGES; page += 1) {
    const asked = new URLSearchParams({ province, limit: '1000', ...(cursor === null ? {} : { cursor }) });
    const { items, next } = await api.coverage(asked);
    rows.push(...items);
    cursor = next;
    if (cursor === null) break;
  }
  return { provinces, rows, cut: cursor !== null, portals, records };
}

async function recordsByProvince(api: ApiClient): Promise<CoverageAnswer['records']> {
  const asked = new URLSearchParams({ facets: 'province,provinceNow', limit: '1' });
  const { facets } = await api.search('records', asked);
  return { before: facets.province ?? [], after: facets.provinceNow ?? [] };
}
