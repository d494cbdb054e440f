// A whole record for tests, with what a case cares about laid over it.
import { PageRecord, recordId } from '@giaoban/records';

/** @param overrides top-level fields; the id follows from `source.url` unless given */
export function sampleRecord(overrides: Partial<PageRecord> = {}): PageRecord {
  const source = { path: null, url: 'https://quephong.nghean.gov.vn/tin/giao-ban-9-thang', fetchedAt: null };
  const merged = {
    schemaVersion: 1,
    source,
    title: 'Huyện ủy Quế Phong giao ban công tác Dân vận 9 tháng đầu năm 2024',
    publishedAt: '2024-10-08T09:00:00+07:00',
    author: 'Lô Thị Mai',
    text: 'Sáng 7/10, Huyện ủy Quế Phong tổ chức hội nghị giao ban. Đồng chí Sầm Văn Duyệt chủ trì. Toàn huyện có 45 mô hình.',
    language: 'vi',
    topics: [],
    keywords: [],
    sourceStated: null,
    attachments: [],
    place: {
      province: 'Nghệ An',
      district: 'Quế Phong',
      commune: null,
      type: 'district',
      code: null,
      era: 'before-2025-07',
    },
    places: [],
    revision: { capture: '2024-10-09T00:00:00+07:00', extractor: '0.1.0' },
    meetings: [],
    officials: [],
    statistics: [],
    citedDocuments: [],
    ...overrides,
  };
  return PageRecord.parse({ id: recordId({ url: merged.source.url, text: merged.text }), ...merged });
}
