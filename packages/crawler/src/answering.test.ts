import { expect, test } from 'vitest';
import { openAnswering } from './answering.ts';
import type { CrawlTask, TaskOutcome } from './task.ts';

const failed = (detail: string): TaskOutcome => ({ status: 'failed', detail, retryAfterMs: null });
const refused: TaskOutcome = { status: 'refused', reason: 'not-found', detail: 'status 404', discovered: [] };

test.each<[string, TaskOutcome[], boolean]>([
  ['not asked yet', [], true],
  ['refused', [failed('ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:9')], false],
  ['robots.txt refused', [failed('robots.txt: ENOTFOUND: getaddrinfo ENOTFOUND cong.example')], false],
  ['a status', [failed('status 503')], true],
  ['a connection that broke', [failed('ECONNRESET: read ECONNRESET')], true],
  ['an answer, then nobody', [refused, failed('ECONNREFUSED: connect')], true],
  ['nobody, then an answer', [failed('ECONNREFUSED: connect'), refused], true],
])('%s', (_name, outcomes, expected) => {
  const answering = openAnswering();
  for (const outcome of outcomes) answering.note({ host: 'cong.example' } as CrawlTask, outcome);
  expect(answering.mayAnswer('cong.example')).toBe(expected);
});
