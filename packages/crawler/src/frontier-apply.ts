// Recording what came of a task: the page, the failure, what it found, and when its host may be asked again.
import { addFound, type FrontierState, HOST_PATIENCE, SHAPE_PATIENCE } from './frontier-add.ts';
import { scheduleHost, scheduleHostAfter } from './frontier-claim.ts';
import { type RecordedPage, recordPage } from './frontier-pages.ts';
import { scheduleNext } from './frontier-round.ts';
import { transaction } from './frontier-schema.ts';
import { statement } from './statements.ts';
import type { CrawlTask, TaskKind, TaskOutcome } from './task.ts';

/** Tries before an address is left as failed. */
const MAX_ATTEMPTS = 5;
/** First and last delay of a host that limits us, and the factor by which a page that comes shortens it. */
const SLOW_MS = 300;
const SLOWEST_MS = 30_000;
const SPEEDING_UP = 0.97;
const LONGEST_BACKOFF_MS = 3_600_000;

interface TaskRow {
  readonly id: number;
  readonly host: number;
  readonly shape: number;
  readonly kind: TaskKind;
  readonly depth: number;
  readonly page: number;
  readonly barren: number;
  readonly attempt: number;
  readonly state: string;
  readonly checked_at: number | null;
  readonly failures: number;
  readonly slow_ms: number;
}

/** What `apply` found out by comparing with all that is known. */
export interface Applied {
  /** Address of the same article, fetched earlier under another URL; null where this one is the first. */
  readonly twinOf: string | null;
  /** True for a page that is new, says something else than before, or names articles that no listing had named. */
  readonly changed: boolean;
  /** Addresses not known before. */
  readonly added: number;
}

const NOTHING_NEW: Applied = { twinOf: null, changed: false, added: 0 };

type Fetched = Extract<TaskOutcome, { status: 'fetched' }>;
type Failed = Extract<TaskOutcome, { status: 'failed' }>;

/** See `Frontier.apply`. */
export function applyOutcome(state: FrontierState, task: CrawlTask, outcome: TaskOutcome): Applied {
  return transaction(state.db, () => {
    const row = statement(
      state.db,
      `SELECT t.id, t.host, t.shape, t.kind, t.depth, t.page, t.barren, t.attempt, t.state, t.checked_at,
         h.failures, h.slow_ms
       FROM tasks t JOIN hosts h ON h.id = t.host WHERE t.url = ?`,
    ).get(task.url) as TaskRow | undefined;
    if (row === undefined || row.state === 'fetched' || row.state === 'refused') return NOTHING_NEW;
    if (outcome.status === 'failed') {
      recordFailure(state, row, outcome);
      return NOTHING_NEW;
    }
    const page = outcome.status === 'fetched' ? storePage(state, row, task.url, outcome) : null;
    if (outcome.status === 'unchanged') settle(state, row.id, 'fetched', null, outcome.detail);
    if (outcome.status === 'refused') settle(state, row.id, 'refused', outcome.reason, outcome.detail);
    const { added, newlyListed } = addDiscovered(state, row, outcome);
    const changed = page?.changed === true || newlyListed > 0 || added > 0;
    scheduleNext(state, row, changed);
    weigh(state, row, idlenessOf(row, outcome, page?.twinOf ?? null, newlyListed));
    statement(state.db, 'UPDATE hosts SET failures = 0, slow_ms = ? WHERE id = ?').run(
      Math.floor(row.slow_ms * SPEEDING_UP),
      row.host,
    );
    scheduleHostAfter(state, row.id, row.host, state.now() + Math.max(state.delayMs, row.slow_ms));
    return { twinOf: page?.twinOf ?? null, changed, added };
  });
}

function weigh(state: FrontierState, row: TaskRow, weight: number): void {
  weighShape(state, row.shape, weight);
  weighHost(state, row.host, weight);
}

/** Stores the page; the address that it came from in the end need not be asked again. */
function storePage(state: FrontierState, row: TaskRow, url: string, page: Fetched): RecordedPage {
  const recorded = recordPage(state, row, page);
  settle(state, row.id, 'fetched', null, page.finalUrl === url ? null : `→ ${page.finalUrl}`);
  if (page.finalUrl !== url) {
    statement(state.db, `UPDATE tasks SET state = 'fetched', detail = ? WHERE url = ? AND state = 'waiting'`).run(
      `← ${url}`,
      page.finalUrl,
    );
  }
  return recorded;
}

