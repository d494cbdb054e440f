// Backup and restore as docs/deployment.md describes them: from the archive alone, and with all files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sampleArchive } from './proof/sample-archive.fixture.ts';
import { runGiaoban } from './run-giaoban.fixture.ts';

const folder = (name: string) => mkdtempSync(join(tmpdir(), `giaoban-${name}-`));
const SQLITE = ['keys', 'webhooks', 'ingest', 'frontier', 'ledger', 'store'];

const named = (data: string) => ['--data', data, '--store', `sqlite:${join(data, 'store.sqlite')}`];

async function verified(data: string) {
  const { status, stdout } = await runGiaoban(['verify', ...named(data), '--deep', '--json']);
  return { status, ...(JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as { stored: number }) };
}

test.each([
  ['the archive alone', false],
  ['all files', true],
])(
  '%s',
  async (_, all) => {
    const [data, restored] = [folder('backup'), folder('restored')];
    const { records } = await sampleArchive(data, 40);
    expect(await runGiaoban(['crawl', ...named(data)])).toMatchObject({ status: 0 });
    expect(await verified(data)).toMatchObject({ status: 0, stored: records });
    execFileSync('cp', ['-r', join(data, 'archive'), join(data, 'version.json'), restored]);
    for (const name of all ? SQLITE : []) {
      const from = join(data, `${name}.sqlite`);
      if (!existsSync(from)) continue;
      const database = new DatabaseSync(from);
      await backup(database, join(restored, `${name}.sqlite`));
      database.close();
    }
    if (!all) expect(await runGiaoban(['crawl', ...named(restored)])).toMatchObject({ status: 0 });
    expect(await verified(restored)).toMatchObject({ status: 0, stored: records });
    const exported = async (of: string) =>
      (await runGiaoban(['export', '--store', `sqlite:${join(of, 'store.sqlite')}`])).stdout;
    expect(await exported(restored)).toBe(await exported(data));
    expect(readFileSync(join(restored, 'version.json'), 'utf8')).toBe(readFileSync(join(data, 'version.json'), 'utf8'));
  },
  240_000,
);
