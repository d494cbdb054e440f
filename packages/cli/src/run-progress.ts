// Follows a run: a bar on a terminal, and the summary for a person.
import type { RunEvent, RunSummary } from '@giaoban/pipeline';
import { openProgress } from './progress.ts';

/** Takes a run to its end. */
export async function followRun(run: AsyncGenerator<RunEvent, RunSummary>): Promise<RunSummary> {
  const progress = openProgress('pages');
  let records = 0;
  try {
    for (;;) {
      const next = await run.next();
      if (next.done) return next.value;
      const event = next.value;
      if (event.type === 'record') records += 1;
      if (event.type === 'progress') {
        const { waiting, claimed, fetched, refused, failed } = event.counts;
        const done = fetched + refused + failed;
        progress.update(done, done + waiting + claimed, `${records} records`);
      }
    }
  } finally {
    progress.stop();
  }
}

/** The summary for a person: what there is, what was refused and why. */
export function describeRun({ pages, edited, unchanged, gone, failed, refused, stored }: RunSummary): string {
  const lines = [`${pages} pages fetched in this run`];
  if (edited > 0) lines.push(`${edited} of them are articles that were edited`);
  if (unchanged > 0) lines.push(`${unchanged} pages asked again and unchanged`);
  if (gone > 0) lines.push(`${gone} pages are gone; what was read from them stays`);
  if (failed > 0) lines.push(`${failed} addresses failed, to be tried again`);
  if (Object.keys(refused).length > 0) lines.push(`addresses that gave no page: ${reasons(refused)}`);
  if (stored !== null) {
    if (stored.copies > 0) lines.push(`${stored.copies} pages are copies of another address`);
    if (Object.keys(stored.refusals).length > 0) lines.push(`pages that are no articles: ${reasons(stored.refusals)}`);
    if (stored.quarantined > 0)
      lines.push(
        `${stored.quarantined} pages in quarantine, as they broke their reader: giaoban quarantine shows them`,
      );
    if (stored.outdated > 0)
      lines.push(
        `${stored.outdated} pages were read by an earlier version: giaoban upgrade shows what this one changes`,
      );
    if (stored.pending > 0) lines.push(`${stored.pending} pages not stored yet: start again to store them`);
  }
  return lines.map((line) => `  ${line}\n`).join('');
}

function reasons(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ');
}
