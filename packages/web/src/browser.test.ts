// The pages in a real browser: an analyst's way from a search without accents to the marked sentence, and axe.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOptions, createApi, isApiPath, openKeyStore } from '@giaoban/api';
import { sqliteStore } from '@giaoban/indexer';
import { openCorrectionLog } from '@giaoban/indexer/corrections';
import { resolveStore } from '@giaoban/indexer/resolve';
import type { PageRecord } from '@giaoban/records';
import { type ServerType, serve } from '@hono/node-server';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../../scripts/test-chromium.ts';
import { createWeb } from './create-web.ts';
import { RECORD } from './sample.fixture.ts';

const executablePath = chromiumPath();
const ATTACK = '"><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** A province's report on the half year. */
const compared = (id: string, province: string, value: number): PageRecord => ({
  ...RECORD,
  id,
  source: { ...RECORD.source, url: `https://example.vn/${id}` },
  place: { ...RECORD.place, province, district: null },
  statistics: RECORD.statistics.map((figure) => ({
    ...figure,
    id: `s${id}`,
    value,
    subject: 'mô hình dân vận khéo',
    modality: 'reported',
  })),
});
const RECORDS = [
  RECORD,
  {
    ...RECORD,
    id: 'u2',
    title: 'Sơ kết 6 tháng đầu năm',
    place: { ...RECORD.place, province: 'Thanh Hóa', district: null },
  },
  compared('c1', 'Hà Nam', 120),
  compared('c2', 'Nam Định', 80),
  { ...RECORD, id: 'r1', source: { ...RECORD.source, url: 'https://example.vn/r1' }, title: 'Bản ghi để rà soát' },
  { ...RECORD, id: 'u3', title: ATTACK, author: ATTACK, text: `${ATTACK} ${RECORD.text}`, keywords: [ATTACK] },
];

/** An archive that has one page twice, with another headline before. */
const CAPTURES = ['2024-03-01T00:00:00.000Z', '2024-02-23T00:00:00.000Z'];
const VERSIONS: NonNullable<ApiOptions['versions']> = {
  of: async () => CAPTURES.map((capture) => ({ capture, lastSeen: capture, digest: capture })),
  record: async (_, capture) => (capture === CAPTURES[0] ? RECORD : { ...RECORD, title: 'Tiêu đề cũ' }),
  page: async () => ({
    body: Buffer.from('<h1>Bản lưu</h1><script>window.attacked=1</script>'),
    contentType: 'text/html; charset=utf-8',
  }),
  hosts: async () => new Map(),
  close: async () => {},
};

