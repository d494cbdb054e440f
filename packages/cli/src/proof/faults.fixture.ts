// The faults that are proved: each runs pages through the cluster while something goes wrong, and says what was left wrong.

import { type ClusterRun, clusterRun } from './cluster-run.fixture.ts';
import { faultyProxy, TROUBLES } from './faulty-proxy.fixture.ts';
import { largest, residentMegabytes } from './largest.fixture.ts';
import { elasticsearchDistribution, ownElasticsearch } from './own-elasticsearch.fixture.ts';
import { ownRedis } from './own-redis.fixture.ts';
import { pause } from './pause.fixture.ts';
import { seeded } from './seeded.fixture.ts';
import { setClock } from './set-clock.fixture.ts';

export interface Counts {
  readonly pages: number;
  /** How often the fault is done at most; the run may be over before. */
  readonly faults: number;
}

export interface FaultReport extends ClusterRun {
  /** How often it was done. */
  readonly done: number;
  readonly note: string;
}

export interface Fault {
  readonly name: string;
  readonly title: string;
  /** What it needs that is not here; where nothing is said it needs Redis and Elasticsearch alone. */
  readonly lacks?: () => string | null;
  run(seed: number, counts: Counts, elasticsearch: string): Promise<FaultReport>;
}

const DAY_MS = 86_400_000;

