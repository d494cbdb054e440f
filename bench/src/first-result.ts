// What a person waits for: the search page in a real Chromium, its bytes as they come over the wire and the time until the
// first result stands there.
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from '../../scripts/test-chromium.ts';

const ROUNDS = 9;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const WORDS = [
  'giao ban',
  'dân vận',
  'sơ kết',
  'tổng kết',
  'nông thôn mới',
  'kiểm tra',
  'tập huấn',
  'giảm nghèo',
  'đối thoại',
];

export interface FirstResult {
  /** All that the page loads, compressed, headers aside. */
  readonly bytes: number;
  /** Milliseconds from asking to the first result standing there: medians. */
  readonly first: number;
  readonly again: number;
}

/** @returns null where there is no Chromium */
export async function firstResult(url: string): Promise<FirstResult | null> {
  const executablePath = chromiumPath();
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const first: Opened[] = [];
    const again: Opened[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext();
      first.push(await open(context, `${url}/?q=${encodeURIComponent(WORDS[round % WORDS.length]!)}`));
      // Style and script are in its cache from then on.
      again.push(await open(context, `${url}/?q=${encodeURIComponent(WORDS[(round + 4) % WORDS.length]!)}`));
      await context.close();
    }
    const median = (some: readonly Opened[]) => some.map(({ ms }) => ms).sort((a, b) => a - b)[ROUNDS >> 1]!;
    return { bytes: Math.max(...first.map(({ bytes }) => bytes)), first: median(first), again: median(again) };
  } finally {
    await browser.close();
  }
}

interface Opened {
  readonly bytes: number;
  readonly ms: number;
}
async function open(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('li.card h2').first().waitFor();
  const ms = performance.now() - start;
  await page.waitForLoadState('load');
  const bytes = (await page.evaluate(
    "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
  )) as number;
  await page.close();
  return { bytes, ms };
}
