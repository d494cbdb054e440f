import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermanentError } from '@giaoban/records';
import { describe, expect, test } from 'vitest';
import { type Frontier, openFrontier } from './frontier.ts';
import type { CrawlTask, Discovered, TaskKind, TaskOutcome } from './task.ts';

function newFrontier(path = join(mkdtempSync(join(tmpdir(), 'giaoban-frontier-')), 'frontier.sqlite')) {
  const clock = { now: 1_000_000 };
  const frontier = openFrontier(path, { delayMs: 1000, retryBaseMs: 2000, now: () => clock.now });
  return { frontier, clock, path };
}

const link = (url: string, kind: TaskKind = 'article', continues = false): Discovered => ({
  url,
  kind,
  via: 'test',
  continues,
});

function fetched(task: CrawlTask, over: Partial<Extract<TaskOutcome, { status: 'fetched' }>> = {}): TaskOutcome {
  const pointer = { file: 'a.warc.gz', offset: 0, length: 1 };
  const entry = { pointer, url: task.url, fetchedAt: '', status: 200, contentType: null, digest: 'sha256:0' };
  return {
    status: 'fetched',
    entry,
    finalUrl: task.url,
    article: false,
    contentKey: null,
    validators: { etag: null, lastModified: null },
    discovered: [],
    ...over,
  };
}

function drain(frontier: Frontier, clock: { now: number }, outcome: (task: CrawlTask) => TaskOutcome): string[] {
  const order: string[] = [];
  for (let task = frontier.next(); task !== null; clock.now += 1000, task = frontier.next()) {
    order.push(task.url);
    frontier.apply(task, outcome(task));
  }
  return order;
}

describe('add', () => {
  test.each([
    ['http://a.example/tin', 'http://A.example:80/tin#x'],
    ['http://a.example/', 'http://a.example/index.php'],
    ['http://a.example/tin?p=1', 'http://a.example/tin?utm_source=x&p=1'],
  ])('%s and %s are one', (one, other) => {
    const { frontier } = newFrontier();
    expect(frontier.add([link(one), link(other)], 0)).toBe(1);
    expect(frontier.add([link(other)], 0)).toBe(0);
  });

  test('what is no web address is left out', () => {
    const { frontier } = newFrontier();
    expect(frontier.add([link('mailto:a@b.example'), link('javascript:void(0)'), link('')], 0)).toBe(0);
  });
});

describe('next', () => {
  test('one task of a host at a time, and the next one after the delay', () => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/1'), link('http://a.example/2'), link('http://b.example/1')], 0);
    const first = frontier.next()!;
    expect([first.url, frontier.next()?.url, frontier.next()]).toEqual([
      'http://a.example/1',
      'http://b.example/1',
      null,
    ]);
    frontier.apply(first, fetched(first));
    expect([frontier.next(), frontier.waitMs()]).toEqual([null, 1000]);
    clock.now += 1000;
    expect(frontier.next()?.url).toBe('http://a.example/2');
  });

  test('seeds, then sitemaps, then what lies near', () => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/sau/', 'listing')], 3);
    frontier.add([link('http://a.example/tin/', 'listing'), link('http://a.example/bai')], 1);
    frontier.add([link('http://a.example/sitemap.xml', 'sitemap')], 1);
    frontier.add([link('http://a.example/', 'seed')], 0);
    expect(drain(frontier, clock, fetched)).toEqual(
      ['', 'sitemap.xml', 'bai', 'tin/', 'sau/'].map((path) => `http://a.example/${path}`),
    );
  });

  test('an empty frontier gives nothing and waits for nothing', () => {
    const { frontier } = newFrontier();
    expect([frontier.next(), frontier.waitMs()]).toEqual([null, null]);
  });
});

test('a host that is closed now is handed out when it opens, the others meanwhile', () => {
  const clock = { now: 1_000_000 };
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-frontier-')), 'frontier.sqlite');
  const closedFor = (host: string, now: number) => (host === 'night.example' ? Math.max(0, 1_500_000 - now) : 0);
  const frontier = openFrontier(path, { now: () => clock.now, closedFor });
  frontier.add([link('http://night.example/1'), link('http://day.example/1')], 0);
  expect([frontier.next()?.url, frontier.next(), frontier.waitMs()]).toEqual(['http://day.example/1', null, 500_000]);
  clock.now += 500_000;
  expect(frontier.next()?.url).toBe('http://night.example/1');
});

