// A clock that processes started with its environment go by, to be set forward and back.
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SetClock {
  /** What a process is to be started with. */
  readonly env: Record<string, string>;
  /** @param offsetMs from the machine's clock */
  set(offsetMs: number): void;
}

export function setClock(): SetClock {
  const file = join(mkdtempSync(join(tmpdir(), 'giaoban-clock-')), 'offset');
  const set = (offsetMs: number) => {
    // At once or not at all: it is read at any moment.
    writeFileSync(`${file}.half`, String(offsetMs));
    renameSync(`${file}.half`, file);
  };
  set(0);
  const jumping = new URL('jumping-clock.fixture.ts', import.meta.url).href;
  return { env: { CLOCK_OFFSET_FILE: file, NODE_OPTIONS: `--import ${jumping}` }, set };
}
