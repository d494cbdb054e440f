// Asking again: which addresses of a host a new round takes up, and after what time each is due the next time.
import type { FrontierState } from './frontier-add.ts';
import { wakeHost } from './frontier-claim.ts';
import type { Host } from './frontier-hosts.ts';
import { transaction } from './frontier-schema.ts';
import { statement } from './statements.ts';
import type { TaskKind } from './task.ts';

export interface Round {
  /** A host whose last round began less long ago rests. */
  readonly restMs: number;
  /** Ask everything, whatever is due. */
  readonly everything: boolean;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** However seldom it changes, an address is asked again after so long: what leads to new articles sooner than they themselves. */
const LONGEST_MS: Record<TaskKind, number> = {
  seed: 0,
  sitemap: DAY_MS,
  feed: DAY_MS,
  listing: 7 * DAY_MS,
  article: 90 * DAY_MS,
  part: 90 * DAY_MS,
  attachment: 90 * DAY_MS,
};
/** The second address of an article or a listing: until then it is asked only where the first one changes. */
const TWIN_MS = 7 * DAY_MS;
/** Behind all that is new. */
const BEHIND = 1000;

/**
 * Begins a round on the hosts of some seeds, and on those that the seeds led to. A host on which something of the last
 * round is still to do goes on with that one. The further pages of listings are asked where the page before them names
 * something new.
 */
export function beginRound(state: FrontierState, seeds: readonly string[], round: Round): void {
  transaction(state.db, () => {
    for (const host of hostsOf(state, seeds))
      if (isDone(state, host, round.restMs)) takeUp(state, host, round.everything);
  });
}

function hostsOf(state: FrontierState, seeds: readonly string[]): Host[] {
  const names = new Set<string>();
  for (const seed of seeds) {
    names.add(new URL(seed).host);
    const page = statement(
      state.db,
      'SELECT final_url AS url FROM pages WHERE task = (SELECT id FROM tasks WHERE url = ?)',
    ).get(seed) as { url: string } | undefined;
    if (page !== undefined) names.add(new URL(page.url).host);
  }
  return [...names].flatMap((name) => state.hosts.get(name) ?? []);
}

function isDone(state: FrontierState, host: Host, restMs: number): boolean {
  const now = state.now();
  const { begun } = statement(state.db, 'SELECT round_at AS begun FROM hosts WHERE id = ?').get(host.id) as {
    begun: number;
  };
  if (now - begun < restMs) return false;
  const left = statement(
    state.db,
    `SELECT 1 FROM tasks INDEXED BY tasks_due WHERE host = ? AND state = 'waiting' AND due_at <= ? LIMIT 1`,
  ).get(host.id, now);
  return left === undefined;
}

/**
 * What was fetched once is asked again when it is due, and so is what was not there or not allowed; what failed and what
 * somebody gave as a start in any case. A trap stays one.
 */
function takeUp(state: FrontierState, host: Host, everything: boolean): void {
  const now = state.now();
  statement(
    state.db,
    `UPDATE tasks SET state = 'waiting', attempt = 0, due_at = ?,
       priority = CASE WHEN kind IN ('article', 'part', 'attachment') AND priority < ${BEHIND} THEN priority + ${BEHIND} ELSE priority END
     WHERE host = ? AND (
       (page = 0 AND state IN ('fetched', 'refused') AND (? OR next_at <= ?)
         AND (id IN (SELECT task FROM pages) OR reason IN ('not-found', 'soft-404', 'http-status', 'robots')))
       OR state = 'failed' OR (kind = 'seed' AND state = 'refused'))`,
  ).run(now, host.id, Number(everything), now);
  statement(state.db, 'UPDATE hosts SET round_at = ? WHERE id = ?').run(now, host.id);
  host.asked.clear();
  wakeHost(state, host);
}

/**
 * When an address that was asked just now is due again. The first time in the next round, as nothing is known of how
 * often it changes; then after twice the time that it stayed as it was, or half of that within which it changed.
 */
export function scheduleNext(
  state: FrontierState,
  task: { readonly id: number; readonly kind: TaskKind; readonly checked_at: number | null },
  changed: boolean,
  isTwin: boolean,
): void {
  const now = state.now();
  const lasted = task.checked_at === null ? 0 : now - task.checked_at;
  const first = isTwin ? TWIN_MS : 0;
  const wait = task.checked_at === null ? first : Math.max(first, HOUR_MS, changed ? lasted / 2 : lasted * 2);
  statement(state.db, 'UPDATE tasks SET checked_at = ?, next_at = ? WHERE id = ?').run(
    now,
    Math.round(now + Math.min(wait, LONGEST_MS[task.kind])),
    task.id,
  );
}

/** Takes up an address before it is due: a sitemap gives it another day of change, or a listing's page before it moved. */
export function askAgain(state: FrontierState, url: string): void {
  statement(
    state.db,
    `UPDATE tasks SET state = 'waiting', attempt = 0, due_at = ? WHERE url = ? AND state = 'fetched'
       AND checked_at < (SELECT round_at FROM hosts WHERE id = tasks.host)`,
  ).run(state.now(), url);
}

/** Takes up the other addresses of an article, as it was known until now: they may say what this one says no more. */
export function askTwins({ db, now }: FrontierState, task: number): void {
  statement(
    db,
    `UPDATE tasks SET state = 'waiting', attempt = 0, due_at = ?2 WHERE state = 'fetched'
       AND checked_at < (SELECT round_at FROM hosts WHERE id = tasks.host)
       AND id IN (SELECT twin.task FROM pages AS one JOIN pages AS twin USING (host, content_key)
         WHERE one.task = ?1 AND twin.twin_of IS NOT NULL AND twin.final_url <> one.final_url)`,
  ).run(task, now());
}