describe('apply', () => {
  test('doing it twice changes nothing', () => {
    const { frontier } = newFrontier();
    frontier.add([link('http://a.example/1')], 0);
    const task = frontier.next()!;
    const outcome = fetched(task, { article: true, discovered: [link('http://a.example/2')] });
    expect(frontier.apply(task, outcome)).toEqual({ twinOf: null, changed: true, added: 1 });
    const before = frontier.counts();
    expect(frontier.apply(task, outcome)).toEqual({ twinOf: null, changed: false, added: 0 });
    expect(frontier.counts()).toEqual(before);
  });

  test('the same text under two addresses, and two addresses that lead to one, are one article', () => {
    const { frontier, clock } = newFrontier();
    frontier.add(
      ['1', '2', '3', '4'].map((n) => link(`http://a.example/${n}`)),
      0,
    );
    drain(frontier, clock, (task) =>
      task.url.endsWith('3')
        ? fetched(task, { article: true, contentKey: 'other', finalUrl: 'http://a.example/4' })
        : fetched(task, { article: true, contentKey: 'same' }),
    );
    expect(frontier.counts()).toMatchObject({ fetched: 4, articles: 2 });
  });

  test('a failing address waits longer with each try, is counted as failed in the end, and holds up its host', () => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/1')], 0);
    const waits: number[] = [];
    for (let task = frontier.next(); task !== null; task = frontier.next()) {
      frontier.apply(task, { status: 'failed', detail: 'status 500', retryAfterMs: null });
      const wait = frontier.waitMs();
      if (wait === null) break;
      waits.push(wait);
      clock.now += wait;
    }
    expect(waits).toHaveLength(4);
    expect(waits.every((wait, i) => wait >= 2000 * 2 ** i && wait <= 2500 * 2 ** i)).toBe(true);
    expect(frontier.counts()).toMatchObject({ failed: 1, waiting: 0 });
    expect(frontier.retryFailed(3_600_000)).toBe(0);
    clock.now += 3_700_000;
    expect(frontier.retryFailed(3_600_000)).toBe(1);
    expect(frontier.next()).toMatchObject({ url: 'http://a.example/1', attempt: 1 });
  });

  test.each([
    ['article', false, 5],
    ['article', true, 3],
    ['seed', false, 7],
  ] as const)('%s, held by its server: %s, is tried %i times', (kind, held, tries) => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/1', kind)], 0);
    const failed = { status: 'failed', detail: 'took too long', retryAfterMs: null, held } as const;
    let tried = 0;
    for (let wait: number | null = 0; wait !== null; wait = frontier.waitMs()) {
      clock.now += wait;
      frontier.apply(frontier.next()!, failed);
      tried += 1;
    }
    expect(tried).toBe(tries);
  });

  test('Retry-After holds for the whole host', () => {
    const { frontier } = newFrontier();
    frontier.add([link('http://a.example/1'), link('http://a.example/2')], 0);
    frontier.apply(frontier.next()!, { status: 'failed', detail: 'status 429', retryAfterMs: 60_000 });
    expect([frontier.next(), frontier.waitMs()]).toEqual([null, 60_000]);
  });

  test('a host that is freed while a page is read is asked for the next one, and its Retry-After holds all the same', () => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/1'), link('http://a.example/2'), link('http://a.example/3')], 0);
    const read = frontier.next()!;
    frontier.free(read);
    expect([frontier.next(), frontier.waitMs()]).toEqual([null, 1000]);
    clock.now += 1000;
    const second = frontier.next()!;
    frontier.free(read);
    expect(frontier.next()).toBeNull();
    frontier.apply(second, { status: 'failed', detail: 'status 429', retryAfterMs: 60_000 });
    frontier.apply(read, fetched(read, { article: true, discovered: [link('http://a.example/4')] }));
    expect([frontier.next(), frontier.waitMs()]).toEqual([null, 60_000]);
    clock.now += 60_000;
    expect(frontier.next()).not.toBeNull();
  });

  test('Retry-After holds for a new round and over a restart', () => {
    const { frontier, clock, path } = newFrontier();
    frontier.add([link('http://a.example/', 'seed'), link('http://a.example/1')], 0);
    const seed = frontier.next()!;
    frontier.apply(seed, fetched(seed));
    clock.now += 1000;
    frontier.apply(frontier.next()!, { status: 'failed', detail: 'status 503', retryAfterMs: 3_600_000 });
    frontier.close();
    const again = newFrontier(path);
    again.clock.now = clock.now + 300_000;
    again.frontier.requeueClaims();
    again.frontier.beginRound(['http://a.example/'], { restMs: 0, everything: false });
    expect([again.frontier.next(), again.frontier.waitMs()]).toEqual([null, 3_300_000]);
  });

  test('a listing is left after three pages that named nothing new', () => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/tin?page=1', 'listing')], 0);
    const order = drain(frontier, clock, (task) => {
      if (task.kind === 'article') return fetched(task);
      const page = Number(/page=(\d+)/.exec(task.url)?.[1]);
      const next = link(`http://a.example/tin?page=${page + 1}`, 'listing', true);
      return fetched(task, { discovered: page === 1 ? [next, link('http://a.example/bai-1')] : [next] });
    });
    expect(order.filter((url) => url.includes('page=')).length).toBe(4);
  });

  test('addresses of one form that bring nothing are a trap; articles of another form are not', () => {
    const { frontier, clock } = newFrontier();
    frontier.add(
      [...Array(100).keys()].map((n) => link(`http://a.example/lich/${n}`, 'listing')),
      0,
    );
    frontier.add(
      [...Array(100).keys()].map((n) => link(`http://a.example/tin/${n}`)),
      0,
    );
    drain(frontier, clock, (task) => fetched(task, { article: task.url.includes('/tin/') }));
    expect(frontier.counts().articles).toBe(100);
    expect(frontier.hosts()[0]!.reasons).toEqual({ trap: 75 });
  });
});

