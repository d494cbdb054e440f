// Progress on stderr: a bar where a person looks at a terminal, nothing where a program reads.
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Work done and known so far, and a word about it. */
  update(done: number, total: number, note?: string): void;
  /** Prints a line above the bar. */
  stop(): void;
}

export function openProgress(label: string): Progress {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new SingleBar(
    {
      format: `${label.padEnd(10)} {bar} {value}/{total} {note}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
      barsize: 28,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0, { note: '' });
  return {
    update(done, total, note = '') {
      bar.setTotal(Math.max(total, done));
      bar.update(done, { note });
    },
    stop() {
      bar.stop();
    },
  };
}
