// Which Chromium the browser tests may use: the one place that decides between running, skipping aloud and failing.
import { existsSync } from 'node:fs';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
let decided: string | null | undefined;

/**
 * The path of a Chromium (GIAOBAN_TEST_CHROMIUM, or Debian's), or null where there is none: then the tests that need it
 * skip, and this says so on stderr once.
 * @throws Error instead of null where GIAOBAN_TEST_REQUIRE_SERVICES is 1
 */
export function chromiumPath(): string | null {
  if (decided !== undefined) return decided;
  const path = process.env.GIAOBAN_TEST_CHROMIUM ?? DEBIAN_CHROMIUM;
  decided = existsSync(path) ? path : null;
  if (decided !== null) return decided;
  const advice = `Chromium is missing (${path}): on Debian apt-get install chromium, or name one in GIAOBAN_TEST_CHROMIUM`;
  if (process.env.GIAOBAN_TEST_REQUIRE_SERVICES === '1') throw new Error(advice);
  process.stderr.write(`\n*** SKIPPED: the tests that need a browser. ${advice}\n\n`);
  return null;
}
