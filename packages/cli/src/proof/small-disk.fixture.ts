// A disk that is full when it is told to be: a tmpfs where the machine allows one, and writes that fail as on a full disk anywhere.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** What a process that is to meet the full disk is started with. */
  readonly env: Record<string, string>;
  /** Leaves so many bytes free. */
  fill(leaving: number): void;
  /** Makes room. */
  free(): void;
  close(): void;
}

const MEGABYTES = 64;

/** @returns null where mounting is not allowed; says so on stderr */
export function mountedDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-small-disk-'));
  const ballast = join(folder, 'ballast');
  const options = ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'giaoban-test', folder];
  const { status, stderr } = spawnSync('mount', options, { encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`\n*** SKIPPED: the tests of a really full disk need a tmpfs: ${stderr}\n`);
    return null;
  }
  return {
    folder,
    env: {},
    fill(leaving) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - leaving));
    },
    free: () => rmSync(ballast),
    close: () => void spawnSync('umount', [folder]),
  };
}

/** Processes with its environment fail to write, as on a full disk, what is more than the room that is left. */
export function injectedDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-injected-disk-'));
  const room = join(folder, 'room');
  writeFileSync(room, '');
  const full = new URL('full-disk.fixture.ts', import.meta.url).href;
  return {
    folder,
    env: { DISK_ROOM_FILE: room, NODE_OPTIONS: `--import ${full}` },
    fill: (leaving) => writeFileSync(room, String(leaving)),
    free: () => writeFileSync(room, ''),
    close: () => {},
  };
}
