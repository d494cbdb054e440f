// Which Python the tests may use to read what we write with foreign eyes: decides between running, skipping aloud and failing.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const VENV = fileURLToPath(new URL('../.services/python/bin/python', import.meta.url));
const NEEDED = 'import pandas, pyarrow, frictionless, followthemoney, icalendar, feedparser, requests, warcio';
let decided: string | null | undefined;

/**
 * The path of a Python (GIAOBAN_TEST_PYTHON, or the one of .services/) that has the packages of python-requirements.txt, or
 * null where there is none: then the tests that need it skip, and this says so on stderr once.
 * @throws Error instead of null where GIAOBAN_TEST_REQUIRE_SERVICES is 1
 */
export function pythonPath(): string | null {
  if (decided !== undefined) return decided;
  const path = process.env.GIAOBAN_TEST_PYTHON ?? VENV;
  decided = canRead(path) ? path : null;
  if (decided !== null) return decided;
  const advice = `Python with the packages of scripts/python-requirements.txt is missing (${path}): python3 -m venv .services/python && .services/python/bin/pip install -r scripts/python-requirements.txt`;
  if (process.env.GIAOBAN_TEST_REQUIRE_SERVICES === '1') throw new Error(advice);
  process.stderr.write(`\n*** SKIPPED: the tests that need foreign readers. ${advice}\n\n`);
  return null;
}

function canRead(path: string): boolean {
  try {
    execFileSync(path, ['-c', NEEDED], { stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}
