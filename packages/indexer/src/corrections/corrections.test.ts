// Corrections: laid over an extraction, again over the next one, taken back, told where they no longer fit.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Correction, GoldRecord, PageRecord } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../query.ts';
import { sqliteStore } from '../sqlite/sqlite-store.ts';
import { testMeeting, testOfficial, testStatistic } from '../testing/item-builders.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { applyCorrections, uncorrected } from './apply-corrections.ts';
import { correctedStore, correctRecord } from './corrected-store.ts';
import { openCorrectionLog } from './correction-log.ts';
import { goldRecord } from './gold-record.ts';

const chair = testOfficial('Sầm Văn Duyệt', 'chair', 'Bí thư Huyện ủy|Huyện ủy');
const total = testStatistic(45, 'mô hình');
const part = testStatistic(5, 'mô hình', { partOf: total.id });
const meeting = testMeeting(
  { kind: 'giao-ban', name: 'Giao ban', participants: [{ official: chair.id, role: 'chair', onBehalfOf: null }] },
  '2024-10-07',
);
const RECORD = sampleRecord({ officials: [chair], statistics: [total, part], meetings: [meeting] });

let count = 0;
const by = { key: 'k', name: 'Phòng phân tích' };
const correction = (change: Correction['change'], record: string | null = RECORD.id): Correction => {
  count += 1;
  return { id: `r${count}`, at: '2024-11-01T00:00:00Z', by, record, note: null, change };
};
const set = (
  list: 'officials' | 'meetings' | 'statistics' | null,
  item: string | null,
  field: string,
  value: unknown,
  was: unknown,
) => correction({ do: 'set', list, item, field, value, was });
const add = (value: Record<string, unknown>, quote: string, start: number) =>
  correction({ do: 'add', list: 'statistics', item: `r-new${count}`, value, quote, start });
const figure = {
  value: 45,
  upper: null,
  unit: 'mô hình',
  subject: 'toàn huyện',
  qualifier: null,
  modality: 'reported',
  change: null,
  period: null,
  partOf: null,
  kind: 'stock',
  cumulative: false,
  place: null,
  organ: null,
};
const quote = '45 mô hình';
const at = RECORD.text.indexOf(quote);
const title = (canonical: string) => [{ canonical, organisation: 'Huyện ủy', text: canonical }];

describe('applied', () => {
  test.each<[string, Correction, (record: PageRecord) => unknown, unknown]>([
    ['a headline', set(null, null, 'title', 'Giao ban', RECORD.title), ({ title }) => title, 'Giao ban'],
    [
      'a place',
      set(null, null, 'place', { province: 'Nghệ An', district: 'Tương Dương', commune: null }, null),
      ({ place }) => [place.district, place.type, place.era],
      ['Tương Dương', 'district', 'before-2025-07'],
    ],
    [
      'a name',
      set('officials', chair.id, 'name', 'Sầm Văn Duyên', chair.name),
      ({ officials }) => officials[0]?.name,
      'Sầm Văn Duyên',
    ],
    [
      'titles',
      set('officials', chair.id, 'titles', title('Phó Bí thư Huyện ủy'), title('Bí thư Huyện ủy')),
      ({ officials }) => officials[0]?.titles.map(({ canonical, branch, rule }) => [canonical, branch, rule]),
      [['Phó Bí thư Huyện ủy', 'party', 'review']],
    ],
    [
      'a day',
      set(
        'meetings',
        meeting.id,
        'date',
        { start: '2024-10-08', end: '2024-10-08', partOfDay: null, precision: 'day' },
        null,
      ),
      ({ meetings }) => meetings[0]?.date?.start,
      '2024-10-08',
    ],
    [
      'an item more',
      add(figure, quote, at),
      ({ statistics }) => statistics[2],
      { ...figure, evidence: { start: at, end: at + quote.length } },
    ],
    [
      'an official taken out, and from the meeting',
      correction({ do: 'remove', list: 'officials', item: chair.id, was: null }),
      ({ officials, meetings }) => [officials, meetings[0]?.participants],
      [[], []],
    ],
    [
      'a total taken out, and from its parts',
      correction({ do: 'remove', list: 'statistics', item: total.id, was: null }),
      ({ statistics }) => statistics.map(({ id, partOf }) => [id, partOf]),
      [[part.id, null]],
    ],
  ])('%s', (_, given, look, wanted) => {
    const corrected = applyCorrections(RECORD, [given]);
    expect(PageRecord.safeParse(corrected).error?.issues ?? []).toEqual([]);
    const seen = look(corrected);
    if (Array.isArray(wanted) || typeof wanted !== 'object') expect(seen).toEqual(wanted);
    else expect(seen).toMatchObject(wanted as object);
    expect(uncorrected(corrected)).toEqual(RECORD);
    expect(applyCorrections(corrected, [given])).toEqual(corrected);
    expect(applyCorrections(corrected, [])).toEqual(RECORD);
  });
});

