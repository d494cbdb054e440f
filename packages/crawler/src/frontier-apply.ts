// Recording what came of a task: the page, the failure, what it found, and when its host may be asked again.
import { addFound, type FrontierState, HOST_PATIENCE, NEAR, SHAPE_PATIENCE } from './frontier-add.ts';
import { claimedOf, delayOf, endClaim } from './frontier-claim.ts';
import { askWhatWasUnchanged, isDistrusted } from './frontier-doubt.ts';
import { recordAnswer, recordFailure } from './frontier-failure.ts';
import type { Host } from './frontier-hosts.ts';
import { type RecordedPage, recordPage } from './frontier-pages.ts';
import { askTwins, scheduleNext } from './frontier-round.ts';
import { transaction } from './frontier-schema.ts';
import { statement } from './statements.ts';
import type { CrawlTask, RefusedReason, TaskKind, TaskOutcome } from './task.ts';
import { isOnePage, pathShape, urlShape } from './url-shape.ts';

/** A page that brought nothing; and one that is named like an article and has none, only names of its own kind. */
const NOTHING_FOUND = 8;
const ONLY_NAMED = 3;
/** A page with the links of another and no more is all but a trap: its session, or a page beyond the last one. */
const SAME_LISTING = 40;
/** Refusals that say of a page that was there that it is no more. */
const GONE: ReadonlySet<RefusedReason> = new Set(['not-found', 'soft-404']);

interface TaskRow {
  readonly id: number;
  readonly host: number;
  readonly shape: number;
  readonly kind: TaskKind;
  readonly depth: number;
  readonly page: number;
  readonly barren: number;
  readonly listed: number;
  readonly attempt: number;
  readonly state: string;
  readonly checked_at: number | null;
}

/** What `apply` found out by comparing with all that is known. */
export interface Applied {
  /** Address of the same article, fetched earlier under another URL; null where this one is the first. */
  readonly twinOf: string | null;
  /** True for a page that is new or says something else than before, and for a listing that names what is new. */
  readonly changed: boolean;
  /** Addresses not known before. */
  readonly added: number;
}

const NOTHING_NEW: Applied = { twinOf: null, changed: false, added: 0 };

type Fetched = Extract<TaskOutcome, { status: 'fetched' }>;
type Failed = Extract<TaskOutcome, { status: 'failed' }>;

/** See `Frontier.apply`. */
export function applyOutcome(state: FrontierState, task: CrawlTask, outcome: TaskOutcome): Applied {
  const row = statement(
    state.db,
    `SELECT id, host, shape, kind, depth, page, barren, listed, attempt, state, checked_at FROM tasks WHERE url = ?`,
  ).get(task.url) as TaskRow | undefined;
  const claimed = state.claims.get(task.url)?.host;
  if (row === undefined || isTold(row, task, outcome)) {
    if (claimed !== undefined) endClaim(state, task.url, claimed, state.now() + delayOf(state, claimed));
    return NOTHING_NEW;
  }
  const host = state.hosts.byId.get(row.host)!;
  try {
    const { applied, wait } = transaction(state.db, () =>
      outcome.status === 'failed'
        ? { applied: NOTHING_NEW, wait: recordFailure(state, row, host, task.attempt, outcome) }
        : { applied: record(state, row, host, task, outcome), wait: delayOf(state, host) },
    );
    // What failed holds up its host, even where that was freed or handed out meanwhile.
    if (outcome.status === 'failed') host.notBefore = Math.max(host.notBefore, state.now() + wait);
    endClaim(state, task.url, host, state.now() + wait);
    return applied;
  } catch (error) {
    state.known.clear();
    throw error;
  }
}

/** True where the outcome, or a later one, is in the frontier already. */
function isTold(row: TaskRow, task: CrawlTask, { status }: TaskOutcome): boolean {
  if (row.state === 'fetched' || row.state === 'refused') return true;
  return status === 'failed' && row.attempt >= task.attempt;
}

function record(
  state: FrontierState,
  row: TaskRow,
  host: Host,
  task: CrawlTask,
  outcome: Exclude<TaskOutcome, Failed>,
): Applied {
  const page = outcome.status === 'fetched' ? storePage(state, row, task.url, outcome) : null;
  if (outcome.status === 'unchanged') settle(state, row.id, 'fetched', null, outcome.detail);
  if (outcome.status === 'refused') settle(state, row.id, 'refused', outcome.reason, outcome.detail);
  const { added, newlyListed } = addDiscovered(state, row, outcome);
  // Other related links make no other article.
  const isArticle = outcome.status === 'fetched' && outcome.article;
  const changed = page?.changed === true || (!isArticle && (newlyListed > 0 || added > 0));
  countVisit(state, row, task, outcome, changed);
  if (outcome.status === 'refused' && GONE.has(outcome.reason)) askTwins(state, row.id);
  scheduleNext(state, row, changed, isTwin(state, row.id));
  if (outcome.status === 'unchanged' && isDistrusted(state, row.host)) askWhatWasUnchanged(state, row.host);
  const weight = idlenessOf(row, outcome, page?.twinOf ?? null, newlyListed);
  const again = page?.twinOf != null && isOnePage(urlShape(task.url));
  weighShape(state, row, host, again ? SHAPE_PATIENCE / 2 : weight);
  weighHost(state, host, weight === ONLY_NAMED ? NOTHING_FOUND : weight);
  recordAnswer(state, host);
  return { twinOf: page?.twinOf ?? null, changed, added };
}

