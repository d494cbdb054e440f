// Counts what a run tells, for its summary.
import type { Ledger } from './ledger.ts';
import type { RunEvent, RunSummary } from './run.ts';

export class RunTally {
  #fetched = 0;
  readonly #notFetched: Record<string, number> = {};

  count(event: RunEvent): RunEvent {
    if (event.type === 'fetched') this.#fetched += 1;
    if (event.type === 'refused') this.#note(event.reason);
    if (event.type === 'failed') this.#note('failed');
    return event;
  }

  summary(ledger: Ledger): RunSummary {
    return { fetched: this.#fetched, notFetched: this.#notFetched, pages: ledger.counts(), refused: ledger.refusals() };
  }

  #note(reason: string): void {
    this.#notFetched[reason] = (this.#notFetched[reason] ?? 0) + 1;
  }
}
