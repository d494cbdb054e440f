// A portal that loses its dates, its people, its text, its headlines or its template is told, with a page that shows it; one that is as ever is not.
import type { Extraction } from '@giaoban/extractor';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../ledger.ts';
import { findDrift, type SignedPage } from './find-drift.ts';
import { likeness, type PageSigns, pageSigns, templateOf } from './page-signs.ts';
import { driftOf } from './read-drift.ts';

const LISTING = {
  refusal: { source: { path: null, url: null, fetchedAt: null }, refused: 'listing', detail: '' },
} as const;
const EMPTY = { refusal: { ...LISTING.refusal, refused: 'empty' } } as const;
const RECORD = {
  record: { publishedAt: '2024-07-01', officials: [{}], text: 'x'.repeat(300) },
} as unknown as Extraction;
const BARE = { record: { publishedAt: null, officials: [], text: 'x' } } as unknown as Extraction;

const page = (names: readonly string[], more = '') =>
  Buffer.from(
    `<html><body>${names.map((name) => `<div id="post-4711" class="${name} col-md-8">…</div>`).join('')}${more}</body></html>`,
  );
const NAMES = Array.from({ length: 30 }, (_, i) => `khoi-${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i)}`);
const OTHER = NAMES.map((name) => `moi-${name}`);

describe('what a page shows', () => {
  test.each([
    ['an article', RECORD, '', { kind: 'article', lacks: [] }],
    ['one that lacks all', BARE, '', { kind: 'article', lacks: ['date', 'people', 'text'] }],
    ['nothing to read', EMPTY, '', { kind: 'article', lacks: ['text'] }],
    [
      'a listing',
      LISTING,
      '<a href="/x"><b>Hội nghị giao ban công tác tháng 7 của huyện</b></a>',
      { kind: 'listing', lacks: [] },
    ],
    ['a listing of nothing', LISTING, '<a href="/">Trang chủ</a>', { kind: 'listing', lacks: ['headlines'] }],
  ] as const)('%s', (_, extraction, more, signs) => {
    expect(pageSigns(page(NAMES, more), extraction)).toMatchObject(signs);
  });

  test('pages of one template are alike, whatever their numbers; those of another are not', () => {
    const of = (names: readonly string[]) => pageSigns(page(names), RECORD).blocks;
    const template = templateOf([of(NAMES), of(NAMES), of([...NAMES, 'le'])]);
    expect(likeness(of(NAMES.map((name) => `${name} tin-99`)), template)).toBeGreaterThan(0.8);
    expect(likeness(of(OTHER), template)).toBeLessThan(0.3);
  });
});

const blocks = pageSigns(page(NAMES), RECORD).blocks;
const days = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => `2024-07-${String(i + from).padStart(2, '0')}`);
const signed = (day: string, count: number, signs: Partial<PageSigns> = {}): SignedPage[] =>
  Array.from({ length: count }, (_, i) => {
    const url = `https://a.vn/${signs.kind ?? 'article'}/${day}/${i}`;
    return { url, host: 'a.vn', day, kind: 'article', lacks: [], blocks, ...signs };
  });
const asEver = days(10).flatMap((day) => [
  ...signed(day, 9),
  ...signed(day, 1, { lacks: ['date', 'people'] }),
  ...signed(day, 4, { kind: 'listing' }),
]);
const TODAY = '2024-07-11';

describe('a day against the days before', () => {
  test.each([
    ['as ever', [...signed(TODAY, 9), ...signed(TODAY, 1, { lacks: ['date'] })], []],
    ['few pages', signed(TODAY, 4, { lacks: ['date', 'people', 'text'] }), []],
    ['without dates', signed(TODAY, 8, { lacks: ['date'] }), [{ sign: 'date', now: 1, before: 0.1 }]],
    [
      'half without people',
      [...signed(TODAY, 10), ...signed(TODAY, 10, { lacks: ['people'] })],
      [{ sign: 'people', now: 0.5 }],
    ],
    ['without text', signed(TODAY, 5, { lacks: ['text'] }), [{ sign: 'text', now: 1, before: 0 }]],
    [
      'empty listings',
      signed(TODAY, 6, { kind: 'listing', lacks: ['headlines'] }),
      [{ sign: 'headlines', page: `https://a.vn/listing/${TODAY}/0` }],
    ],
    [
      'another template',
      signed(TODAY, 6, { blocks: pageSigns(page(OTHER), RECORD).blocks }),
      [{ sign: 'template', before: 1 }],
    ],
  ] as const)('%s', (_, today, alarms) => {
    const told = findDrift([...asEver, ...today], TODAY);
    expect(told).toMatchObject([{ host: 'a.vn', day: TODAY, alarms }]);
    expect(told[0]!.alarms).toHaveLength(alarms.length);
    for (const { page } of told[0]!.alarms) expect(page).toContain(TODAY);
  });
  test('a new portal has nothing to be compared with', () => {
    expect(findDrift(signed(TODAY, 50, { lacks: ['text'] }), TODAY)).toMatchObject([
      { rates: { text: 1 }, alarms: [] },
    ]);
  });
});

test('the ledger keeps the last capture of a page, by the day in Vietnam; an emptied listing is one', () => {
  const ledger = new Ledger(':memory:', '1');
  const settle = (url: string, fetchedAt: string, signs: PageSigns) =>
    ledger.settle(
      { url, fetchedAt, pointer: { file: 'a', offset: 0, length: 1 } },
      { kind: 'refusal', refused: 'listing', detail: '', signs },
    );
  settle('https://a.vn/tin', '2024-07-01T16:00:00.000Z', { kind: 'listing', lacks: [], blocks });
  settle('https://b.vn/x', '2024-07-02T10:00:00.000Z', { kind: 'article', lacks: ['date', 'text'], blocks });
  expect([...driftOf(ledger, 2)].map(({ host, day }) => `${host} ${day}`)).toEqual([
    'a.vn 2024-07-01',
    'b.vn 2024-07-02',
  ]);
  settle('https://a.vn/tin', '2024-07-02T17:00:00.000Z', { kind: 'article', lacks: ['text'], blocks });
  expect([...driftOf(ledger, 1)]).toMatchObject([
    { host: 'a.vn', day: '2024-07-03', articles: 0, listings: 1, rates: { headlines: 1, date: null } },
  ]);
  ledger.close();
});
