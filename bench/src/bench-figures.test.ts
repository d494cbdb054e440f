import { expect, test } from 'vitest';
import { figuresOf, tableOf } from './bench-figures.ts';

const PRINTED: [string, string][] = [
  [
    'extract',
    'ours           210 pages/s over 60 pages, 10 rounds, one core\npeers         2.50 pages/s (x 3.0/s): ours is 84 times as fast\n',
  ],
  [
    'crawl',
    'a portal of 5000 articles\nours          400 articles/s   5000 articles\nScrapy        200 articles/s   5000 articles\n',
  ],
  ['crawl', 'ours          500 articles/s   5000 articles\nScrapy        250 articles/s   5000 articles\n'],
  ['crawl', 'ours          300 articles/s   5000 articles\nScrapy        100 articles/s   5000 articles\n'],
  ['index', 'SQLite, 10000 records\n  beside bare        900 to   1800/s: 0.50 of it, 10000 records\n'],
  ['api', '  search of words                     900 a second   p50 5 ms   p95 9 ms\n'],
];

test('medians and ratios', () => {
  expect(
    tableOf(PRINTED.flatMap(([bench, text]) => figuresOf(bench, text))),
  ).toBe(`| what | ours | beside | theirs | ratio |
| --- | --- | --- | --- | --- |
| pages read (pages/s) | 210 | trafilatura, underthesea, dateparser | 2.50 | 84.0 |
| articles crawled (articles/s) | 400 | Scrapy | 200 | 2.00 |
| records stored (records/s) | 900 | bare rows | 1800 | 0.50 |
| API: search of words (a second) | 900 | | | |
`);
});

test('a bench that prints otherwise is told', () =>
  expect(() => figuresOf('index', 'nothing')).toThrow(/no figure of ours/));
