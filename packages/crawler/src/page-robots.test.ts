import { expect, test } from 'vitest';
import { pageRobots } from './page-robots.ts';

const meta = (content: string, name = 'robots'): [string, string][] => [[name, content]];

test.each<[string, [string, string][], string[], string]>([
  ['nothing', [], [], ''],
  ['index, follow', meta('index, follow'), [], ''],
  ['noindex', meta('NOINDEX,follow'), [], 'noindex'],
  ['none', meta('none', 'Robots'), [], 'noindex nofollow'],
  ['to us', meta('nofollow', 'giaoban'), [], 'nofollow'],
  ['to another', meta('noindex', 'googlebot'), [], ''],
  ['another meta', meta('noindex is a word', 'description'), [], ''],
  ['a header', [], ['noindex, nofollow'], 'noindex nofollow'],
  ['a header to us', [], ['GiaoBan: noindex'], 'noindex'],
  ['a header to another', [], ['otherbot: noindex'], ''],
  ['an end', [], ['unavailable_after: 25 Jun 2030 15:00:00 GMT'], ''],
])('%s', (_name, metas, headers, expected) => {
  const { noindex, nofollow } = pageRobots(metas, headers);
  expect([noindex && 'noindex', nofollow && 'nofollow'].filter(Boolean).join(' ')).toBe(expected);
});
