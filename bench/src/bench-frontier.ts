// The frontier: how long adding, handing out and settling an address takes, and its memory, from ten thousand to two million.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measuredRun } from './measured-run.ts';

const CHILD = fileURLToPath(new URL('./frontier-child.ts', import.meta.url));

interface Measured {
  readonly addMicros: number;
  /** Microseconds: the median, and what one of a hundred passes. */
  readonly next: readonly [number, number];
  readonly apply: readonly [number, number];
  readonly openMs: number;
  readonly bytes: number;
}

export async function benchFrontier(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      addresses: { type: 'string', default: '10000,100000,2000000' },
      hosts: { type: 'string', default: '500' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log('usage: pnpm bench frontier [--addresses N,N,…] [--hosts N]');
    return;
  }
  console.log(`addresses on ${values.hosts} hosts; microseconds as median and 99 %`);
  for (const addresses of values.addresses.split(',')) {
    const ran = await measuredRun(process.execPath, [CHILD, addresses, values.hosts]);
    const { addMicros, next, apply, openMs, bytes } = JSON.parse(ran.stdout) as Measured;
    const figures = [
      `add ${addMicros.toFixed(0)}`,
      `next ${next.map((micros) => micros.toFixed(0)).join(' / ')}`,
      `settle ${apply.map((micros) => micros.toFixed(0)).join(' / ')}`,
      `open ${openMs.toFixed(0)} ms`,
      `${(ran.memoryBytes / 2 ** 20).toFixed(0)} MB`,
      `${(bytes / 2 ** 20).toFixed(0)} MB on disk`,
    ];
    console.log(`${Number(addresses).toLocaleString('en').padStart(10)}   ${figures.join('   ')}`);
  }
}
