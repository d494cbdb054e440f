// A later extractor says what it would change before it is switched on; until then it leaves alone what an earlier one has read.
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger.ts';
import { type PageResult, recordResult } from '../page-result.ts';
import { type Folder, idOf, MONDAY, readAgain, readFolder, url } from '../read-folder.fixture.ts';
import { hasFindings, verify } from '../verify/verify.ts';
import { extractionChanges } from './extraction-changes.ts';
import { switchOn } from './switch-on.ts';

const LISTING: PageResult = { kind: 'refusal', refused: 'listing', detail: 'headlines' };
const EARLIER = '0.0.1';

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

/** The folder as an earlier extractor left it, which gave the second article another title. */
async function readEarlier(): Promise<Folder> {
  const folder = await readFolder();
  const { data, store } = folder;
  const jobs = folder.inLedger((ledger) => {
    const jobs = ledger.withRecord();
    ledger.forget();
    return jobs;
  });
  const earlier = new Ledger(data.ledger, EARLIER);
  for (const [i, job] of jobs.entries()) {
    const record = (await store.get(idOf(i + 1)))!;
    const before = {
      ...record,
      title: i === 1 ? 'Bài khác' : record.title,
      revision: { ...record.revision, extractor: EARLIER },
    };
    await store.remove([record.id]);
    await store.put([before]);
    earlier.settle(job, recordResult(before));
  }
  earlier.close();
  return folder;
}

async function isSound({ data, store }: Folder): Promise<boolean> {
  const walk = verify({ data, store, queue: null, deep: false });
  for (;;) {
    const next = await walk.next();
    if (next.done) return !hasFindings(next.value);
  }
}

test('held back, then switched on: what is new is read by the later one at once, all else only then', async () => {
  const folder = await readEarlier();
  const versions = () =>
    Promise.all([1, 2, 3, 4].map(async (n) => (await folder.store.get(idOf(n)))?.revision.extractor ?? null));
  await folder.append(4, MONDAY);
  expect((await readAgain(folder)).stored).toMatchObject({ records: 4, pending: 0, outdated: 3 });
  expect(await versions()).toEqual([EARLIER, EARLIER, EARLIER, EXTRACTOR_VERSION]);
  expect(await extractionChanges(folder.data, folder.store, 10, () => {})).toMatchObject({
    extractor: EXTRACTOR_VERSION,
    switchedOn: EARLIER,
    outdated: 3,
    unchanged: 3,
    fields: { title: { records: 1 } },
  });
  expect(await isSound(folder)).toBe(true);

  expect(switchOn(folder.data)).toEqual({ extractor: EXTRACTOR_VERSION, before: EARLIER, pages: 3 });
  expect(await isSound(folder)).toBe(true);
  expect((await readAgain(folder)).stored).toMatchObject({ records: 4, outdated: 0 });
  expect(await versions()).toEqual(Array(4).fill(EXTRACTOR_VERSION));
  expect((await folder.store.get(idOf(2)))!.title).not.toBe('Bài khác');
  expect(await isSound(folder)).toBe(true);
  expect(switchOn(folder.data)).toMatchObject({ pages: 0 });
}, 240_000);
