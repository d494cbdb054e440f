// A cluster over a sample archive: workers that may be killed and replaced, a coordinator, and the question what is left wrong.
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGiaoban, spawnGiaoban } from '../run-giaoban.fixture.ts';
import { sampleArchive } from './sample-archive.fixture.ts';
import { someWorkers, type Workers } from './workers.fixture.ts';

export interface ClusterRun {
  /** What `verify --deep` counted, and whether it found nothing. */
  readonly verified: {
    readonly status: number | null;
    readonly findings: Record<string, number>;
    readonly stored: number;
  };
  /** Records that the archive gives. */
  readonly expected: number;
  readonly seconds: number;
}

export interface ClusterSetting {
  readonly pages: number;
  readonly queue: string;
  readonly store: string;
  readonly workers: number;
  /** Address of the store that is verified, where workers reach it by another. */
  readonly storeItself?: string;
  /** What coordinator and workers are started with beyond this process's environment. */
  readonly env?: Record<string, string>;
}

/** What runs while it is disturbed. */
export interface Running {
  readonly workers: Workers;
  /** Process id of the coordinator. */
  readonly coordinator: number;
}

/**
 * Runs the archive through the cluster while `disturb` does its worst.
 *
 * @param disturb is told when the work is done by the signal, and returns then
 */
export async function clusterRun(
  setting: ClusterSetting,
  disturb: (running: Running, ended: AbortSignal) => Promise<void>,
): Promise<ClusterRun> {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-proof-'));
  const { records } = await sampleArchive(data, setting.pages);
  const common = ['--queue', setting.queue, '--data', data, '--store', setting.store];
  const workers = someWorkers(['worker', '--json', ...common], setting.env);
  await workers.become(setting.workers);
  await workers.ready().catch((error: Error) => {
    workers.end();
    throw error;
  });
  const ended = new AbortController();
  const began = Date.now();
  const coordinator = spawnGiaoban(['crawl', ...common], { env: setting.env ?? {} });
  // Servers that are away at the start are told, not waited for: the trouble begins when the work has begun.
  const disturbed = workers.begun().then(() => disturb({ workers, coordinator: coordinator.pid! }, ended.signal));
  // Trouble that cannot be made ends the run: a server that does not come back would be waited for without end.
  const failed = new Promise<never>((_, reject) => disturbed.catch(reject));
  failed.catch(() => {});
  try {
    const [status] = (await Promise.race([once(coordinator, 'close'), failed])) as [number | null];
    const seconds = (Date.now() - began) / 1000;
    ended.abort();
    await disturbed;
    if (status !== 0) throw new Error(`the coordinator ended with ${status}: ${coordinator.output().stderr}`);
    const verified = await verify(data, setting.storeItself ?? setting.store);
    return { verified, expected: records, seconds };
  } finally {
    ended.abort();
    coordinator.kill('SIGKILL');
    workers.end();
  }
}

async function verify(data: string, store: string): Promise<ClusterRun['verified']> {
  const { status, stdout, stderr } = await runGiaoban(['verify', '--data', data, '--store', store, '--deep', '--json']);
  const last = stdout.trimEnd().split('\n').at(-1)!;
  if (!last.startsWith('{')) throw new Error(`verify: ${stderr}`);
  const { findings, stored } = JSON.parse(last) as { findings: Record<string, number>; stored: number };
  return { status, findings, stored };
}
