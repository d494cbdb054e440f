// `pnpm test`: starts Elasticsearch and Redis where they are away but can be started here, says loudly what is missing, runs all
// tests, and stops what it started. With GIAOBAN_TEST_REQUIRE_SERVICES=1 a missing service is a failure: in CI nothing is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './test-chromium.ts';

const SCRIPT = fileURLToPath(new URL('services', import.meta.url));
const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

process.exitCode = main();

function main(): number {
  const missing: string[] = chromiumPath() === null ? ['Chromium (Debian: apt-get install chromium)'] : [];
  const started: string[] = [];
  for (const [service, named] of [
    ['redis', process.env.GIAOBAN_TEST_REDIS],
    ['elasticsearch', process.env.GIAOBAN_TEST_ELASTICSEARCH],
  ] as const) {
    // A server named by the environment is somebody else's to start.
    if (named !== undefined || services('status', service)) continue;
    if (services('start', service)) started.push(service);
    else missing.push(`${service} (scripts/services start ${service})`);
  }
  try {
    if (missing.length > 0) {
      const list = missing.join(', ');
      process.stderr.write(
        `\n!!! NOT TESTED HERE, because it is missing: ${list}\n!!! Tests that need it are skipped.\n\n`,
      );
      if (process.env.GIAOBAN_TEST_REQUIRE_SERVICES === '1') return 1;
    }
    return runTests();
  } finally {
    for (const service of started) services('stop', service);
  }
}

/** Runs Vitest and closes with a plain line that counts, for whoever reads the end of a log. */
function runTests(): number {
  const report = join(mkdtempSync(join(tmpdir(), 'giaoban-test-')), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [VITEST, 'run', ...reporters, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
  }
  return status ?? 1;
}

function services(action: string, service: string): boolean {
  return spawnSync(SCRIPT, [action, service], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
