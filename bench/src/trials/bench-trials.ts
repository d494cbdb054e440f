// `pnpm bench trials`: 53 difficult portals, crawled and extracted twice over, and what came of each.
import { parseArgs } from 'node:util';
import { faults, type Verdict } from './judge.ts';
import { TRIALS } from './portals/index.ts';
import { runTrials } from './run-trials.ts';
import type { Served } from './serve-trial.ts';

export async function benchTrials(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      portals: { type: 'string', default: '' },
      delay: { type: 'string', default: '100' },
      keep: { type: 'boolean', default: false },
      log: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      `usage: pnpm bench trials [--portals NAME,…] [--delay MS] [--keep] [--log]\n${TRIALS.map(({ name, because }) => `${name.padEnd(18)}${because}`).join('\n')}`,
    );
    return;
  }
  const names = values.portals.split(',').filter(Boolean);
  const trials = TRIALS.filter(({ name }) => names.length === 0 || names.includes(name));
  const log = values.log ? printVisits : undefined;
  for await (const { round, seconds, summary, verdicts } of runTrials(trials, {
    delayMs: Number(values.delay),
    keep: values.keep,
    ...(log && { log }),
  })) {
    console.log(`round ${round}: ${seconds.toFixed(1)} s, ${JSON.stringify(summary)}`);
    for (const verdict of verdicts) printVerdict(verdict);
    const sum = (of: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + of(verdict), 0);
    console.log(
      `${sum(({ found }) => found)} of ${sum(({ articles }) => articles)} articles, ${sum(({ twice }) => twice)} twice, ${sum(({ stale }) => stale)} stale, ${sum(({ forbidden }) => forbidden.length)} forbidden, ${sum(({ early }) => early)} too early, ${sum(({ overlapping }) => overlapping)} overlapping, ${sum(({ tooSoon }) => tooSoon)} too soon, ${sum(({ requests }) => requests)} requests\n`,
    );
  }
}

function printVisits({ visits }: Served): void {
  for (const { round, start, end, status, early, path } of visits) {
    console.log(
      `${round} ${((start - visits[0]!.start) / 1000).toFixed(2)} +${(end - start).toFixed(0)} ${status}${early ? ' early' : ''} ${path}`,
    );
  }
}

function printVerdict(verdict: Verdict): void {
  const wrong = faults(verdict);
  console.log(
    `${verdict.name.padEnd(18)} ${verdict.found}/${verdict.articles} ${String(verdict.requests).padStart(4)} requests  ${wrong.length === 0 ? 'well' : wrong.join(' | ')}`,
  );
}
