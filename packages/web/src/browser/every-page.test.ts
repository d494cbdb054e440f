// Every page in a real browser: axe in light and dark, and a phone.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';

/** Pages that are looked at without a question. */
const PLAIN_PAGES = ['/ra-soat', '/ra-soat/u1', '/cong', '/do-phu', '/ban-ghi/u1/phien-ban', '/gioi-thieu', '/docs'];

inBrowser('every page', () => {
  test('a phone needs no sideways scrolling', async ({ page, base }) => {
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
      ...PLAIN_PAGES,
    ]) {
      await page.goto(base + path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    }
  });

  test.for(['/', '/so-lieu', '/ban-ghi/u1'])(
    'axe finds nothing on a phone: %s',
    async (path, { page, base, expectAccessible }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(base + path);
      await expectAccessible();
    },
  );

  test.for(
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
      ...PLAIN_PAGES,
    ].flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)),
  )('axe finds nothing: %s, %s', async ([path, colorScheme], { page, base, expectAccessible }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(base + path);
    await expectAccessible();
  });
});
