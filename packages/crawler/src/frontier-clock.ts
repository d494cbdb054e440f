// The frontier's time never goes back: clocks are set, on machines that run for months, and what waits must not wait for a day more.
import type { DatabaseSync } from 'node:sqlite';
import { statement } from './statements.ts';

/** How often the time is noted for the next start: so much may be lost where the process is killed and the clock set back. */
const NOTED_EVERY_MS = 60_000;

/** Milliseconds since 1970 that go on evenly from now, whatever the clock is set to. */
export function steadyClock(
  wall: () => number = Date.now,
  elapsed: () => number = () => performance.now(),
): () => number {
  const offset = wall() - elapsed();
  return () => Math.round(offset + elapsed());
}

/**
 * Takes up a frontier's time. Where the clock was set back since its last owner, all instants that it keeps go back with
 * it, so that every wait is as long as it was; a clock that was set forward looks like time that has passed.
 *
 * @returns the clock, which notes the time now and then
 */
export function frontierClock(db: DatabaseSync, now: () => number): () => number {
  db.exec('CREATE TABLE IF NOT EXISTS clock (latest INTEGER NOT NULL)');
  const latest = (statement(db, 'SELECT latest FROM clock').get() as { latest: number } | undefined)?.latest ?? null;
  let noted = now();
  if (latest === null) statement(db, 'INSERT INTO clock VALUES (?)').run(noted);
  // A correction of seconds is nothing to anybody.
  else if (latest - noted > NOTED_EVERY_MS) setBack(db, latest - noted);
  note();

  function note(): void {
    statement(db, 'UPDATE clock SET latest = ?').run(noted);
  }
  return () => {
    const time = now();
    if (time - noted >= NOTED_EVERY_MS) {
      noted = time;
      note();
    }
    return time;
  };
}

/** Notes the time of an orderly end. */
export function noteEnd(db: DatabaseSync, now: () => number): void {
  statement(db, 'UPDATE clock SET latest = max(latest, ?)').run(now());
}

function setBack(db: DatabaseSync, ms: number): void {
  db.exec('BEGIN IMMEDIATE');
  statement(db, 'UPDATE hosts SET not_before = max(0, not_before - ?1), round_at = round_at - ?1').run(ms);
  statement(
    db,
    `UPDATE tasks SET due_at = max(0, due_at - ?1), checked_at = checked_at - ?1, next_at = max(0, next_at - ?1)
     WHERE due_at > 0 OR checked_at IS NOT NULL`,
  ).run(ms);
  db.exec('COMMIT');
}
