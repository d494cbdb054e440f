// The soak: two workers and a server for an hour, over portals that change underneath; what they take must not grow.
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGiaoban, spawnGiaoban, untilPrinted } from '../run-giaoban.fixture.ts';
import { changingPortals } from './changing-portal.fixture.ts';
import { growth, type Sample } from './growth.fixture.ts';
import { residentMegabytes } from './largest.fixture.ts';
import { ownRedis } from './own-redis.fixture.ts';
import { pause } from './pause.fixture.ts';

export interface Soak {
  readonly minutes: number;
  /** Crawls of all portals, with an edit of a tenth of the pages before each. */
  readonly rounds: number;
  readonly fetched: number;
  readonly edited: number;
  readonly asked: number;
  readonly figures: readonly (ReturnType<typeof growth> & { readonly name: string })[];
  /** What `verify --deep` found at the end, a line each. */
  readonly findings: readonly string[];
}

const SAMPLE_MS = 5_000;
const DELAY_MS = '20';
/** A job that waits a quarter of a second longer at the end than at the beginning waits for the machine, not behind others. */
const LEAST_GROWTH: Record<string, number> = { s: 0.25 };

/** @param elasticsearch where the records go, under a prefix of their own */
export async function soak(minutes: number, elasticsearch: string): Promise<Soak> {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-soak-'));
  const store = `${elasticsearch}/giaoban-soak-${process.pid}`;
  const [redis, portals] = [await ownRedis(), await changingPortals()];
  const common = ['--data', data, '--store', store, '--queue', redis.address, '--delay', DELAY_MS, '--allow-private'];
  const children = {
    'worker 1': spawnGiaoban(['worker', ...common, '--metrics-port', '0']),
    'worker 2': spawnGiaoban(['worker', ...common, '--metrics-port', '0']),
    server: spawnGiaoban(['serve', '--data', data, '--store', store, '--port', '0']),
  };
  const ended = new AbortController();
  try {
    const metrics = (await untilPrinted(children['worker 1'], /metrics at (\S+)/))[1]!;
    await untilPrinted(children['worker 2'], /metrics at (\S+)/);
    const api = (await untilPrinted(children.server, /serving (\S+)\/ \(/))[1]!;
    const samples = new Map<string, Sample[]>();
    const until = Date.now() + minutes * 60_000;
    const began = Date.now();
    const totals = { rounds: 0, fetched: 0, edited: 0, asked: 0 };

    const note = (name: string, value: number) => {
      const known = samples.get(name) ?? [];
      samples.set(name, known);
      known.push({ hours: (Date.now() - began) / 3_600_000, value });
    };
    const sample = async () => {
      for (const [name, { pid }] of Object.entries(children)) {
        note(`${name}, MB resident`, residentMegabytes([pid!])[0]!);
        note(`${name}, open files and sockets`, readdirSync(`/proc/${pid}/fd`).length);
      }
      note('Redis, MB', (await redis.usedBytes()) / 1e6);
      const text = await (await fetch(metrics)).text();
      for (const [, step, age] of text.matchAll(/giaoban_queue_oldest_seconds\{step="(\w+)"\} (\S+)/g))
        note(`oldest job of ${step}, s`, Number(age));
    };
    const sampling = (async () => {
      while (!ended.signal.aborted) {
        await sample();
        await pause(SAMPLE_MS, ended.signal);
      }
    })();
    const reading = (async () => {
      for (const path of turns(['records?q=giao+ban&facets=province', 'meetings?sort=newest', 'changes', 'people'])) {
        if (ended.signal.aborted) return;
        const { ok, status } = await fetch(`${api}/v1/${path}`);
        if (!ok) throw new Error(`${path} was answered with ${status}`);
        totals.asked += 1;
        await pause(500, ended.signal);
      }
    })();
    const failing = Promise.race([sampling, reading]);
    failing.catch(() => ended.abort());

    while (Date.now() < until && !ended.signal.aborted) {
      const ran = await runGiaoban(['crawl', ...common, '--json', '--recrawl', ...portals.urls]);
      if (ran.status !== 0) throw new Error(`the crawl ended with ${ran.status}: ${ran.stderr}`);
      const { pages, edited } = JSON.parse(ran.stdout) as { pages: number; edited: number };
      totals.rounds += 1;
      totals.fetched += pages;
      totals.edited += edited;
      portals.change();
    }
    ended.abort();
    await Promise.all([sampling, reading]);
    const verified = await runGiaoban(['verify', '--data', data, '--store', store, '--deep', '--json']);
    if (verified.status !== 0 && verified.status !== 1) throw new Error(`verify: ${verified.stderr}`);
    const findings = verified.stdout.trimEnd().split('\n').slice(0, -1);
    const figures = [...samples].map(([name, taken]) => ({ name, ...growth(taken, LEAST_GROWTH[unitOf(name)]) }));
    return { minutes, ...totals, figures, findings };
  } finally {
    ended.abort();
    for (const child of Object.values(children)) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    await portals.close();
    await redis.close();
    await fetch(`${elasticsearch}/_resolve/index/giaoban-soak-${process.pid}*`)
      .then(async (answer) => ((await answer.json()) as { indices: { name: string }[] }).indices)
      .then((indices) =>
        Promise.all(indices.map(({ name }) => fetch(`${elasticsearch}/${name}`, { method: 'DELETE' }))),
      );
  }
}

const unitOf = (name: string) => name.split(', ').at(-1)!;

function* turns<T>(values: readonly T[]): Iterable<T> {
  for (;;) yield* values;
}
