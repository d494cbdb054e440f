// The contract on difficult portals, twice over: crawl, extract, judge; the editors change what they change; once more.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredRun } from '../measured-run.ts';
import { judge, type ReadRecord, type Verdict } from './judge.ts';
import { type Served, serveTrial } from './serve-trial.ts';
import type { Trial } from './trial.ts';

const CLI = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));

export interface Round {
  readonly round: number;
  readonly seconds: number;
  /** What `crawl --json` printed at its end. */
  readonly summary: Record<string, unknown>;
  readonly verdicts: readonly Verdict[];
}

export interface TrialOptions {
  readonly delayMs: number;
  /** Keep the data folder and say where it is. */
  readonly keep?: boolean;
  /** Called with each request log when all is done. */
  readonly log?: (served: Served) => void;
}

export async function* runTrials(trials: readonly Trial[], options: TrialOptions): AsyncGenerator<Round> {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-trials-'));
  const portals = await Promise.all(trials.map(serveTrial));
  try {
    for (const round of [1, 2]) {
      for (const served of portals) served.round = round;
      yield await runRound(round, portals, data, options.delayMs);
    }
    for (const served of portals) options.log?.(served);
  } finally {
    await Promise.all(portals.map((served) => served.close()));
    if (options.keep) console.error(`kept: ${data}`);
    else rmSync(data, { recursive: true });
  }
}

async function runRound(round: number, portals: readonly Served[], data: string, delayMs: number): Promise<Round> {
  const start = performance.now();
  const crawl = ['crawl', '--data', data, '--allow-private', '--delay', String(delayMs), '--json'];
  const printed = await giaoban([...crawl, ...portals.map(({ url }) => url)]);
  const seconds = (performance.now() - start) / 1000;
  const records = (await giaoban(['extract', '--data', data])).map((line) => JSON.parse(line) as ReadRecord);
  return {
    round,
    seconds,
    summary: JSON.parse(printed.at(-1)!) as Record<string, unknown>,
    verdicts: portals.map((served) => judge(served, records, delayMs)),
  };
}

/** Lines that the command prints. @throws where it ends with another status than 0 */
async function giaoban(args: readonly string[]): Promise<string[]> {
  const { stdout } = await measuredRun(process.execPath, [CLI, ...args]);
  return stdout.split('\n').filter(Boolean);
}
