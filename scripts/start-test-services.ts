// Before all tests: starts Elasticsearch and Redis where they are not reachable but can be started here, and says loudly what
// is missing. With GIAOBAN_TEST_REQUIRE_SERVICES=1 a missing service ends the run: in CI nothing is skipped.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './test-chromium.ts';
import { elasticsearchUrl, redisUrl } from './test-services.ts';

const SCRIPT = fileURLToPath(new URL('services', import.meta.url));

export default async function startTestServices(): Promise<() => void> {
  const started: string[] = [];
  const missing: string[] = [];
  for (const [service, url] of [
    ['elasticsearch', elasticsearchUrl],
    ['redis', redisUrl],
  ] as const) {
    if ((await url()) !== null) continue;
    const { status } = spawnSync(SCRIPT, ['start', service], { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status === 0) started.push(service);
    else missing.push(service);
  }
  if (chromiumPath() === null) missing.push('chromium');
  if (missing.length > 0) {
    const list = missing.join(', ');
    if (process.env.GIAOBAN_TEST_REQUIRE_SERVICES === '1') throw new Error(`missing here, and nothing may be skipped: ${list}`);
    process.stderr.write(`\n!!! NOT TESTED HERE, because it is missing: ${list}. Tests that need it are skipped.\n\n`);
  }
  return () => {
    for (const service of started) spawnSync(SCRIPT, ['stop', service], { stdio: 'ignore' });
  };
}