function addDiscovered(state: FrontierState, row: TaskRow, outcome: Exclude<TaskOutcome, Failed>) {
  const isPage = row.kind !== 'sitemap' && row.kind !== 'feed';
  const listed = isPage && outcome.status === 'fetched' && !outcome.article;
  const nearer = outcome.discovered.filter((found) => !found.continues);
  const further = outcome.discovered.filter((found) => found.continues);
  const origin = { depth: row.depth + 1, page: row.page, barren: 0, listed };
  const direct = addFound(state, nearer, origin);
  const barren = direct.newlyListed > 0 ? 0 : row.barren + 1;
  const pages = addFound(state, further, { ...origin, depth: row.depth, barren });
  return { added: direct.added + pages.added, newlyListed: direct.newlyListed };
}

/** How much a page that brought nothing weighs: a twin may stand beside articles, a calendar sheet does not. */
function idlenessOf(row: TaskRow, outcome: TaskOutcome, twinOf: string | null, newlyListed: number): number {
  // What was worth fetching once is asked again in its own time, and is no trap.
  if (row.kind === 'attachment') return 0;
  if (row.checked_at !== null) return newlyListed > 0 ? -SHAPE_PATIENCE : 0;
  if (outcome.status === 'refused') return outcome.reason === 'soft-404' ? 4 : 1;
  if (outcome.status !== 'fetched') return 0;
  if (newlyListed > 0 || (outcome.article && twinOf === null)) return -SHAPE_PATIENCE;
  return outcome.article ? 2 : 8;
}

function weighShape(state: FrontierState, shape: number, weight: number): void {
  const { idle } = statement(state.db, 'UPDATE shapes SET idle = max(0, idle + ?) WHERE id = ? RETURNING idle').get(
    weight,
    shape,
  ) as { idle: number };
  if (idle < SHAPE_PATIENCE) return;
  statement(
    state.db,
    `UPDATE tasks SET state = 'refused', reason = 'trap', detail = 'addresses of this form brought nothing'
     WHERE state = 'waiting' AND shape = ? AND kind <> 'seed' AND host = (SELECT host FROM shapes WHERE id = ?)`,
  ).run(shape, shape);
}

/** A trap can make addresses of ever new forms: a host that brings nothing for long has no listings left worth asking. */
function weighHost(state: FrontierState, host: number, weight: number): void {
  const { idle } = statement(
    state.db,
    'UPDATE hosts SET idle = CASE WHEN ? < 0 THEN 0 ELSE idle + ? END WHERE id = ? RETURNING idle',
  ).get(weight, weight, host) as { idle: number };
  if (idle < HOST_PATIENCE) return;
  statement(
    state.db,
    `UPDATE tasks SET state = 'refused', reason = 'trap', detail = 'the host brought nothing for long'
     WHERE state = 'waiting' AND kind = 'listing' AND host = ?`,
  ).run(host);
}

/** The address waits longer with each try, and its host with each failure in a row; after the last try it is left. */
function recordFailure(state: FrontierState, row: TaskRow, outcome: Failed): void {
  const now = state.now();
  const backoff = Math.min(LONGEST_BACKOFF_MS, state.retryBaseMs * 2 ** (row.attempt - 1));
  const jittered = Math.round(backoff * (1 + Math.random() / 4));
  const wait = Math.max(outcome.retryAfterMs ?? 0, jittered);
  const left = row.attempt >= MAX_ATTEMPTS;
  statement(state.db, 'UPDATE tasks SET state = ?, due_at = ?, leased_until = NULL, detail = ? WHERE id = ?').run(
    left ? 'failed' : 'waiting',
    now + wait,
    outcome.detail,
    row.id,
  );
  const slow = outcome.retryAfterMs === null ? row.slow_ms : slower(state, row.slow_ms);
  statement(state.db, 'UPDATE hosts SET failures = failures + 1, slow_ms = ? WHERE id = ?').run(slow, row.host);
  // One page may be broken; from the second failure in a row it is the host that is left alone for longer and longer.
  const hostWait = row.failures === 0 ? 0 : Math.min(LONGEST_BACKOFF_MS, state.retryBaseMs * 2 ** (row.failures - 1));
  scheduleHost(state, row.host, now + Math.max(state.delayMs, outcome.retryAfterMs ?? hostWait));
}

/** A host that limits us gets twice the delay each time; with every page that comes it is shortened again. */
function slower(state: FrontierState, slowMs: number): number {
  return Math.min(SLOWEST_MS, Math.max(2 * slowMs, 2 * state.delayMs, SLOW_MS));
}

function settle(state: FrontierState, id: number, to: string, reason: string | null, detail: string | null): void {
  statement(state.db, 'UPDATE tasks SET state = ?, leased_until = NULL, reason = ?, detail = ? WHERE id = ?').run(
    to,
    reason,
    detail,
    id,
  );
}
