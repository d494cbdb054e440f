// The pages in a real browser: an analyst's way from a search without accents to the marked sentence, and axe.
import type { AddressInfo } from 'node:net';
import { createApi, isApiPath } from '@giaoban/api';
import { sqliteStore } from '@giaoban/indexer';
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
  { ...RECORD, id: 'u3', title: ATTACK, author: ATTACK, text: `${ATTACK} ${RECORD.text}`, keywords: [ATTACK] },
];

describe.skipIf(executablePath === null)('in a browser', () => {
  const store = sqliteStore(':memory:');
  let server: ServerType;
  let browser: Browser;
  let page: Page;
  let base: string;
  let complaints: string[];

  beforeAll(async () => {
    await store.put(RECORDS);
    await store.refresh();
    await resolveStore(store);
    const api = createApi({ store, version: 'test' });
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
      '/gioi-thieu',
      '/docs',
    ].flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)),
  )('axe finds nothing: %s, %s', async (path, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(base + path);
    await expectAccessible();
  });
});
