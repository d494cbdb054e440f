// When what failed is tried again, how often, and how long its host is left alone meanwhile.
import type { FrontierState } from './frontier-add.ts';
import { delayOf } from './frontier-claim.ts';
import type { Host } from './frontier-hosts.ts';
import { statement } from './statements.ts';
import type { TaskKind, TaskOutcome } from './task.ts';

/** Tries before an address is left as failed. */
const MAX_ATTEMPTS = 5;
/** A start is tried longer: without it there is nothing of its portal, and robots.txt may fail before it. */
const MAX_SEED_ATTEMPTS = 7;
/** A server that holds a request until our patience ends is not asked so often: nothing else of it is asked meanwhile. */
const MAX_HELD = 3;
/** What is forbidden is asked so often: to some servers it means too fast. */
const MAX_BARRED = 3;
/** Its address waits so long, with each try once more; after so many in a row the whole host does. */
const BARRED_MS = 5_000;
const MOST_BARRED = 3;
/** First and last delay of a host that limits us, and the factors by which each limit lengthens and each page shortens it. */
const SLOW_MS = 300;
const SLOWEST_MS = 15_000;
const SLOWING_DOWN = 2;
const SPEEDING_UP = 0.93;
const LONGEST_BACKOFF_MS = 3_600_000;

type Failed = Extract<TaskOutcome, { status: 'failed' }>;
type Task = { readonly id: number; readonly kind: TaskKind };

/**
 * The address waits longer with each try, and its host with each failure in a row; after the last try it is left.
 * Returns how long the host is left alone.
 */
export function recordFailure(state: FrontierState, row: Task, host: Host, attempt: number, outcome: Failed): number {
  const now = state.now();
  const backoff = Math.min(
    LONGEST_BACKOFF_MS,
    outcome.barred ? BARRED_MS * attempt : state.retryBaseMs * 2 ** (attempt - 1),
  );
  const jittered = Math.round(backoff * (1 + Math.random() / 4));
  const left = attempt >= triesOf(row, outcome);
  statement(state.db, 'UPDATE tasks SET state = ?, reason = ?, attempt = ?, due_at = ?, detail = ? WHERE id = ?').run(
    left ? (outcome.barred ? 'refused' : 'failed') : 'waiting',
    left && outcome.barred ? 'http-status' : null,
    attempt,
    now + Math.max(outcome.retryAfterMs ?? 0, jittered),
    outcome.detail,
    row.id,
  );
  const hostWait = outcome.barred ? barredWait(host) : failureWait(state, host);
  if (outcome.retryAfterMs !== null) host.slowMs = slower(state, host.slowMs);
  host.failures += 1;
  keepHost(state, host);
  const wait = Math.max(delayOf(state, host), outcome.retryAfterMs ?? hostWait);
  statement(state.db, 'UPDATE hosts SET not_before = ? WHERE id = ?').run(now + wait, host.id);
  return wait;
}

function triesOf(row: Task, { held, barred }: Failed): number {
  if (barred) return MAX_BARRED;
  if (row.kind === 'seed') return MAX_SEED_ATTEMPTS;
  return held ? MAX_HELD : MAX_ATTEMPTS;
}

/** One page may be broken; from the second failure in a row it is the host that is left alone for longer and longer. */
function failureWait(state: FrontierState, { failures }: Host): number {
  return failures === 0 ? 0 : Math.min(LONGEST_BACKOFF_MS, state.retryBaseMs * 2 ** (failures - 1));
}

/** Single pages are forbidden for good, and many of them: the host is left alone now and then, no longer each time. */
function barredWait({ failures }: Host): number {
  return (failures + 1) % (2 * MOST_BARRED) === MOST_BARRED ? MOST_BARRED * BARRED_MS : 0;
}

/** A host that limits us gets a longer delay each time; with every page that comes it is shortened again. */
function slower(state: FrontierState, slowMs: number): number {
  return Math.min(SLOWEST_MS, Math.max(SLOWING_DOWN * slowMs, SLOWING_DOWN * state.delayMs, SLOW_MS));
}

/** The host answers: nothing failed in a row, and its delay is shortened a little where we were too fast before. */
export function recordAnswer(state: FrontierState, host: Host): void {
  host.failures = 0;
  host.slowMs = Math.floor(host.slowMs * SPEEDING_UP);
  keepHost(state, host);
}

function keepHost(state: FrontierState, { id, failures, idle, slowMs }: Host): void {
  statement(
    state.db,
    `UPDATE hosts SET failures = ?1, idle = ?2, slow_ms = ?3
     WHERE id = ?4 AND (failures <> ?1 OR idle <> ?2 OR slow_ms <> ?3)`,
  ).run(failures, idle, slowMs, id);
}