test('a host whose listings bring nothing for long, whatever their form, is left', () => {
  const { frontier, clock } = newFrontier();
  frontier.add([link('http://a.example/', 'seed')], 0);
  const word = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  let n = 0;
  const order = drain(frontier, clock, (task) =>
    fetched(task, { discovered: [1, 2, 3].map(() => link(`http://a.example/${word(n++)}/`, 'listing')) }),
  );
  expect(order.length).toBe(150);
});

describe('a file that cannot be the frontier', () => {
  test('is in use', () => {
    const { path } = newFrontier();
    expect(() => openFrontier(path)).toThrow('is in use by another crawl');
  });

  test.each([
    ['is no database', 'no database at all, but text that is long enough to be read as a header of one'],
    ['does not exist', null],
  ])('%s', (_name, text) => {
    const path = join(mkdtempSync(join(tmpdir(), 'giaoban-frontier-')), text === null ? 'no/folder/f' : 'f');
    if (text !== null) writeFileSync(path, text.repeat(20));
    expect(() => openFrontier(path)).toThrow(PermanentError);
  });
});

describe('claims', () => {
  test('of an owner that is gone come back, after a delay', () => {
    const { frontier, path } = newFrontier();
    frontier.add([link('http://a.example/1')], 0);
    frontier.next();
    frontier.close();
    const again = newFrontier(path);
    expect([again.frontier.next(), again.frontier.waitMs()]).toEqual([null, 1000]);
    again.clock.now += 1000;
    expect(again.frontier.next()).toMatchObject({ url: 'http://a.example/1', attempt: 1 });
  });

  test('a delay that robots.txt asks for holds over a restart', () => {
    const { frontier, path } = newFrontier();
    frontier.add([link('http://a.example/1')], 0);
    frontier.keepDelay('a.example', 10_000);
    frontier.close();
    const again = newFrontier(path);
    expect([again.frontier.next(), again.frontier.waitMs()]).toEqual([null, 10_000]);
  });

  test('an owner that was killed is told from one that ended', () => {
    const { frontier, path, clock } = newFrontier();
    expect(frontier.beginWork()).toBeNull();
    frontier.close();
    const again = newFrontier(path);
    expect(again.frontier.beginWork()).toEqual(new Date(clock.now));
    again.frontier.endWork();
    expect(again.frontier.beginWork()).toBeNull();
  });

  test('that nobody settles run out', () => {
    const { frontier, clock } = newFrontier();
    frontier.add([link('http://a.example/1')], 0);
    frontier.next();
    clock.now += 301_000;
    expect(frontier.next()).toBeNull();
    clock.now += 1000;
    expect(frontier.next()?.url).toBe('http://a.example/1');
  });
});
