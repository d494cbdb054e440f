import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { elasticsearchUrl, redisUrl } from './test-services.ts';

const services = (...args: string[]) =>
  spawnSync(fileURLToPath(new URL('services', import.meta.url)), args, { encoding: 'utf8' });

test.each([[[]], [['restart']], [['status', 'postgres']], [['status', 'redis', 'now']]])(
  '%j is answered with the usage and status 2',
  (args) => {
    const { status, stderr } = services(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: scripts/services start|stop|status');
  },
);

test.each([
  ['elasticsearch', elasticsearchUrl],
  ['redis', redisUrl],
])('the status of %s says whether the tests can use it', (service, url) => {
  const { status, stdout } = services('status', service);
  const healthy = url() !== null;
  expect([status, stdout]).toEqual(healthy ? [0, `${service}: healthy\n`] : [1, `${service}: away\n`]);
});
