// Follows a run: bars on a terminal, JSON lines where a program reads, and the summary.
import type { RunEvent, RunSummary } from '@giaoban/pipeline';
import { printLine } from './json-lines.ts';
import { openProgress } from './progress.ts';

export interface RunTotals {
  records: number;
  meetings: number;
  officials: number;
  statistics: number;
}

/** Takes a run to its end. */
export async function followRun(
  run: AsyncGenerator<RunEvent, RunSummary>,
  json: boolean,
): Promise<{ summary: RunSummary; totals: RunTotals }> {
  const progress = openProgress('pages');
  const totals: RunTotals = { records: 0, meetings: 0, officials: 0, statistics: 0 };
  try {
    for (;;) {
      const next = await run.next();
      if (next.done) return { summary: next.value, totals };
      const event = next.value;
      if (json) await printLine(brief(event));
      if (event.type === 'record') {
        totals.records += 1;
        totals.meetings += event.record.meetings.length;
        totals.officials += event.record.officials.length;
        totals.statistics += event.record.statistics.length;
      }
      if (event.type === 'progress')
        progress.update(
          doneOf(event.counts),
          doneOf(event.counts) + event.counts.waiting + event.counts.claimed,
          `${totals.records} records`,
        );
    }
  } finally {
    progress.stop();
  }
}

function doneOf({ fetched, refused, failed }: { fetched: number; refused: number; failed: number }): number {
  return fetched + refused + failed;
}

/** Events for programs: a record by its id, not with its text. */
function brief(event: RunEvent): object {
  if (event.type === 'record') return { type: 'record', id: event.record.id, url: event.record.source.url };
  if (event.type === 'page-refused') return { type: 'page-refused', ...event.refusal };
  return event;
}

/** The summary for a person: what there is, what was refused and why. */
export function describeRun(summary: RunSummary): string {
  const lines = [`${summary.fetched} pages fetched in this run`];
  const reasons = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([reason, count]) => `${count} ${reason}`)
      .join(', ');
  if (Object.keys(summary.notFetched).length > 0)
    lines.push(`addresses that gave no page: ${reasons(summary.notFetched)}`);
  if (summary.pages.copies > 0) lines.push(`${summary.pages.copies} pages are copies of another address`);
  if (Object.keys(summary.pages.refusals).length > 0)
    lines.push(`pages that are no articles: ${reasons(summary.pages.refusals)}`);
  if (summary.pages.pending > 0) lines.push(`${summary.pages.pending} pages not stored yet: start again to store them`);
  return lines.map((line) => `  ${line}\n`).join('');
}
