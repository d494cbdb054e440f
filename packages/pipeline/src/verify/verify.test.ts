// Every way in which archive, ledger and store can disagree is told once, under its name; where they agree nothing is told.
import { expect, test } from 'vitest';
import type { PageResult } from '../page-result.ts';
import { type Folder, idOf, MONDAY, readFolder, TUESDAY, url } from '../read-folder.fixture.ts';
import { hasFindings, verify } from './verify.ts';

async function verified({ data, store }: Folder, deep = false) {
  const walk = verify({ data, store, queue: null, deep });
  const findings: string[] = [];
  for (;;) {
    const next = await walk.next();
    if (next.done) return { findings, wrong: hasFindings(next.value), summary: next.value };
    findings.push(`${next.value.kind} ${next.value.page.at(-6)}: ${next.value.detail}`);
  }
}

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
