// The ledger: what came of every archived page. Every page has one current record or one recorded refusal, or is a copy.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { recordId } from '@giaoban/records';
import type { CaptureJob } from './capture-job.ts';
import { openLedgerDatabase } from './ledger-schema.ts';
import { type LedgerSigns, ledgerSigns } from './ledger-signs.ts';
import type { PageResult } from './page-result.ts';

export interface LedgerCounts {
  readonly records: number;
  /** Pages whose article has its record under another address of the same host. */
  readonly copies: number;
  readonly refusals: Readonly<Record<string, number>>;
  /** Pages that broke whatever read them. */
  readonly quarantined: number;
  /** Pages planned but not settled. */
  readonly pending: number;
  /** Of the settled ones, those that an earlier extractor has read. */
  readonly outdated: number;
}

export interface Refused {
  readonly url: string;
  readonly refused: string;
  readonly detail: string;
}

/** A page as the ledger knows it: for `verify`, which compares it with archive and store. */
export interface LedgerPage {
  readonly job: CaptureJob;
  readonly extractor: string;
  readonly state: string;
  /** The record's id, the address of the article that a copy repeats, or the reason. */
  readonly detail: string | null;
}

/** "<>" would not use the index, which may have millions of pages and none that is outdated. */
const OUTDATED = "(extractor < ?1 OR extractor > ?1) AND state <> 'pending'";

interface Row {
  readonly url: string;
  readonly job: string;
  readonly fetched_at: string;
  readonly extractor: string;
  readonly state: string;
  readonly detail: string | null;
  readonly content_key: string | null;
}

export class Ledger {
  /** What pages showed of how well their portals are read. */
  readonly signs: LedgerSigns;
  readonly #database: DatabaseSync;
  readonly #extractor: string;
  readonly #statements = new Map<string, StatementSync>();
  #hasSwitched = false;

  /**
   * @param extractor version of this program's; in a ledger without pages it is switched on
   * @throws PermanentError where the file was made by a later version of the program
   */
  constructor(path: string, extractor: string) {
    this.#database = openLedgerDatabase(path);
    this.#extractor = extractor;
    this.signs = ledgerSigns(this.#database);
  }

  /** Whether a captured page is to be extracted: it is new or was captured anew. `outdated` gives those that another extractor has read. */
  plan(job: CaptureJob): boolean {
    const known = this.#page(job.url);
    if (known) {
      if (job.fetchedAt < known.fetched_at) return false;
      if (job.fetchedAt === known.fetched_at && known.state !== 'pending') return false;
    }
    this.#write(job, 'pending', null, known?.content_key ?? null);
    return true;
  }

  /** The job with the later parts of its article that are known by now. */
  withParts(job: CaptureJob): CaptureJob {
    const rows = this.#prepare(
      "SELECT job FROM page WHERE detail = ? AND state = 'part' ORDER BY length(url), url",
    ).all(job.url);
    const parts = rows.map((row) => (JSON.parse(String(row.job)) as CaptureJob).pointer);
    const { url, pointer, fetchedAt } = job;
    return { pointer, url, fetchedAt, ...(parts.length > 0 && { parts }) };
  }

  /** Articles of which a later part has come since they were read. */
  inParts(): CaptureJob[] {
    return this.pending().filter(({ parts }) => parts !== undefined);
  }

