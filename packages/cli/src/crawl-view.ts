// What a person sees of a crawl while it runs: hosts, rate, queue, errors by kind, time left.
import type { RunEvent } from '@giaoban/pipeline';

/** The rate is that of so many milliseconds. */
const WINDOW_MS = 15_000;
/** So many kinds of what went wrong are named, the commonest first. */
const MOST_KINDS = 4;

type Counts = Extract<RunEvent, { type: 'progress' }>['counts'];

export class CrawlView {
  readonly #began: number;
  /** Instants of the last answers. */
  #answers: number[] = [];
  #counts: Counts | null = null;
  #asked = 0;
  #records = 0;
  readonly #wrong = new Map<string, number>();

  constructor(now: number) {
    this.#began = now;
  }

  take(event: RunEvent, now: number): void {
    if (event.type === 'progress') this.#counts = event.counts;
    if (event.type === 'record') this.#records += 1;
    if (event.type === 'refused') this.#count(event.reason);
    if (event.type === 'failed') this.#count(event.kind);
    if (['fetched', 'unchanged', 'refused', 'failed'].includes(event.type)) {
      this.#asked += 1;
      this.#answers.push(now);
    }
  }

  #count(kind: string): void {
    this.#wrong.set(kind, (this.#wrong.get(kind) ?? 0) + 1);
  }

  /** The lines to show; none before anything is known. */
  lines(now: number): string[] {
    const counts = this.#counts;
    if (counts === null) return [];
    this.#answers = this.#answers.filter((at) => now - at <= WINDOW_MS);
    const rate = this.#answers.length / (Math.min(WINDOW_MS, Math.max(now - this.#began, 1000)) / 1000);
    const records = this.#records === 0 ? '' : `, ${this.#records} records`;
    const work = `${this.#asked} asked, ${rate.toFixed(1)} a second, ${counts.articles} articles${records}`;
    const left = `${counts.claimed} of ${counts.hosts} hosts busy, ${counts.waiting} addresses wait, ${timeLeft(counts, rate)}`;
    const wrong = [...this.#wrong].sort(([, a], [, b]) => b - a).slice(0, MOST_KINDS);
    if (wrong.length === 0) return [work, left];
    return [work, left, `no page: ${wrong.map(([kind, n]) => `${n} ${kind}`).join(', ')}`];
  }
}

/** Hosts are asked side by side, the addresses of one in turn: the host with most of them may last longest. */
function timeLeft({ waiting, claimed, longest }: Counts, rate: number): string {
  if (waiting === 0) return 'nearly done';
  if (rate === 0) return 'time left unknown';
  const seconds = Math.max(waiting / rate, (longest * Math.max(claimed, 1)) / rate);
  if (seconds < 90) return `about ${Math.ceil(seconds)} s left`;
  if (seconds < 5_400) return `about ${Math.round(seconds / 60)} min left`;
  return `about ${Math.round(seconds / 3600)} h left`;
}
