// Which real servers the tests may use. The one place that decides between running, skipping aloud and failing.
import { execFileSync } from 'node:child_process';
import { URL } from 'node:url';

const CONNECT_TIMEOUT_MS = 10_000;
const decided = new Map<string, string | null>();

/**
 * The address of an Elasticsearch to test against, or null where none is reachable: then the tests that need it skip,
 * and this says so on stderr once.
 * @throws Error instead of null where GIAOBAN_TEST_REQUIRE_SERVICES is 1
 */
export function elasticsearchUrl(): string | null {
  return decide('Elasticsearch', process.env.GIAOBAN_TEST_ELASTICSEARCH ?? 'http://127.0.0.1:19200');
}

/** The same of Redis. */
export function redisUrl(): string | null {
  return decide('Redis', process.env.GIAOBAN_TEST_REDIS ?? 'redis://127.0.0.1:16379');
}

function decide(service: string, url: string): string | null {
  const known = decided.get(service);
  if (known !== undefined) return known;
  const answer = accepts(url) ? url : null;
  decided.set(service, answer);
  if (answer !== null) return answer;
  const advice = `${service} is away (${url}): start it with scripts/services start ${service.toLowerCase()}`;
  if (process.env.GIAOBAN_TEST_REQUIRE_SERVICES === '1') throw new Error(advice);
  process.stderr.write(`\n*** SKIPPED: the tests that need ${service}. ${advice}\n\n`);
  return null;
}

/** Tests are declared before anything can be awaited, so a short-lived process knocks. */
function accepts(url: string): boolean {
  const { hostname, port } = new URL(url);
  const knock = `require('node:net').connect(${Number(port || 80)}, ${JSON.stringify(hostname)}, () => process.exit(0)).on('error', () => process.exit(1))`;
  try {
    execFileSync(process.execPath, ['-e', knock], { timeout: CONNECT_TIMEOUT_MS, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
