import { expect, test } from 'vitest';
import { speech } from '../language.ts';
import { compareLink } from './compare-link.ts';

const figure = { subject: 'hộ nghèo', unit: 'hộ', kind: 'stock' } as const;
const LINK = 'href="/so-sanh?measure=h%E1%BB%99+ngh%C3%A8o&amp;unit=h%E1%BB%99';

test.each([
  ['a province', figure, { district: null, commune: null }, `${LINK}"`],
  ['a district', figure, { district: 'A', commune: null }, `${LINK}&amp;level=district"`],
  ['a commune of today', figure, { district: null, commune: 'B' }, `${LINK}&amp;level=commune"`],
] as const)('of %s', async (_, statistic, place, href) => {
  const link = String(await compareLink(statistic, place, speech('vi')));
  expect(link).toContain(href);
  expect(link).toContain('aria-label="So sánh: hộ nghèo">hộ nghèo</a>');
});

test.each([
  ['nothing counted', { ...figure, subject: null }, ''],
  ['a change, which is compared with nothing', { ...figure, kind: 'change' }, 'hộ nghèo'],
  ['more words than are taken', { ...figure, subject: 'a '.repeat(200) }, 'a '.repeat(200)],
] as const)('no link: %s', (_, statistic, shown) => {
  expect(compareLink(statistic, { district: null, commune: null }, speech('vi'))).toBe(shown);
});
