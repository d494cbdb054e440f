// Loaded into a process by --import: pages whose address says so break whatever reads them.
import { isMainThread, parentPort } from 'node:worker_threads';

const DEEDS: Record<string, () => void> = {
  hang: () => {
    for (;;);
  },
  devour: () => {
    const held: unknown[] = [];
    for (;;) held.push(new Array(1_000_000).fill('devoured'));
  },
  exit: () => process.exit(7),
  throw: () => {
    throw new Error('poison');
  },
};

if (!isMainThread)
  parentPort?.on('message', ({ url }: { url?: string }) => DEEDS[/[?&]poison=(\w+)/.exec(url ?? '')?.[1] ?? '']?.());
