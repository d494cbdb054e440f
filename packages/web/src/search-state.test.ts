import { describe, expect, test } from 'vitest';
import { readState, searchHref, toggled } from './search-state.ts';

const state = (query: string) => readState('records', new URLSearchParams(query));

describe('the URL is the state', () => {
  test.each([
    ['', '/'],
    ['q=giao+ban', '/?q=giao+ban'],
    ['q=++', '/'],
    ['q=a&province=Ngh%E1%BB%87+An&province=Hu%E1%BA%BF', '/?q=a&province=Ngh%E1%BB%87+An&province=Hu%E1%BA%BF'],
    ['province=A&province=A&province=', '/?province=A'],
    ['dateFrom=2024-01-01&dateTo=', '/?dateFrom=2024-01-01'],
    ['sort=newest&cursor=c1', '/?sort=newest&cursor=c1'],
    ['sort=best&colour=red&lang=en', '/'],
  ])('%s → %s', (given, href) => expect(searchHref(state(given), 'vi')).toBe(href));

  test('the language goes along', () => expect(searchHref(state('q=a'), 'en')).toBe('/?q=a&lang=en'));
});

describe('a facet value switches on and off, and starts again at the first page', () => {
  test.each([
    ['q=a&cursor=c', 'province', 'Huế', '/?q=a&province=Hu%E1%BA%BF'],
    ['province=A', 'province', 'B', '/?province=A&province=B'],
    ['province=A&province=B', 'province', 'A', '/?province=B'],
    ['', 'year', '2024', '/?dateFrom=2024-01-01&dateTo=2024-12-31'],
    ['dateFrom=2024-01-01&dateTo=2024-12-31', 'year', '2024', '/'],
  ] as const)('%s, %s %s', (given, facet, value, href) =>
    expect(searchHref(toggled(state(given), facet, value), 'vi')).toBe(href),
  );
});