describe.skipIf(executablePath === null)('in a browser', () => {
  const store = sqliteStore(':memory:');
  let server: ServerType;
  let browser: Browser;
  let page: Page;
  let base: string;
  let complaints: string[];
  let folder: string;
  let token: string;

  beforeAll(async () => {
    await store.put(RECORDS);
    await store.refresh();
    await resolveStore(store);
    folder = mkdtempSync(join(tmpdir(), 'web-review-'));
    const keys = openKeyStore(':memory:');
    token = keys.create('Tổ rà soát', ['read', 'review']).token;
    const log = openCorrectionLog(join(folder, 'corrections.jsonl'));
    const api = createApi({
      store,
      version: 'test',
      access: { keys, openRead: true, perMinute: null },
      review: { log, changed() {} },
      versions: VERSIONS,
    });
    const web = createWeb({ fetch: async (request) => api.fetch(request) });
    const fetch = (request: Request) => (isApiPath(new URL(request.url).pathname) ? api : web).fetch(request);
    server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS.split(' ') });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(base)) complaints.push(`asks ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  /** Runs axe in the page; added as a script of the test, which the page's own policy does not let in. */
  async function expectAccessible() {
    await page.evaluate(axe.source);
    const violations = (await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html + failureSummary)]))',
    )) as unknown[];
    expect(violations).toEqual([]);
  }

  test('from a search without accents over a facet to the sentence and back', async () => {
    await page.goto(base);
    await page.getByRole('combobox').fill('giao ban dan van');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { name: /bản ghi cho “giao ban dan van”/ }).waitFor();

    await page
      .locator('.facet', { hasText: 'tên khi đăng' })
      .getByRole('link', { name: /Nghệ An/ })
      .click();
    await page.getByRole('link', { name: /Bỏ lọc .*Nghệ An/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('giao ban dan van');

    await page.getByRole('link', { name: 'Giao ban công tác Dân vận' }).click();
    await page.locator('mark.statistic a', { hasText: '4.494 mô hình' }).click();
    expect(new URL(page.url()).hash).toBe('#i-s1');
    expect(await page.locator(':target').getAttribute('class')).toContain('item');

    await page.locator('.item-column').getByRole('link', { name: 'Lò Thị A' }).click();
    expect(await page.locator('mark:target').textContent()).toBe('Lò Thị A');

    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What was read' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('names are offered while one types, and chosen by keyboard', async () => {
    await page.goto(`${base}/?province=${encodeURIComponent('Nghệ An')}`);
    const box = page.getByRole('combobox');
    await box.pressSequentially('lo thi');
    await page.getByRole('option', { name: 'Lò Thị A Cán bộ' }).waitFor();
    await box.press('ArrowDown');
    expect(await page.locator('#suggestion-0').getAttribute('aria-selected')).toBe('true');
    await expectAccessible();
    await box.press('Escape');
    expect([await page.getByRole('option').count(), await box.inputValue()]).toEqual([0, 'lo thi']);

    await box.pressSequentially(' a');
    await page.getByRole('option').first().waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByRole('link', { name: /Bỏ lọc Cán bộ: Lò Thị A/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('province')).toBe('Nghệ An');
  });

  test('a place that is offered is looked for as a phrase', async () => {
    await page.goto(base);
    await page.getByRole('combobox').pressSequentially('que ph');
    await page.getByRole('option', { name: /Quế Phong/ }).click();
    await page.getByRole('heading', { name: /bản ghi cho “"Quế Phong"”/ }).waitFor();
  });

  test('provinces are compared, added up, and lead to the sentence', async () => {
    await page.goto(base);
    await page.getByRole('link', { name: 'So sánh' }).click();
    await page.getByLabel('Chỉ tiêu').fill('dan van kheo');
    await page.getByLabel('Chỉ tiêu').press('Enter');
    await page.getByRole('row', { name: /Hà Nam .*120/ }).waitFor();
    expect(await page.locator('svg.bar-drawn').count()).toBe(2);

    await page.getByLabel(/34 tỉnh/).check();
    await page.getByRole('button', { name: 'So sánh' }).click();
    await page.getByText('tổng còn thiếu: Ninh Bình').waitFor();
    await page
      .getByRole('row', { name: /Ninh Bình/ })
      .getByRole('link', { name: '120' })
      .click();
    expect(await page.locator('mark:target').textContent()).toBe('4.494 mô hình');
  });

  test('from a name over those who have it to a profile and its sentence', async () => {
    await page.goto(`${base}/can-bo`);
    await page.getByRole('link', { name: 'Hồ sơ cán bộ' }).first().click();
    await page.getByRole('heading', { name: 'Những người tên “Lò Thị A”' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Lò Thị A' }).first().click();
    await page.getByRole('heading', { name: 'Chức vụ theo thời gian' }).waitFor();
    await page.getByRole('heading', { name: 'Cùng tên, được giữ là người khác' }).waitFor();
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible();
    await page.locator('.tenures').getByRole('link').first().click();
    expect(await page.locator('mark:target').textContent()).toContain('Trưởng Ban Dân vận');
  });

  async function giveKey() {
    await page.getByLabel('Khóa rà soát').fill(token);
    await page.getByRole('button', { name: 'Dùng khóa' }).click();
    await page.getByText('Khóa rà soát đang được dùng').waitFor();
  }

  test('a reviewer corrects, adds, removes, takes back, and takes the gold away', async () => {
    await page.goto(`${base}/ban-ghi/r1`);
    await page.getByRole('link', { name: 'Rà soát bản ghi này' }).click();
    await giveKey();
    expect(page.url()).not.toContain(token);

    await page.locator('#i-o1 summary').click();
    await page.locator('#i-o1').getByLabel('Tên', { exact: true }).fill('Lò Thị Ánh');
    await page.locator('#i-o1').getByLabel('Vai trò').selectOption('keynote');
    await page.locator('#i-o1').getByLabel('Lý do').fill('đọc lại bài');
    await expectAccessible();
    await page.locator('#i-o1').getByRole('button', { name: 'Ghi lời sửa' }).click();
    await page.locator('.corrections', { hasText: 'Lò Thị Ánh' }).waitFor();
    expect(await page.locator('.corrections li').count()).toBe(2);
    expect(await page.locator('.corrections').textContent()).toContain('Tổ rà soát');

    await page.locator('details.add summary', { hasText: 'Số liệu' }).click();
    const adding = page.locator('form[data-add="statistics"]');
    await adding.getByLabel('Câu trong bài').fill('Toàn tỉnh');
    await adding.getByLabel('Giá trị').fill('24');
    await adding.getByLabel('Đơn vị tính').fill('thôn');
    await adding.getByRole('button', { name: 'Thêm' }).click();
    await page.locator('.corrections', { hasText: '24 · thôn' }).waitFor();

    page.once('dialog', (dialog) => dialog.accept());
    await page.locator('#i-d1 summary').click();
    await page.locator('#i-d1').getByRole('button', { name: 'Bỏ mục' }).click();
    await page.locator('.corrections', { hasText: 'Bỏ mục' }).waitFor();
    await page.getByRole('button', { name: 'Xác nhận cả bản ghi là đúng' }).click();
    await page.locator('.corrections', { hasText: 'Xác nhận cả bản ghi' }).waitFor();

    await page.goto(`${base}/ban-ghi/r1`);
    expect(await page.locator('#i-o1').textContent()).toContain('Lò Thị Ánh');
    await expectAccessible();
    const gold = await (await fetch(`${base}/v1/export/gold?whole=1`)).text();
    expect(gold).toContain('Lò Thị Ánh');

    await page.goto(`${base}/ra-soat`);
    await expectAccessible();
    const line = page.locator('.corrections li', { hasText: '24 · thôn' });
    await line.getByRole('button', { name: 'Rút lại' }).click();
    await page.locator('.corrections li.undone', { hasText: '24 · thôn' }).waitFor();
  });

  test('what cannot be kept is told beside the form, and a wrong key is none', async () => {
    await page.goto(`${base}/ra-soat/u2`);
    await page.locator('#i-s1 summary').click();
    await page.locator('#i-s1').getByLabel('Đơn vị tính').fill('');
    await page.locator('#i-s1').getByRole('button', { name: 'Ghi lời sửa' }).click();
    await page.getByText('Hãy nhập khóa rà soát trước.').waitFor();
    await page.getByLabel('Khóa rà soát').fill('gb_none');
    await page.getByRole('button', { name: 'Dùng khóa' }).click();
    await page.getByText('Khóa không đúng').waitFor();
    await giveKey();
    await page.locator('#i-s1').getByRole('button', { name: 'Ghi lời sửa' }).click();
    await page.locator('#i-s1 .said', { hasText: 'value: unit' }).waitFor();
    await page.getByRole('button', { name: 'Quên khóa' }).click();
    await page.getByLabel('Khóa rà soát').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('401'), expect.stringContaining('400')]);
  });

  test('a reviewer says that two of a name are one person', async () => {
    await page.goto(`${base}/ho-so?name=lo+thi+a`);
    await page.getByRole('main').getByRole('link', { name: 'Lò Thị A' }).first().click();
    await giveKey();
    await page.getByRole('button', { name: 'Là một người', exact: true }).first().click();
    await page.getByText('Đã ghi lại.').waitFor();
    const { items } = (await (await fetch(`${base}/v1/corrections?limit=1`)).json()) as { items: { change: object }[] };
    expect(items[0]!.change).toMatchObject({ do: 'same' });
  });

  test('versions of a page, with what changed and the archived copy', async () => {
    await page.goto(`${base}/ban-ghi/u1`);
    await page.getByRole('link', { name: 'Các phiên bản và bản lưu' }).click();
    expect(await page.locator('.differences').textContent()).toContain('Tiêu đề cũ');
    await expectAccessible();
    await page.getByRole('link', { name: 'bản lưu của trang' }).first().click();
    await page.getByRole('heading', { name: 'Bản lưu' }).waitFor();
    expect(await page.evaluate('window.attacked').catch(() => undefined)).toBeUndefined();
    expect(complaints.splice(0).every((text) => /script execution|agent cluster/.test(text))).toBe(true);
  });

  test('a search is saved in the browser, with its feed, and let go', async () => {
    await page.goto(`${base}/?q=dan+van`);
    await page.getByRole('button', { name: 'Lưu tìm kiếm này' }).click();
    await page.goto(base);
    const saved = page.locator('.saved');
    expect(await saved.getByRole('link', { name: 'Atom' }).getAttribute('href')).toBe('/v1/feeds/records?q=dan+van');
    await expectAccessible();
    await saved.getByRole('link', { name: 'dan van' }).click();
    await page.getByRole('heading', { name: /bản ghi cho “dan van”/ }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lưu: dan van' }).click();
    expect(await saved.getByRole('link').count()).toBe(0);
  });

  test('from the map to the coverage of a province and its portals', async () => {
    await page.goto(`${base}/do-phu`);
    await page.getByRole('link', { name: 'Hà Nam: 1' }).click();
    await page.getByRole('heading', { name: 'Các cổng của tỉnh này' }).waitFor();
    await page.getByRole('link', { name: 'xem cổng' }).click();
    expect(new URL(page.url()).searchParams.get('province')).toBe('Hà Nam');
    await page
      .getByRole('cell', { name: /chưa thu thập/ })
      .first()
      .waitFor();
  });

  test('a comparison leads from its map to its row, and away as CSV', async () => {
    await page.goto(`${base}/so-sanh?measure=dan+van+kheo`);
    await page.getByRole('link', { name: 'Hà Nam: 120' }).click();
    expect(await page.locator('tr:target th').textContent()).toContain('Hà Nam');
    const href = await page.getByRole('link', { name: 'Tải CSV' }).getAttribute('href');
    expect(await (await fetch(base + href)).text()).toContain('Hà Nam');
  });

  test('the first page weighs less than 100 kB, typeface and all, as it goes over the wire', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const sizes: number[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(base, { waitUntil: 'networkidle' });
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  test('a kind of mark is hidden by the legend', async () => {
    await page.goto(`${base}/ban-ghi/u1`);
    const background = () => page.evaluate(`getComputedStyle(document.querySelector('mark.official')).backgroundColor`);
    const before = await background();
    await page.getByRole('checkbox', { name: 'Cán bộ' }).uncheck();
    expect(await background()).not.toBe(before);
  });

  test('a passage and its row light up together', async () => {
    await page.goto(`${base}/ban-ghi/u1`);
    await page.locator('mark.document').hover();
    expect(await page.locator('#i-d1').getAttribute('class')).toContain('lit');
  });

  test('everything is reached by keyboard, the content first', async () => {
    await page.goto(base);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
  });

  test('reads and searches without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(base);
    await plain.getByRole('searchbox').fill('so ket');
    await plain.getByRole('searchbox').press('Enter');
    await plain.getByRole('link', { name: 'Sơ kết 6 tháng đầu năm' }).click();
    expect(await plain.locator('mark.official').first().textContent()).toBe('Lò Thị A');
    await plain.close();
  });

  test('markup in crawled fields stays text', async () => {
    for (const path of ['/ban-ghi/u3', `/?q=${encodeURIComponent(ATTACK)}`, '/']) {
      await page.goto(base + path);
      expect(await page.evaluate('window.attacked')).toBeUndefined();
      expect(await page.locator('img').count()).toBe(0);
    }
  });

  test('a phone needs no sideways scrolling', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      '/',
      '/?lang=en',
      '/do-phu?province=Nghệ An',
      '/cuoc-hop',
      '/can-bo',
      '/so-lieu',
      '/ban-ghi/u1',
      '/so-sanh?measure=dan+van+kheo',
      '/ra-soat',
      '/ra-soat/u1',
      '/cong',
      '/do-phu',
      '/ban-ghi/u1/phien-ban',
      '/gioi-thieu',
      '/docs',
    ]) {
      await page.goto(base + path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    }
  });

  test.each(['/', '/so-lieu', '/ban-ghi/u1'])('axe finds nothing on a phone: %s', async (path) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(base + path);
    await expectAccessible();
  });

  test.each(
    [
      '/',
      '/?q=dan+van&province=Nghệ An',
      '/cuoc-hop',
      '/can-bo',
      '/so-lieu',
      '/?q=khong+co+gi+ca',
      '/ban-ghi/u1',
      '/ban-ghi/u1?lang=en',
      '/so-sanh?measure=dan+van+kheo&geography=now',
      '/ho-so?name=lo+thi+a',
      '/do-phu?province=Nghệ An',
      '/ho-so?name=khong+ai',
      '/ra-soat',
      '/ra-soat/u1',
      '/cong',
      '/do-phu',
      '/ban-ghi/u1/phien-ban',
      '/gioi-thieu',
      '/docs',
    ].flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)),
  )('axe finds nothing: %s, %s', async (path, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(base + path);
    await expectAccessible();
  });
});
