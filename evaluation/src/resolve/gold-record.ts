// Compact records for the gold sets of resolving: a page's facts without its text.
import { PageRecord, recordId } from '@giaoban/records';

const made = { confidence: 1, rule: 'gold' };
/** Gold records have no text to point into. */
export const NOWHERE = { start: 0, end: 1 };
export const ITEM = { ...made, evidence: NOWHERE };

/** "Nghệ An/Quế Phong/Tri Lễ", "Nghệ An//Quế Phong" (a commune of today), "-" (no place told). */
export function goldPlace(path: string): PageRecord['place'] {
  const [province = null, district = null, commune = null] = path
    .split('/')
    .map((name) => (name === '-' || name === '' ? null : name));
  const type = commune !== null ? 'commune' : district !== null ? 'district' : province !== null ? 'province' : null;
  return { province, district, commune, type, code: null, era: null };
}

/** @param path what the gold names the page by; becomes `source.path` and the page's address */
export function goldRecord(path: string, facts: Pick<PageRecord, 'place'> & Partial<PageRecord>): PageRecord {
  const url = `https://gold.invalid/${encodeURI(path)}`;
  return PageRecord.parse({
    schemaVersion: 1,
    id: recordId({ url, text: '' }),
    source: { path, url, fetchedAt: null },
    title: null,
    publishedAt: null,
    author: null,
    text: '',
    language: 'vi',
    topics: [],
    keywords: [],
    sourceStated: null,
    attachments: [],
    places: [],
    revision: { capture: null, extractor: '0.0.0' },
    meetings: [],
    officials: [],
    statistics: [],
    citedDocuments: [],
    ...facts,
  });
}
