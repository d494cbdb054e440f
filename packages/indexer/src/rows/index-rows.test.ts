import { describe, expect, test } from 'vitest';
import { testMeeting, testOfficial, testStatistic } from '../testing/item-builders.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { indexRows } from './index-rows.ts';

const officials = [
  testOfficial('Sầm Văn Duyệt', 'chair', 'Bí thư Huyện ủy|Huyện ủy'),
  testOfficial('Vi Thị Bảy', 'attendee', 'Phó Bí thư Huyện ủy|Huyện uỷ'),
];

describe('indexRows', () => {
  test('a record without items has one row', () => {
    const rows = indexRows(sampleRecord());
    expect([rows.meetings, rows.people, rows.statistics]).toEqual([[], [], []]);
    expect(rows.records.terms).toMatchObject({
      province: ['Nghệ An'],
      provinceNow: ['Nghệ An'],
      host: ['quephong.nghean.gov.vn'],
      year: ['2024'],
    });
  });

  test.each([
    [null, null],
    ['2024-10-08', Date.parse('2024-10-07T17:00:00Z')],
    ['2024-10-08T09:00:00+07:00', Date.parse('2024-10-08T02:00:00Z')],
  ])('published %s is the instant %s', (publishedAt, instant) =>
    expect(indexRows(sampleRecord({ publishedAt })).records.published).toBe(instant),
  );

  test('one organ in two spellings is one', () => {
    expect(indexRows(sampleRecord({ officials })).records.terms.organ).toEqual(['Huyện ủy']);
  });

  test('where a meeting lists its participants, only they and their roles there belong to it', () => {
    const meetings = [
      testMeeting({
        kind: 'giao-ban',
        participants: [{ official: officials[1]!.id, role: 'presenter', onBehalfOf: null }],
      }),
      testMeeting({ kind: 'le' }),
    ];
    const rows = indexRows(sampleRecord({ officials, meetings }));
    expect(rows.meetings[0]!.terms).toMatchObject({ official: ['Vi Thị Bảy'], role: ['presenter'] });
    expect(rows.meetings[1]!.terms).toMatchObject({
      official: ['Sầm Văn Duyệt', 'Vi Thị Bảy'],
      role: ['chair', 'attendee'],
    });
  });

  test('a figure without organ takes the page’s, one with an organ keeps it', () => {
    const statistics = [testStatistic(1, 'hộ'), testStatistic(2, 'hộ', { organ: 'Sở Nội vụ' })];
    const rows = indexRows(sampleRecord({ officials, statistics }));
    expect(rows.statistics.map(({ terms }) => terms.organ)).toEqual([['Huyện ủy'], ['Sở Nội vụ']]);
  });
});
