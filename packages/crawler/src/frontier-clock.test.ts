// A clock that jumps by a day, while the frontier is open or between two runs, makes nobody wait a day.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFrontier } from './frontier.ts';
import { steadyClock } from './frontier-clock.ts';

const DAY_MS = 86_400_000;
const NOON = 1_700_000_000_000;
const SEED = 'https://a.vn/';

describe.each([
  ['forward', DAY_MS],
  ['back', -DAY_MS],
])('%s by a day', (_, jump) => {
  test('while it is open: time goes on as it was', () => {
    let set = 0;
    let passed = 0;
    const now = steadyClock(
      () => NOON + set + passed,
      () => passed,
    );
    passed = 500;
    set = jump;
    expect(now()).toBe(NOON + 500);
  });

  test('between two runs: what waits an hour waits no longer, what failed is tried again', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'giaoban-clock-')), 'frontier.sqlite');
    let now = NOON;
    const open = () => openFrontier(path, { delayMs: 1000, now: () => now });
    const first = open();
    first.add([{ url: SEED, kind: 'seed', via: 'seed', continues: false }], 0);
    first.apply(first.next()!, { status: 'failed', detail: 'status 503', retryAfterMs: 3_600_000 });
    now += 1000;
    first.close();
    now += jump;
    const again = open();
    const left = again.waitMs()!;
    // Forward, a day has passed for all that anybody knows.
    if (jump > 0) expect(left).toBeLessThanOrEqual(2000);
    else expect(left).toBeGreaterThanOrEqual(3_599_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
    now += 3_600_000;
    expect(again.next()?.url).toBe(SEED);
    again.close();
  });
});
