import { describe, expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';
import { itemId, recordId } from './ids.ts';

describe('canonicalUrl', () => {
  test.each([
    ['HTTP://Example.VN:80/a/./b/../c#top', 'http://example.vn/a/c'],
    ['https://example.vn:443/', 'https://example.vn/'],
    ['https://example.vn/tin/index.php', 'https://example.vn/tin/'],
    ['https://example.vn/index.php?id=1', 'https://example.vn/index.php?id=1'],
    ['https://example.vn/a?utm_source=x&id=2&fbclid=y', 'https://example.vn/a?id=2'],
    ['https://example.vn/a;jsessionid=AB12?x=1', 'https://example.vn/a?x=1'],
    ['https://example.vn/tin-t%e1%bb%a9c', 'https://example.vn/tin-t%E1%BB%A9c'],
    ['https://example.vn/tin-tứ'.normalize('NFD'), 'https://example.vn/tin-t%E1%BB%A9'],
    ['https://example.vn//a//b', 'https://example.vn/a/b'],
    ['https://user:secret@example.vn/a', 'https://example.vn/a'],
    ['https://example.vn/100%', 'https://example.vn/100%'],
    ['mailto:a@example.vn', null],
    ['javascript:void(0)', null],
    ['', null],
  ])('%s → %s', (given, canonical) => expect(canonicalUrl(given)).toBe(canonical));

  test('is canonical itself', () => {
    const once = canonicalUrl('https://Example.vn/Quản-trị/Tin?b=2&a=1#x')!;
    expect(canonicalUrl(once)).toBe(once);
  });
});

test('http and https are one page, another path is another', () => {
  const id = (url: string | null, text = '') => recordId({ url, text });
  expect(id('http://example.vn/a')).toBe(id('https://example.vn/a?utm_source=x'));
  expect(id('http://example.vn/a')).not.toBe(id('http://example.vn/b'));
  expect(id(null, 'Hội nghị')).toBe(id(null, 'Hội nghị'));
});

test('two items of equal evidence get two ids', () => {
  const taken = new Map<string, number>();
  expect(itemId('s', '15 văn bản', taken)).not.toBe(itemId('s', '15 văn bản', taken));
});