/** What asking again came to, for the report. */
function countVisit(
  state: FrontierState,
  row: TaskRow,
  { previous }: CrawlTask,
  outcome: Exclude<TaskOutcome, Failed>,
  changed: boolean,
): void {
  if (previous === null) return;
  const gone = outcome.status === 'refused' && GONE.has(outcome.reason);
  const unchanged = outcome.status === 'unchanged' || (outcome.status === 'fetched' && !changed);
  const edited = outcome.status === 'fetched' && outcome.article && changed;
  const what = gone ? 'gone' : unchanged ? 'unchanged' : edited ? 'edited' : null;
  if (what === null) return;
  statement(state.db, 'INSERT INTO tallies VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1').run(row.host, what);
}

/** Stores the page; the address that it came from in the end need not be asked again. */
function storePage(state: FrontierState, row: TaskRow, url: string, page: Fetched): RecordedPage {
  const recorded = recordPage(state, row, page);
  settle(state, row.id, 'fetched', null, page.finalUrl === url ? null : `→ ${page.finalUrl}`);
  if (page.finalUrl !== url && !state.claims.has(page.finalUrl)) {
    statement(state.db, `UPDATE tasks SET state = 'fetched', detail = ? WHERE url = ? AND state = 'waiting'`).run(
      `← ${url}`,
      page.finalUrl,
    );
  }
  return recorded;
}

function addDiscovered(state: FrontierState, row: TaskRow, outcome: Exclude<TaskOutcome, Failed>) {
  const isPage = row.kind !== 'sitemap' && row.kind !== 'feed';
  const listed = isPage && row.kind !== 'part' && outcome.status === 'fetched' && !outcome.article;
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
  if (row.kind === 'attachment' || row.kind === 'part') return 0;
  if (row.checked_at !== null) return newlyListed > 0 ? -SHAPE_PATIENCE : 0;
  if (outcome.status === 'refused') return outcome.reason === 'soft-404' ? 4 : 1;
  if (outcome.status !== 'fetched') return 0;
  // What is named like an article and only leads to more of its kind is no listing yet: pages are made up without end.
  if (newlyListed > 0 && !outcome.article && row.kind === 'article') return ONLY_NAMED;
  // Nor is one with hardly a word in it that no listing names.
  if (outcome.article && outcome.contentKey === null && row.listed === 0) return 2;
  if (newlyListed > 0 || (outcome.article && twinOf === null)) return -SHAPE_PATIENCE;
  if (outcome.article) return 2;
  return twinOf === null ? NOTHING_FOUND : SAME_LISTING;
}

interface Weighed {
  readonly idle: number;
  readonly shape: string;
}

/** Weighs the shape of an address, and where it has parameters what lies under its path in any combination of them. */
function weighShape(state: FrontierState, row: TaskRow, host: Host, weight: number): void {
  const own = statement(state.db, 'UPDATE shapes SET idle = max(0, idle + ?) WHERE id = ? RETURNING idle, shape').get(
    weight,
    row.shape,
  ) as unknown as Weighed;
  const path = pathShape(own.shape);
  const all = path === null ? 0 : weighPath(state, host, path, weight);
  if (own.idle >= SHAPE_PATIENCE) leaveTrap(state, host, `kind <> 'seed' AND shape = ?1`, row.shape);
  // An article may have its number among the parameters: listings alone are left.
  if (all >= SHAPE_PATIENCE)
    leaveTrap(
      state,
      host,
      `kind = 'listing' AND shape IN (SELECT id FROM shapes WHERE host = tasks.host AND substr(shape, 1, length(?1)) = ?1)`,
      path!,
    );
}

function weighPath(state: FrontierState, host: Host, path: string, weight: number): number {
  const { idle } = statement(
    state.db,
    `INSERT INTO shapes (host, shape, idle) VALUES (?1, ?2, max(0, ?3))
     ON CONFLICT DO UPDATE SET idle = max(0, idle + ?3) RETURNING idle`,
  ).get(host.id, path, weight) as unknown as Weighed;
  return idle;
}

function leaveTrap(state: FrontierState, host: Host, which: string, value: number | string): void {
  statement(
    state.db,
    `UPDATE tasks SET state = 'refused', reason = 'trap', detail = 'addresses of this form brought nothing'
     WHERE ${which} AND state = 'waiting' AND host = ?2 AND id NOT IN (SELECT value FROM json_each(?3))`,
  ).run(value, host.id, claimedOf(state, host));
}

/** A trap can make addresses of ever new forms: a host that brings nothing for long has no listings left worth asking. */
function weighHost(state: FrontierState, host: Host, weight: number): void {
  host.idle = weight < 0 ? 0 : host.idle + weight;
  if (host.idle < HOST_PATIENCE) return;
  statement(
    state.db,
    `UPDATE tasks SET state = 'refused', reason = 'trap', detail = 'the host brought nothing for long'
     WHERE state = 'waiting' AND (kind = 'listing' OR (kind = 'article' AND depth > ${NEAR})) AND host = ? AND id NOT IN (SELECT value FROM json_each(?))`,
  ).run(host.id, claimedOf(state, host));
}

function settle(state: FrontierState, id: number, to: string, reason: string | null, detail: string | null): void {
  statement(state.db, 'UPDATE tasks SET state = ?, reason = ?, detail = ?, doubted = 0 WHERE id = ?').run(
    to,
    reason,
    detail,
    id,
  );
}

/** True for the second address of what is known. */
function isTwin({ db }: FrontierState, task: number): boolean {
  return statement(db, 'SELECT 1 FROM pages WHERE task = ? AND twin_of IS NOT NULL').get(task) !== undefined;
}