let runs = 0;
function newStore(elasticsearch: string): string {
  runs += 1;
  return `${elasticsearch}/giaoban-proof-${process.pid}-${Date.now()}-${runs}`;
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'worker-killed',
    title: 'a worker killed with -9 at random moments, and replaced; two workers, then four, then two again',
    async run(seed, { pages, faults }, elasticsearch) {
      const random = seeded(seed);
      const redis = await ownRedis();
      // Spread over the run by how many pages are read, so that all of them fall into it.
      const moments = Array.from({ length: faults }, () => random.between(0, pages * 0.9)).sort((a, b) => a - b);
      const workersAt = (read: number) => (read >= pages / 3 && read < (pages * 2) / 3 ? 4 : 2);
      let done = 0;
      let most = 0;
      try {
        const setting = { pages, queue: redis.address, store: newStore(elasticsearch), workers: 2 };
        const ran = await clusterRun(setting, async ({ workers }, ended) => {
          while (!ended.aborted) {
            const count = workersAt(workers.read);
            most = Math.max(most, count);
            await workers.become(count);
            if (done < faults && workers.read >= moments[done]!) {
              await pause(random.between(0, 300), ended);
              if (ended.aborted) return;
              await workers.killOne(random.between(0, 1));
              done += 1;
            } else await pause(50, ended);
          }
        });
        return { ...ran, done, note: `up to ${most} workers` };
      } finally {
        await redis.close();
      }
    },
  },
  {
    name: 'burst',
    title: 'nothing but a burst of pages: what stands in queues and memory at most, looked at every half second',
    async run(_, { pages }, elasticsearch) {
      const redis = await ownRedis();
      const most = largest();
      let done = 0;
      try {
        const setting = { pages, queue: redis.address, store: newStore(elasticsearch), workers: 2 };
        const ran = await clusterRun(setting, async ({ workers, coordinator }, ended) => {
          for (; !ended.aborted; done += 1) {
            most.see('jobs', await redis.jobs());
            most.see('MB in Redis', { all: (await redis.usedBytes()) / 1e6 });
            const [owner = 0, ...others] = residentMegabytes([coordinator, ...workers.processes]);
            most.see('MB resident', { coordinator: owner, worker: Math.max(0, ...others) });
            await pause(500, ended);
          }
        });
        return { ...ran, done, note: most.told() };
      } finally {
        await redis.close();
      }
    },
  },
  {
    name: 'redis-killed',
    title: 'Redis killed with -9 and started again on its append-only file',
    run: (seed, counts, elasticsearch) => killedRedis(seed, counts, elasticsearch, true),
  },
  {
    name: 'redis-killed-empty',
    title: 'Redis without append-only file killed with -9: every job is lost, and handed out again',
    run: (seed, counts, elasticsearch) => killedRedis(seed, counts, elasticsearch, false),
  },
  {
    name: 'redis-full',
    title: 'Redis full (noeviction), and given room again',
    async run(seed, { pages, faults }, elasticsearch) {
      const random = seeded(seed);
      const redis = await ownRedis();
      let done = 0;
      try {
        const setting = { pages, queue: redis.address, store: newStore(elasticsearch), workers: 2 };
        const ran = await clusterRun(setting, async (_, ended) => {
          for await (const _nth of moments(random, [500, 2_000], faults, ended)) {
            await redis.limit(1_000_000);
            done += 1;
            await pause(random.between(1_000, 4_000), ended);
            await redis.limit(0);
          }
        });
        return { ...ran, done, note: '' };
      } finally {
        await redis.close();
      }
    },
  },
  {
    name: 'elasticsearch-in-trouble',
    title: 'Elasticsearch away, slow, answering 429, refusing every second operation of a bulk',
    async run(seed, { pages, faults }, elasticsearch) {
      const random = seeded(seed);
      const redis = await ownRedis();
      const proxy = await faultyProxy(elasticsearch);
      let done = 0;
      try {
        const store = newStore(elasticsearch);
        const behind = store.replace(elasticsearch, proxy.url);
        const setting = { pages, queue: redis.address, store: behind, storeItself: store, workers: 2 };
        const ran = await clusterRun(setting, async (_, ended) => {
          for await (const nth of moments(random, [200, 1_500], faults, ended)) {
            proxy.set(TROUBLES[nth % TROUBLES.length]!);
            done += 1;
            await pause(random.between(1_000, 4_000), ended);
            proxy.set(null);
          }
          proxy.set(null);
        });
        const met = TROUBLES.map((trouble) => `${proxy.met[trouble]} ${trouble}`).join(', ');
        return { ...ran, done, note: `requests that met it: ${met}` };
      } finally {
        await proxy.close();
        await redis.close();
      }
    },
  },
  {
    name: 'clock-jumping',
    title:
      'the clock of coordinator and workers set forward and back by a day, while jobs are put off as Elasticsearch is overloaded',
    async run(seed, { pages, faults }, elasticsearch) {
      const random = seeded(seed);
      const redis = await ownRedis();
      const proxy = await faultyProxy(elasticsearch);
      const clock = setClock();
      let done = 0;
      try {
        const store = newStore(elasticsearch);
        const behind = store.replace(elasticsearch, proxy.url);
        const { env } = clock;
        const setting = { pages, queue: redis.address, store: behind, storeItself: store, workers: 2, env };
        const ran = await clusterRun(setting, async (_, ended) => {
          for await (const _nth of moments(random, [200, 2_000], faults, ended)) {
            proxy.set('overloaded');
            clock.set(random.pick([-DAY_MS, 0, DAY_MS]));
            done += 1;
            await pause(random.between(200, 2_000), ended);
            proxy.set(null);
          }
          proxy.set(null);
        });
        return { ...ran, done, note: `${proxy.met.overloaded} requests were refused` };
      } finally {
        await proxy.close();
        await redis.close();
      }
    },
  },
  {
    name: 'elasticsearch-killed',
    title: 'Elasticsearch killed with -9 and started again on its files',
    lacks: () => (elasticsearchDistribution() === null ? 'scripts/services start elasticsearch' : null),
    async run(seed, { pages, faults }) {
      const random = seeded(seed);
      const redis = await ownRedis();
      const elasticsearch = await ownElasticsearch(elasticsearchDistribution()!);
      let done = 0;
      try {
        const setting = { pages, queue: redis.address, store: newStore(elasticsearch.address), workers: 2 };
        const ran = await clusterRun(setting, async (_, ended) => {
          for await (const _nth of moments(random, [500, 4_000], faults, ended)) {
            await elasticsearch.killAndRestart(random.between(0, 2_000));
            done += 1;
          }
        });
        return { ...ran, done, note: '' };
      } finally {
        await elasticsearch.close();
        await redis.close();
      }
    },
  },
  {
    name: 'elasticsearch-read-only',
    title: 'Indices blocked as by the disk watermark (read_only_allow_delete), and freed again',
    async run(seed, { pages, faults }, elasticsearch) {
      const random = seeded(seed);
      const redis = await ownRedis();
      let done = 0;
      const store = newStore(elasticsearch);
      const block = async (value: boolean | null): Promise<void> => {
        const { status } = await fetch(`${elasticsearch}/${new URL(store).pathname.slice(1)}*/_settings`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ 'index.blocks.read_only_allow_delete': value }),
        });
        if (status !== 200) throw new Error(`blocking the indices was answered with ${status}`);
      };
      try {
        const setting = { pages, queue: redis.address, store, workers: 2 };
        const ran = await clusterRun(setting, async (_, ended) => {
          for await (const _nth of moments(random, [500, 2_000], faults, ended)) {
            await block(true);
            done += 1;
            await pause(random.between(1_000, 4_000), ended);
            await block(null);
          }
        });
        return { ...ran, done, note: '' };
      } finally {
        await redis.close();
      }
    },
  },
];

/** Moments of a run at which a fault is done: after random pauses of so many milliseconds, until it was done often enough or the run is over. */
async function* moments(
  random: ReturnType<typeof seeded>,
  [least, most]: readonly [number, number],
  faults: number,
  ended: AbortSignal,
): AsyncGenerator<number> {
  for (let nth = 0; nth < faults && !ended.aborted; nth += 1) {
    await pause(random.between(least, most), ended);
    if (ended.aborted) return;
    yield nth;
  }
}

async function killedRedis(
  seed: number,
  { pages, faults }: Counts,
  elasticsearch: string,
  durable: boolean,
): Promise<FaultReport> {
  const random = seeded(seed);
  const redis = await ownRedis(durable);
  let done = 0;
  try {
    const setting = { pages, queue: redis.address, store: newStore(elasticsearch), workers: 2 };
    const ran = await clusterRun(setting, async (_, ended) => {
      for await (const _nth of moments(random, [500, 4_000], faults, ended)) {
        await redis.killAndRestart(random.between(0, 2_000));
        done += 1;
      }
    });
    return { ...ran, done, note: '' };
  } finally {
    await redis.close();
  }
}
