// Follows a run: a few lines on a terminal, kept up to date, a line a minute elsewhere, and the summary for a person.
import { clearScreenDown, moveCursor } from 'node:readline';
import type { RunEvent, RunSummary } from '@giaoban/pipeline';
import { CrawlView } from './crawl-view.ts';

const SHOWN_EVERY_MS = 500;
/** Where nobody looks, a log is told that the work goes on, and nothing of what is over sooner. */
const TOLD_EVERY_MS = 60_000;

/** Takes a run to its end. @param watch is given every event */
export async function followRun(
  run: AsyncGenerator<RunEvent, RunSummary>,
  watch: (event: RunEvent) => void = () => {},
): Promise<RunSummary> {
  const { stderr } = process;
  const view = new CrawlView(Date.now());
  let shown = Date.now();
  let height = 0;
  const clear = () => {
    if (height === 0) return;
    moveCursor(stderr, 0, -height);
    clearScreenDown(stderr);
    height = 0;
  };
  try {
    for (;;) {
      const next = await run.next();
      if (next.done) return next.value;
      watch(next.value);
      const now = Date.now();
      view.take(next.value, now);
      if (now - shown < (stderr.isTTY ? SHOWN_EVERY_MS : TOLD_EVERY_MS)) continue;
      shown = now;
      const lines = view.lines(now);
      if (!stderr.isTTY) {
        if (lines.length > 0) stderr.write(`giaoban: ${lines.join('; ')}\n`);
        continue;
      }
      clear();
      for (const line of lines) stderr.write(`${line.slice(0, stderr.columns - 1)}\n`);
      height = lines.length;
    }
  } finally {
    clear();
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
