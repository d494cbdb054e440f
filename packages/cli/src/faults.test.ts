// A sample of what `pnpm prove` proves: whatever goes wrong on the way, in the end nothing is missing, doubled or stale.
import { describe, expect, test } from 'vitest';
import { elasticsearchUrl, redisUrl } from '../../../scripts/test-services.ts';
import { FAULTS } from './proof/faults.fixture.ts';

const SEED = 20261124;
const COUNTS = { pages: 120, faults: 2 };
const elasticsearch = elasticsearchUrl();

describe.skipIf(redisUrl() === null || elasticsearch === null)('faults', () => {
  const here = FAULTS.filter(({ name, lacks }) => {
    const lacking = lacks?.() ?? null;
    if (lacking !== null) process.stderr.write(`\n*** SKIPPED: ${name} needs ${lacking}\n`);
    return lacking === null;
  });
  test.each(here.map((fault) => [fault.title, fault] as const))(
    '%s',
    async (_, fault) => {
      const { verified, expected, done } = await fault.run(SEED, COUNTS, elasticsearch!);
      expect(verified).toEqual({ status: 0, findings: { missing: 0, doubled: 0, stale: 0 }, stored: expected });
      expect(done).toBeGreaterThan(0);
    },
    600_000,
  );
});
