// The part of the ledger that keeps what pages showed of how well their portals are read.
import type { DatabaseSync } from 'node:sqlite';
import type { CaptureJob } from './capture-job.ts';
import type { SignedPage } from './drift/find-drift.ts';
import type { Lack, PageSigns } from './drift/page-signs.ts';

export interface LedgerSigns {
  /** Of the last capture of a page. A page that was a listing and has no text any more is a listing without headlines. */
  keep(job: CaptureJob, signs: PageSigns): void;
  /** Portals of which pages were read. */
  hosts(): string[];
  /** The pages of a portal, day after day. @param from first day */
  pages(host: string, from: string): SignedPage[];
  /** The last day on which a page was captured; null where none was. */
  lastDay(): string | null;
}

const VIETNAM_MS = 7 * 3_600_000;

export function ledgerSigns(database: DatabaseSync): LedgerSigns {
  const kindOf = database.prepare('SELECT kind FROM sign WHERE host = ? AND url = ?');
  const put = database.prepare(
    'INSERT OR REPLACE INTO sign (host, url, day, kind, lacks, blocks) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    keep(job, signs) {
      const { host } = new URL(job.url);
      const wasListing = kindOf.get(host, job.url)?.kind === 'listing';
      const emptied = wasListing && signs.kind === 'article' && signs.lacks.includes('text');
      const day = new Date(Date.parse(job.fetchedAt) + VIETNAM_MS).toISOString().slice(0, 10);
      if (emptied) put.run(host, job.url, day, 'listing', 'headlines', signs.blocks);
      else put.run(host, job.url, day, signs.kind, signs.lacks.join(' '), signs.blocks);
    },
    hosts: () =>
      database
        .prepare('SELECT DISTINCT host FROM sign ORDER BY host')
        .all()
        .map(({ host }) => String(host)),
    pages: (host, from) =>
      database
        .prepare('SELECT url, day, kind, lacks, blocks FROM sign WHERE host = ? AND day >= ? ORDER BY day, url')
        .all(host, from)
        .map((row) => ({
          url: String(row.url),
          host,
          day: String(row.day),
          kind: row.kind as PageSigns['kind'],
          lacks: String(row.lacks)
            .split(' ')
            .filter((lack) => lack !== '') as Lack[],
          blocks: String(row.blocks),
        })),
    lastDay() {
      const { day } = database.prepare('SELECT max(day) AS day FROM sign').get()!;
      return day === null ? null : String(day);
    },
  };
}
