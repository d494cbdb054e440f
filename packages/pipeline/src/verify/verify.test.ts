// Every way in which archive, ledger and store can disagree is told once, under its name; where they agree nothing is told.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import { type Store, sqliteStore } from '@giaoban/indexer';
import { recordId } from '@giaoban/records';
import { expect, test } from 'vitest';
import type { CaptureJob } from '../capture-job.ts';
import { type DataFolder, openDataFolder } from '../data-folder.ts';
import { Ledger, type PageResult } from '../ledger.ts';
import { runLocal } from '../local/run-local.ts';
import { pageCapture } from '../page-capture.ts';
import { extractionChanges } from '../upgrade/extraction-changes.ts';
import { hasFindings, verify } from './verify.ts';

const MONDAY = '2024-07-01T00:00:00.000Z';
const TUESDAY = '2024-07-02T00:00:00.000Z';
const url = (n: number) => `https://portal.example/tin-tuc/hoi-nghi-giao-ban-${n}.html`;
const page = (n: number, word = 'hoàn thành') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bài ${n}</title></head><body><h1>Hội nghị giao ban tháng ${n} năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày ${n + 3}/${n}/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá kết quả công tác, phần thứ ${i + 1} ${word} nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;

interface Folder {
  readonly data: DataFolder;
  readonly store: Store;
  append(n: number, fetchedAt: string, word?: string): Promise<CaptureJob>;
  inLedger<T>(step: (ledger: Ledger) => T): T;
}

/** Three articles, read. */
async function readFolder(): Promise<Folder> {
  const data = openDataFolder(mkdtempSync(join(tmpdir(), 'giaoban-verify-')));
  const folder: Folder = {
    data,
    store: sqliteStore(':memory:'),
    async append(n, fetchedAt, word) {
      const writer = await openArchiveWriter(data.archive, { name: 'test' });
      const entry = await writer.append({
        url: url(n),
        fetchedAt,
        request: { method: 'GET', headers: [] },
        response: {
          status: 200,
          headers: [['Content-Type', 'text/html; charset=utf-8']],
          body: Buffer.from(page(n, word)),
          truncated: false,
        },
      });
      await writer.close();
      return pageCapture(entry)!;
    },
    inLedger(step) {
      const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
      try {
        return step(ledger);
      } finally {
        ledger.close();
      }
    },
  };
  for (const n of [1, 2, 3]) await folder.append(n, MONDAY);
  await readAgain(folder);
  return folder;
}

async function readAgain({ data, store }: Folder): Promise<void> {
  const fetch = { delayMs: 0, allowPrivate: true, contact: null, attachments: false };
  const run = runLocal({ data, seeds: [], round: null, fetch, store, signal: new AbortController().signal });
  while (!(await run.next()).done);
}

async function verified({ data, store }: Folder, deep = false) {
  const walk = verify({ data, store, queue: null, deep });
  const findings: string[] = [];
  for (;;) {
    const next = await walk.next();
    if (next.done) return { findings, wrong: hasFindings(next.value), summary: next.value };
    findings.push(`${next.value.kind} ${next.value.page.at(-6)}: ${next.value.detail}`);
  }
}

const idOf = (n: number) => recordId({ url: url(n), text: '' });
const LISTING: PageResult = { kind: 'refusal', refused: 'listing', detail: 'headlines' };

const FAULTS: [string, (folder: Folder) => unknown, RegExp][] = [
  ['a page that was never read', (folder) => folder.append(4, MONDAY), /^missing 4: in the archive, and never read$/],
  [
    'a page that waits',
    (folder) => folder.append(4, MONDAY).then((job) => folder.inLedger((ledger) => ledger.plan(job))),
    /^missing 4: waits to be read$/,
  ],
  ['a record that the store has lost', (folder) => folder.store.remove([idOf(2)]), /^missing 2: its record/],
  [
    'a page that the archive has lost',
    (folder) =>
      folder.inLedger((ledger) =>
        ledger.settle({ pointer: { file: 'a', offset: 0, length: 1 }, url: url(9), fetchedAt: MONDAY }, LISTING),
      ),
    /^missing 9: its capture is not in the archive$/,
  ],
  ['a later capture that was not read', (folder) => folder.append(1, TUESDAY), /^stale 1: captured again/],
  [
    'an older record in the store',
    async (folder) => {
      const record = (await folder.store.get(idOf(1)))!;
      await folder.store.remove([idOf(1)]);
      await folder.store.put([{ ...record, revision: { ...record.revision, extractor: '0.0.1' } }]);
    },
    /^stale 1: the store has the record of 2024-07-01T00:00:00.000Z by extractor 0.0.1$/,
  ],
  [
    'the record of a page that is refused',
    (folder) =>
      folder.inLedger((ledger) => {
        const job = ledger.withRecord()[2]!;
        ledger.settle(job, LISTING);
      }),
    /^doubled 3: the store has record .*, and the page is: listing$/,
  ],
  [
    'a second record of a page',
    async (folder) => folder.store.put([{ ...(await folder.store.get(idOf(1)))!, id: 'u-other' }]),
    /^doubled 1: the store has it as .* and as u-other$/,
  ],
];

test('where all agree nothing is told, however deeply it is looked', async () => {
  const folder = await readFolder();
  expect(await verified(folder, true)).toMatchObject({
    findings: [],
    wrong: false,
    summary: { archived: 3, stored: 3, foreign: 0, ledger: { records: 3, pending: 0 }, frontierSkipped: null },
  });
}, 120_000);

test('a record from elsewhere is counted, and no fault', async () => {
  const folder = await readFolder();
  const record = (await folder.store.get(idOf(1)))!;
  await folder.store.put([
    { ...record, id: 'u-foreign', source: { ...record.source, url: 'https://other.example/x' } },
  ]);
  expect(await verified(folder)).toMatchObject({ findings: [], summary: { stored: 4, foreign: 1 } });
}, 120_000);

test('a record that says something else than its page is found by looking deeply', async () => {
  const folder = await readFolder();
  const record = (await folder.store.get(idOf(2)))!;
  await folder.store.remove([record.id]);
  await folder.store.put([{ ...record, title: 'Bài khác' }]);
  expect((await verified(folder)).findings).toEqual([]);
  expect((await verified(folder, true)).findings).toEqual([
    'stale 2: read again it gives another record than the store has',
  ]);
}, 120_000);

test('what this extractor would change is told by field, with samples, and nothing is written', async () => {
  const folder = await readFolder();
  const record = (await folder.store.get(idOf(2)))!;
  await folder.store.remove([record.id]);
  await folder.store.put([{ ...record, title: 'Bài khác' }]);
  folder.inLedger((ledger) => ledger.settle(ledger.withRecord()[2]!, LISTING));
  const changes = await extractionChanges(folder.data, folder.store, 10, () => {});
  expect(changes).toMatchObject({
    pages: 3,
    unchanged: 1,
    gained: [url(3)],
    lost: [],
    fields: { title: { records: 1, samples: [{ url: url(2), before: 'Bài khác', after: record.title }] } },
  });
  expect((await folder.store.get(record.id))!.title).toBe('Bài khác');
  expect(await extractionChanges(folder.data, folder.store, 1, () => {})).toMatchObject({ pages: 1, fields: {} });
}, 120_000);

test.each(FAULTS)(
  '%s',
  async (_, fault, told) => {
    const folder = await readFolder();
    await fault(folder);
    const { findings, wrong } = await verified(folder);
    expect(findings).toEqual([expect.stringMatching(told)]);
    expect(wrong).toBe(true);
  },
  120_000,
);
