// Coverage: reported, silent, not crawled; organs under the name of the day.
import { expect, test } from 'vitest';
import { testMeeting } from '../../testing/item-builders.ts';
import { sampleRecord } from '../../testing/sample-record.ts';
import { resolveCoverage } from './resolve-coverage.ts';

const HALF = { start: '2024-01-01', end: '2024-06-30', label: '6 tháng đầu năm 2024' };

function page(province: string, day: string, organiser: string | null, period = HALF) {
  return sampleRecord({
    source: { path: null, url: `https://${encodeURI(province)}.vn/${day}/${organiser ?? ''}`, fetchedAt: null },
    publishedAt: day,
    place: { province, district: null, commune: null, type: 'province', code: null, era: null },
    meetings: organiser === null ? [] : [testMeeting({ kind: 'so-ket', organiser, reportingPeriod: period }, day)],
  });
}

test('each province is reported, silent or not crawled', async () => {
  const rows = await Array.fromAsync(
    resolveCoverage([
      page('Nghệ An', '2024-07-05', 'Ban Dân vận Tỉnh ủy'),
      page('Hà Nam', '2024-07-20', null),
      page('Nam Định', '2023-07-20', null),
    ]),
  );
  const state = (province: string) => rows.find((row) => row.province === province)?.state;
  expect(rows).toHaveLength(63);
  expect([state('Nghệ An'), state('Hà Nam'), state('Nam Định')]).toEqual(['reported', 'silent', 'not-crawled']);
});

test('no report is missing where there is no such unit', async () => {
  const rows = await Array.fromAsync(resolveCoverage([page('Nghệ An', '2024-07-05', 'Ban Chấp hành Đảng bộ thị xã')]));
  const asked = rows.map(({ province }) => province);
  expect([asked.includes('Nghệ An'), asked.includes('Kon Tum')]).toEqual([true, false]);
});

test('after the merger the organ stands under the name of its successor', async () => {
  const period = { start: '2025-01-01', end: '2025-06-30', label: '6 tháng đầu năm 2025' };
  const rows = await Array.fromAsync(
    resolveCoverage([
      page('Nghệ An', '2025-07-05', 'Ban Dân vận Tỉnh ủy', period),
      page('Trà Vinh', '2025-07-02', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', period),
    ]),
  );
  expect(new Set(rows.map(({ organ }) => organ))).toEqual(new Set(['Ban Tuyên giáo và Dân vận Tỉnh ủy']));
  expect(rows.filter(({ state }) => state === 'reported').map(({ province }) => province)).toEqual([
    'Nghệ An',
    'Trà Vinh',
  ]);
});

test('an organ and a province that pages write in several ways are one row, organs of other accents are not', async () => {
  const rows = await Array.fromAsync(
    resolveCoverage([
      page('Nghệ An', '2024-07-05', 'Phòng Văn hóa'),
      page('Nghệ An', '2024-07-06', 'Phòng văn hoá'),
      page('NGHE AN', '2024-07-07', 'PHÒNG VĂN HOÁ'),
      page('Nghệ An', '2024-07-08', 'Phòng Văn hóa'),
      page('Xứ Mới', '2024-07-08', 'Phòng Văn hóa'),
      page('Xứ mới', '2024-07-09', 'Phòng Văn hóa'),
      page('Nghệ An', '2024-07-09', 'Quân đoàn'),
      page('Nghệ An', '2024-07-10', 'Quận đoàn'),
    ]),
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ organ }) => organ))).toEqual(new Set(['Phòng Văn hóa', 'Quân đoàn', 'Quận đoàn']));
  expect(rows.filter(({ state }) => state === 'reported').map(({ province }) => province)).toEqual([
    'Nghệ An',
    'Xứ mới',
    'Nghệ An',
    'Nghệ An',
  ]);
});

test('files that pages link and nobody has read are counted, each once, where they count', async () => {
  const link = (name: string) => ({ url: `https://a.vn/${name}.pdf`, name, read: false });
  const pages = [
    page('Nghệ An', '2024-07-10', 'Ban Dân vận Tỉnh ủy'),
    { ...page('Hà Nam', '2024-07-12', null), attachments: [link('read'), link('not'), link('neither')] },
    { ...page('Hà Nam', '2024-07-13', null), attachments: [link('not')] },
    { ...page('Hà Nam', '2023-01-13', null), attachments: [link('long-ago')] },
    {
      ...sampleRecord({ source: { path: null, url: link('read').url, fetchedAt: null } }),
      attachedTo: 'https://a.vn/x',
    },
  ];
  const rows = await Array.fromAsync(resolveCoverage(pages));
  const unread = (province: string) => rows.find((row) => row.province === province)?.filesNotRead;
  expect([unread('Hà Nam'), unread('Nghệ An'), unread('Nam Định')]).toEqual([2, 0, 0]);
});
