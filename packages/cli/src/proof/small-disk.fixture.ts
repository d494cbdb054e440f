// A disk that is soon full: a tmpfs of a few megabytes, where the machine allows one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Makes room. */
  grow(megabytes: number): void;
  close(): void;
}

/** @returns null where mounting is not allowed; says so on stderr */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-small-disk-'));
  const mount = (...args: string[]) => spawnSync('mount', args, { encoding: 'utf8' });
  const { status, stderr } = mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'giaoban-test', folder);
  if (status !== 0) {
    process.stderr.write(`\n*** SKIPPED: the tests of a full disk need a tmpfs: ${stderr}\n`);
    return null;
  }
  return {
    folder,
    grow: (more) => void mount('-o', `remount,size=${more}m`, folder),
    close: () => void spawnSync('umount', [folder]),
  };
}