describe('what became of it, as the page is read again', () => {
  const named = (name: string) => ({ ...RECORD, officials: [{ ...chair, name }] });
  const rename = set('officials', chair.id, 'name', 'Sầm Văn Duyên', 'Sầm Văn Duyệt');
  const newer = add(figure, quote, at);
  test.each<[string, PageRecord, Correction[], string[]]>([
    ['the same reading', RECORD, [rename], ['applied']],
    ['extraction has learnt it', named('Sầm Văn Duyên'), [rename], ['agrees']],
    ['extraction says a third thing', named('Sầm Văn Duyệnh'), [rename], ['conflict']],
    ['the item is gone', { ...RECORD, officials: [] }, [rename], ['lost']],
    ['a second word on it', RECORD, [rename, { ...rename, id: 'r0' }], ['replaced', 'applied']],
    ['the quote has moved', { ...RECORD, text: `Tin. ${RECORD.text}` }, [newer], ['applied']],
    ['the quote is gone', { ...RECORD, text: 'Trang đã đổi.' }, [newer], ['lost']],
    ['extraction found it', { ...RECORD, statistics: [{ ...total, ...figure } as never] }, [newer], ['agrees']],
    ['gone over', RECORD, [correction({ do: 'confirm' })], ['applied']],
    [
      'gone over before the page changed',
      { ...RECORD, revision: { capture: '2025-01-01T00:00:00Z', extractor: '1' } },
      [correction({ do: 'confirm' })],
      ['conflict'],
    ],
  ])('%s', (_, record, corrections, states) => {
    const corrected = applyCorrections(record, corrections);
    expect(corrected.review?.corrections.map(({ state }) => state)).toEqual(states);
    for (const { evidence } of corrected.statistics)
      expect(evidence.end).toBeLessThanOrEqual(Math.max(5, corrected.text.length));
  });

  test('as gold', () => {
    const gold = goldRecord(applyCorrections(RECORD, [rename, correction({ do: 'confirm' })]));
    expect(GoldRecord.safeParse(gold).error?.issues ?? []).toEqual([]);
    expect(gold).toMatchObject({
      officials: [{ name: 'Sầm Văn Duyên' }],
      statistics: [{ partOf: null }, { partOf: 0 }],
      notes: 'gone over as a whole on 2024-11-01; 1 corrections; by Phòng phân tích',
    });
  });
});

describe('the log and the store', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('what one process appends the other reads; what a crash cut off is gone; what was taken back no longer holds', () => {
    const file = join(folder, 'log.jsonl');
    const [writer, reader] = [openCorrectionLog(file), openCorrectionLog(file)];
    const first = set(null, null, 'title', 'A', null);
    expect(reader.all()).toEqual([]);
    writer.append(first);
    expect(reader.of(RECORD.id)).toEqual([first]);
    appendFileSync(file, '{"id":"cut');
    expect(reader.all()).toEqual([first]);
    const joined = correction({ do: 'same', between: ['a/o1', 'b/o2'] }, null);
    writer.append(joined);
    writer.append(correction({ do: 'undo', correction: first.id }));
    expect(reader.of(RECORD.id)).toEqual([]);
    expect(reader.isUndone(first.id)).toBe(true);
    expect(reader.decisions()).toEqual([{ decision: 'same', between: ['a/o1', 'b/o2'] }]);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4);
    appendFileSync(file, '{"id":1}\n');
    expect(() => reader.all()).toThrow(/log\.jsonl:4/);
  });

  test('hold for the record that is there, and for every later reading of the page', async () => {
    const log = openCorrectionLog(join(folder, 'store.jsonl'));
    const store = correctedStore(sqliteStore(':memory:'), log);
    await store.put([RECORD]);
    log.append(set('officials', chair.id, 'name', 'Sầm Văn Duyên', 'Sầm Văn Duyệt'));
    await correctRecord(store, log, RECORD.id);
    expect((await store.search(parseQuery({ target: 'people' }))).items).toMatchObject([{ name: 'Sầm Văn Duyên' }]);
    await store.put([{ ...RECORD, revision: { capture: '2025-01-01T00:00:00Z', extractor: '9' } }]);
    expect((await store.get(RECORD.id))?.officials[0]?.name).toBe('Sầm Văn Duyên');
    log.append(correction({ do: 'undo', correction: log.of(RECORD.id)[0]!.id }));
    expect((await correctRecord(store, log, RECORD.id))?.officials[0]?.name).toBe('Sầm Văn Duyệt');
    expect(await correctRecord(store, log, 'none')).toBeNull();
    await store.close();
  });
});