  /**
   * Notes what came of a page. Of several addresses of one article the shortest, then the first in the alphabet, has the
   * record, in whatever order they come; so one archive gives the same records however it is walked.
   *
   * @returns ids of records that are to be taken out of the store; `removals` gives them until `removed` is told
   */
  settle(job: CaptureJob, result: PageResult): string[] {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const ids = this.#settle(job, result);
      for (const id of ids) this.#prepare('INSERT OR IGNORE INTO removal (id) VALUES (?)').run(id);
      if (result.kind === 'record' && !ids.includes(result.id)) this.removed(result.id);
      this.#database.exec('COMMIT');
      return ids;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Records that are to leave the store and have not been seen to. */
  removals(): string[] {
    return this.#prepare('SELECT id FROM removal ORDER BY id')
      .all()
      .map(({ id }) => String(id));
  }

  /** The store has let go of the record, or it stands again. */
  removed(id: string): void {
    this.#prepare('DELETE FROM removal WHERE id = ?').run(id);
  }

  /**
   * Pages planned but not settled: a run was cut off, or a copy has lost the address that stood for it.
   *
   * @param after address behind which to begin, in the order of addresses @param limit how many at most
   */
  pending(after = '', limit = -1): CaptureJob[] {
    return this.#jobs('pending', after, limit);
  }

  pendingCount(): number {
    return Number(this.#prepare("SELECT count(*) AS n FROM page WHERE state = 'pending'").get()!.n);
  }

  /**
   * The version whose results the ledger is to hold. It stays the one that has read the pages until a later one is
   * switched on: until then that one reads what is new, and nothing again.
   */
  switchedOn(): string {
    const row = this.#prepare('SELECT extractor FROM switched_on').get();
    return row === undefined ? this.#extractor : String(row.extractor);
  }

  /** Has all pages that another extractor has read read again by this one. @returns how many */
  switchOn(): number {
    this.#database.exec('BEGIN IMMEDIATE');
    this.#database.exec('DELETE FROM switched_on');
    this.#prepare('INSERT INTO switched_on VALUES (?)').run(this.#extractor);
    this.#database.exec('COMMIT');
    return this.outdatedCount();
  }

  /** Pages that this extractor is to read again, as it was switched on behind the one that has read them. @param limit how many at most */
  outdated(limit: number): CaptureJob[] {
    if (this.switchedOn() !== this.#extractor) return [];
    return this.#prepare(`SELECT job FROM page WHERE ${OUTDATED} LIMIT ?2`)
      .all(this.#extractor, limit)
      .map((row) => JSON.parse(String(row.job)));
  }

  /** Settled pages that another extractor has read, whether this one is switched on or not. */
  outdatedCount(): number {
    return Number(this.#prepare(`SELECT count(*) AS n FROM page WHERE ${OUTDATED}`).get(this.#extractor)!.n);
  }

  /** Pages that repeat the article of this one, or that this one repeats, and this one. */
  sameArticle(url: string): string[] {
    const known = this.#page(url);
    const first = known?.state === 'copy' ? known.detail! : url;
    const copies = this.#prepare("SELECT url FROM page WHERE state = 'copy' AND detail = ?").all(first);
    return [...new Set([url, first, ...copies.map((row) => String(row.url))])];
  }

  /** Forgets pages, as if they had never been captured; their records are among the `removals` from now on. */
  takeDown(urls: readonly string[]): void {
    this.#database.exec('BEGIN IMMEDIATE');
    for (const url of urls) {
      if (this.#page(url)?.state === 'record')
        this.#prepare('INSERT OR IGNORE INTO removal (id) VALUES (?)').run(recordId({ url, text: '' }));
      this.#prepare('DELETE FROM page WHERE url = ?').run(url);
      this.#prepare('DELETE FROM sign WHERE host = ? AND url = ?').run(new URL(url).host, url);
    }
    this.#database.exec('COMMIT');
  }

  /** Has pages read again that were refused as they name somebody who was taken down. */
  giveBack(): void {
    this.#prepare("UPDATE page SET state = 'pending', detail = NULL WHERE state = 'taken-down'").run();
  }

  /** Pages that have a record, in the order of their addresses. */
  withRecord(): CaptureJob[] {
    return this.#jobs('record', '', -1);
  }

  /** Every page, in the order of the addresses. */
  *pages(): Iterable<LedgerPage> {
    for (const row of this.#database.prepare('SELECT * FROM page ORDER BY url').iterate())
      yield {
        job: JSON.parse(String(row.job)) as CaptureJob,
        extractor: String(row.extractor),
        state: String(row.state),
        detail: row.detail === null ? null : String(row.detail),
      };
  }

  /** Pages in quarantine, with the reason. */
  quarantined(): { readonly job: CaptureJob; readonly reason: string }[] {
    return this.#prepare("SELECT job, detail FROM page WHERE state = 'quarantine' ORDER BY url")
      .all()
      .map(({ job, detail }) => ({ job: JSON.parse(String(job)) as CaptureJob, reason: String(detail) }));
  }

  /** Has pages in quarantine read again. @param url one of them; null: all @returns how many */
  release(url: string | null): number {
    return Number(
      this.#prepare(
        "UPDATE page SET state = 'pending', detail = NULL WHERE state = 'quarantine' AND url = coalesce(?, url)",
      ).run(url).changes,
    );
  }

  /** Makes every page unknown again: the store has lost records, or another store is to be filled. */
  forget(): void {
    this.#database.exec('DELETE FROM page; DELETE FROM switched_on');
    this.#hasSwitched = false;
  }

  counts(): LedgerCounts {
    const byState = this.#prepare('SELECT state, count(*) AS n FROM page GROUP BY state ORDER BY state').all();
    const {
      record = 0,
      copy = 0,
      pending = 0,
      quarantine = 0,
      part: _,
      ...refusals
    } = Object.fromEntries(byState.map((row) => [String(row.state), Number(row.n)]));
    return {
      records: record,
      copies: copy,
      pending,
      quarantined: quarantine,
      refusals,
      outdated: this.outdatedCount(),
    };
  }

  refusals(): Refused[] {
    return this.#prepare(
      "SELECT url, state, detail FROM page WHERE state NOT IN ('record', 'copy', 'pending', 'quarantine') ORDER BY url",
    )
      .all()
      .map((row) => ({ url: String(row.url), refused: String(row.state), detail: String(row.detail) }));
  }

  close(): void {
    this.#database.close();
  }

  #settle(job: CaptureJob, result: PageResult): string[] {
    const known = this.#page(job.url);
    if (known && known.fetched_at > job.fetchedAt) return [];
    if (result.kind !== 'quarantine' && result.signs !== undefined) this.signs.keep(job, result.signs);
    if (known?.content_key && (result.kind !== 'record' || result.contentKey !== known.content_key))
      this.#reopenCopies(known);
    if (result.kind !== 'record') {
      this.#write(job, result.kind === 'refusal' ? result.refused : 'quarantine', result.detail, null);
      if (result.kind === 'refusal' && result.refused === 'part') this.#reopenArticle(result.detail);
      // What an earlier capture or an earlier extractor read there is not what the page says now.
      return known?.content_key ? [recordId({ url: job.url, text: '' })] : [];
    }
    // A part has come while it was read.
    if ((this.withParts(job).parts?.length ?? 0) > (job.parts?.length ?? 0)) {
      this.#write(job, 'pending', null, result.contentKey);
      return [];
    }
    const twin = this.#row(
      "SELECT * FROM page WHERE content_key = ? AND url <> ? AND state = 'record'",
      result.contentKey,
      job.url,
    );
    if (twin && comparePreference(twin.url, job.url) < 0) {
      this.#write(job, 'copy', twin.url, result.contentKey);
      return [result.id];
    }
    this.#write(job, 'record', result.id, result.contentKey);
    if (!twin) return [];
    this.#prepare("UPDATE page SET state = 'copy', detail = ? WHERE url = ?").run(job.url, twin.url);
    return [twin.detail!];
  }

  /** The extractor that reads the first page of a ledger is the one that is switched on. */
  #switchOnFirst(): void {
    if (this.#hasSwitched) return;
    this.#prepare('INSERT INTO switched_on SELECT ? WHERE NOT EXISTS (SELECT 1 FROM switched_on)').run(this.#extractor);
    this.#hasSwitched = true;
  }

  /** Compiled once: a page asks a dozen questions. */
  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #jobs(state: string, after: string, limit: number): CaptureJob[] {
    return this.#prepare('SELECT job FROM page WHERE state = ? AND url > ? ORDER BY url LIMIT ?')
      .all(state, after, limit)
      .map((row) => JSON.parse(String(row.job)));
  }

  #page(url: string): Row | undefined {
    return this.#row('SELECT * FROM page WHERE url = ?', url);
  }

  #row(sql: string, ...parameters: string[]): Row | undefined {
    return this.#prepare(sql).get(...parameters) as Row | undefined;
  }

  /** The copies of an address whose article has changed are to be read again: one of them may now have the record. */
  #reopenCopies({ url, content_key }: Row): void {
    this.#prepare("UPDATE page SET state = 'pending' WHERE state = 'copy' AND content_key = ? AND detail = ?").run(
      content_key,
      url,
    );
  }

  /** An article of which a later part has come is read again with it. */
  #reopenArticle(url: string): void {
    const article = this.#page(url);
    if (article !== undefined && ['record', 'copy', 'pending'].includes(article.state))
      this.#write(JSON.parse(article.job), 'pending', null, article.content_key);
  }

  #write(job: CaptureJob, state: string, detail: string | null, contentKey: string | null): void {
    this.#switchOnFirst();
    this.#prepare(
      `INSERT INTO page (url, job, fetched_at, extractor, state, detail, content_key) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (url) DO UPDATE SET job = excluded.job, fetched_at = excluded.fetched_at, extractor = excluded.extractor,
           state = excluded.state, detail = excluded.detail, content_key = excluded.content_key`,
    ).run(job.url, JSON.stringify(this.withParts(job)), job.fetchedAt, this.#extractor, state, detail, contentKey);
  }
}

function comparePreference(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
