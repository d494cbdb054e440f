import { errors } from '@elastic/elasticsearch';
import { BadDataError, PermanentError, RetryableError } from '@giaoban/records';
import { expect, test } from 'vitest';
import { refusal, withElasticsearch } from './elasticsearch-failure.ts';

const URL = 'http://es:9200';

test.each([
  [429, RetryableError, 'overloaded'],
  [503, RetryableError, 'overloaded'],
  [403, PermanentError, 'read-only'],
  [400, PermanentError, 'refused'],
  [404, PermanentError, 'refused'],
])('status %i', (status, kind, words) => {
  const error = refusal(URL, status, 'because');
  expect(error).toBeInstanceOf(kind);
  expect(error.message).toContain(words);
  expect(error.message).toContain('because');
  expect(error.subject).toBe(URL);
});

test.each([
  ['away', new errors.ConnectionError('connect ECONNREFUSED'), RetryableError],
  ['too slow', new errors.TimeoutError('30 s'), RetryableError],
])('a server that is %s may be there later', async (_, error, kind) => {
  await expect(withElasticsearch(URL, () => Promise.reject(error))).rejects.toBeInstanceOf(kind);
});

test('our own errors pass as they are', async () => {
  const own = new BadDataError('q', 'odd');
  await expect(withElasticsearch(URL, () => Promise.reject(own))).rejects.toBe(own);
});
