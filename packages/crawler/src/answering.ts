// Which hosts have answered in this run, with whatever it was, and at which of them nobody is there.
import type { CrawlTask, TaskOutcome } from './task.ts';

export interface Answering {
  note(task: CrawlTask, outcome: TaskOutcome): void;
  /** False for a host that was asked and at which nobody has ever answered. */
  mayAnswer(host: string): boolean;
}

/** No name, no route, no one who listens. */
const NOBODY = /\b(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|UND_ERR_CONNECT_TIMEOUT)\b/;

export function openAnswering(): Answering {
  const answered = new Set<string>();
  const silent = new Set<string>();
  return {
    note({ host }, outcome) {
      if (outcome.status === 'failed' && NOBODY.test(outcome.detail)) silent.add(host);
      else answered.add(host);
    },
    mayAnswer: (host) => answered.has(host) || !silent.has(host),
  };
}
