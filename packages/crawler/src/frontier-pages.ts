// The pages that the frontier knows: what came under an address last, and which other address has the same article.
import type { CaptureEntry } from '@giaoban/archive';
import type { FrontierState } from './frontier-add.ts';
import { distrust, isDistrusted, isSample } from './frontier-doubt.ts';
import type { Host } from './frontier-hosts.ts';
import { askTwins } from './frontier-round.ts';
import { statement } from './statements.ts';
import type { Previous, TaskKind, TaskOutcome, Validators } from './task.ts';

type Fetched = Extract<TaskOutcome, { status: 'fetched' }>;

interface PageRow {
  readonly host: number;
  readonly article: number;
  readonly content_key: string | null;
  readonly twin_of: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly entry: string;
}

export interface RecordedPage {
  /** Address under which the same article stands already. */
  readonly twinOf: string | null;
  /** True where the address is new, or its text is another than before. */
  readonly changed: boolean;
}

/** So many pages of one host with the same validator, and it says nothing of the page. */
const SHARED = 3;
/** A Last-Modified nearer than this is "yesterday" on some servers, whatever the page. */
const TOO_RECENT_MS = 48 * 3_600_000;

/** Stores what came under an address, in place of what came before. */
export function recordPage(state: FrontierState, task: { id: number; host: number }, page: Fetched): RecordedPage {
  const before = pageOf(state, task.id);
  const { etag, lastModified } = page.validators;
  const entry = JSON.stringify(page.entry);
  if (before === undefined) {
    const twinOf = knownTwin(state, task.host, page);
    statement(
      state.db,
      `INSERT INTO pages (task, host, final_url, article, twin_of, content_key, etag, last_modified, entry)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(task.id, task.host, page.finalUrl, Number(page.article), twinOf, page.contentKey, etag, lastModified, entry);
    return { twinOf, changed: true };
  }
  const changed = page.article && (page.contentKey === null || page.contentKey !== before.content_key);
  // An article as it was, with another counter beside it, may well keep its ETag.
  if (changed) askTwins(state, task.id);
  if ((changed || !page.article) && isLie(before, page.validators)) distrust(state, before.host);
  statement(
    state.db,
    `UPDATE pages SET final_url = ?, article = ?, content_key = ?, etag = ?, last_modified = ?, entry = ? WHERE task = ?`,
  ).run(page.finalUrl, Number(page.article), page.contentKey, etag, lastModified, entry, task.id);
  return { twinOf: before.twin_of, changed };
}

/** What a task is told of the last fetch: the digest to compare with, and the validators that its host means. */
export function previousOf(
  state: FrontierState,
  host: Host,
  task: { readonly id: number; readonly kind: TaskKind; readonly doubted: number },
): Previous | null {
  const page = pageOf(state, task.id);
  if (page === undefined) return null;
  const { url, fetchedAt, digest } = JSON.parse(page.entry) as CaptureEntry;
  const meant = task.doubted === 1 ? NOTHING_MEANT : believed(state, page, Date.parse(fetchedAt));
  const isMeant = meant.etag !== null || meant.lastModified !== null;
  return { url, fetchedAt, digest, ...(isMeant && isSample(host, task.kind) ? NOTHING_MEANT : meant) };
}

const NOTHING_MEANT: Validators = { etag: null, lastModified: null };

function believed(state: FrontierState, page: PageRow, fetchedAt: number): Validators {
  if (isDistrusted(state, page.host)) return NOTHING_MEANT;
  const { etag, last_modified: lastModified } = page;
  const old = lastModified !== null && fetchedAt - Date.parse(lastModified) > TOO_RECENT_MS;
  return {
    etag: etag !== null && !isShared(state, page.host, 'etag', etag) ? etag : null,
    lastModified: old && !isShared(state, page.host, 'last_modified', lastModified) ? lastModified : null,
  };
}

function isShared(state: FrontierState, host: number, column: 'etag' | 'last_modified', value: string): boolean {
  const same = statement(state.db, `SELECT 1 FROM pages WHERE host = ? AND ${column} = ? LIMIT ${SHARED}`).all(
    host,
    value,
  );
  return same.length >= SHARED;
}

/** Another page under the same ETag or Last-Modified: what this host says of change means nothing. */
function isLie(before: PageRow, now: Validators): boolean {
  if (now.etag !== null) return now.etag === before.etag;
  return now.lastModified !== null && now.lastModified === before.last_modified;
}

function pageOf(state: FrontierState, task: number): PageRow | undefined {
  return statement(state.db, 'SELECT * FROM pages WHERE task = ?').get(task) as PageRow | undefined;
}

/** The address of the same article, or of a listing with the same links and no others. */
function knownTwin(state: FrontierState, host: number, page: Fetched): string | null {
  const known =
    (page.article &&
      statement(state.db, 'SELECT final_url AS url FROM pages WHERE article = 1 AND final_url = ? LIMIT 1').get(
        page.finalUrl,
      )) ||
    statement(
      state.db,
      `SELECT final_url AS url FROM pages WHERE article = ? AND host = ? AND content_key = ? AND twin_of IS NULL
       ORDER BY task LIMIT 1`,
    ).get(Number(page.article), host, page.contentKey);
  return (known as { url: string } | undefined)?.url ?? null;
}
