// A Redis of one's own, to kill, to fill and to start again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countJobs } from '@giaoban/pipeline';
import { Redis } from 'ioredis';
import { freePort } from './free-port.fixture.ts';

export interface OwnRedis {
  readonly address: string;
  /** Ends it with -9 and starts it again on its append-only file. */
  killAndRestart(downMs: number): Promise<void>;
  /** Bytes it may take; 0: as many as it likes. */
  limit(bytes: number): Promise<void>;
  usedBytes(): Promise<number>;
  /** Jobs in the queues by step: those that wait, run or are put off. */
  jobs(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** @param durable with the append-only file that the docs ask for */
export async function ownRedis(durable = true): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-redis-'));
  const port = await freePort();
  const address = `redis://127.0.0.1:${port}`;
  let server = await start();

  async function start(): Promise<ChildProcess> {
    const child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--maxmemory-policy', 'noeviction'].concat(
        durable ? ['--appendonly', 'yes'] : ['--appendonly', 'no', '--save', ''],
      ),
      { stdio: 'ignore' },
    );
    for (;;) {
      const answer = await command((redis) => redis.ping()).catch(() => null);
      if (answer === 'PONG') return child;
      if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function command<T>(step: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(address, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return await step(redis);
    } finally {
      redis.disconnect();
    }
  }

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  return {
    address,
    async killAndRestart(downMs) {
      await kill();
      await new Promise((resolve) => setTimeout(resolve, downMs));
      server = await start();
    },
    limit: (bytes) => command(async (redis) => void (await redis.config('SET', 'maxmemory', String(bytes)))),
    usedBytes: () => command(async (redis) => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1] ?? 0)),
    jobs: () => countJobs(address),
    close: kill,
  };
}
