// What the tests in a real browser share: a Chromium and a server for each file, a page for each test, and no complaint in it.
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect, test as plainTest } from 'vitest';
import { chromiumPath } from '../../../../scripts/test-chromium.ts';
import { openSite, type Site } from './site.fixture.ts';

const executablePath = chromiumPath();
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Tests that need a browser: skipped aloud where there is none. */
export function inBrowser(name: string, tests: () => void): void {
  describe.skipIf(executablePath === null)(name, tests);
}

interface OfTest {
  readonly page: Page;
  /** What the page has said in the console, and whom but us it has asked; a test that expects some takes them out. */
  readonly complaints: string[];
  /** Runs axe in the page; added as a script of the test, which the page's own policy does not let in. */
  readonly expectAccessible: () => Promise<void>;
  /** Gives a reviewer's key to the page. */
  readonly giveKey: () => Promise<void>;
}
interface OfFile extends Pick<Site, 'base' | 'token'> {
  readonly site: Site;
  readonly browser: Browser;
}

/** Tests over a server, which is opened once for all tests of a file. */
export function testOn(open: () => Promise<Site>) {
  return plainTest.extend<{ $test: OfTest; $file: OfFile }>({
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from the pattern
      async ({}, use) => {
        const site = await open();
        await use(site);
        await site.close();
      },
      { scope: 'file' },
    ],
    base: [async ({ site }, use) => use(site.base), { scope: 'file' }],
    token: [async ({ site }, use) => use(site.token), { scope: 'file' }],
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from the pattern
      async ({}, use) => {
        const browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS.split(' ') });
        await use(browser);
        await browser.close();
      },
      { scope: 'file' },
    ],
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from the pattern
    complaints: async ({}, use) => use([]),
    page: async ({ browser, base, complaints }, use) => {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(base)) complaints.push(`asks ${request.url()}`);
      });
      await use(page);
      await page.close();
      expect(complaints).toEqual([]);
    },
    expectAccessible: async ({ page }, use) =>
      use(async () => {
        await page.evaluate(axe.source);
        const violations = (await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html + failureSummary)]))',
        )) as unknown[];
        expect(violations).toEqual([]);
      }),
    giveKey: async ({ page, token }, use) =>
      use(async () => {
        await page.getByLabel('Khóa rà soát').fill(token);
        await page.getByRole('button', { name: 'Dùng khóa' }).click();
        await page.getByText('Khóa rà soát đang được dùng').waitFor();
      }),
  });
}

export const test = testOn(openSite);
