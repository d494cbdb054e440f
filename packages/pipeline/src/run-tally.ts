// Counts what a run tells, for its summary.
import type { Ledger } from './ledger.ts';
import type { RunEvent, RunSummary } from './run.ts';
import type { FailureCount } from './seeing/fetch-failures.ts';

const GONE: ReadonlySet<string> = new Set(['not-found', 'soft-404']);

export class RunTally {
  readonly #failures: FailureCount;
  #pages = 0;
  #articles = 0;
  #edited = 0;
  #unchanged = 0;
  #gone = 0;
  #failed = 0;
  readonly #refused: Record<string, number> = {};

  /** @param failures where failed fetches are counted over all runs */
  constructor(failures: FailureCount) {
    this.#failures = failures;
  }

  count(event: RunEvent): RunEvent {
    if (event.type === 'failed' || event.type === 'refused') this.#failures.count(event);
    if (event.type === 'fetched' && event.seen !== 'unchanged') {
      this.#pages += 1;
      if (event.article) this.#articles += 1;
      if (event.article && event.seen === 'changed') this.#edited += 1;
    }
    if (event.type === 'unchanged' || (event.type === 'fetched' && event.seen === 'unchanged')) this.#unchanged += 1;
    if (event.type === 'refused' && event.task.previous !== null && GONE.has(event.reason)) this.#gone += 1;
    if (event.type === 'failed') this.#failed += 1;
    if (event.type === 'refused') this.#refused[event.reason] = (this.#refused[event.reason] ?? 0) + 1;
    return event;
  }

  /** @param ledger null where pages were only fetched */
  summary(ledger: Ledger | null): RunSummary {
    this.#failures.keep();
    return {
      pages: this.#pages,
      articles: this.#articles,
      edited: this.#edited,
      unchanged: this.#unchanged,
      gone: this.#gone,
      failed: this.#failed,
      refused: this.#refused,
      stored: ledger === null ? null : { ...ledger.counts(), refusedPages: ledger.refusals() },
    };
  }
}
