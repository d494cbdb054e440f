// Taking addresses down: they stay known, so that nothing adds them again, and nothing is kept of what was there.
import type { FrontierState } from './frontier-add.ts';
import { wakeHost } from './frontier-claim.ts';
import { transaction } from './frontier-schema.ts';
import { statement } from './statements.ts';

type Wanted = { readonly urls: readonly string[] } | { readonly host: string };

/** @returns how many there were */
export function takeDown(state: FrontierState, wanted: Wanted): number {
  return transaction(state.db, () => {
    if ('host' in wanted)
      return takeOne(state, 'SELECT id FROM tasks WHERE host = (SELECT id FROM hosts WHERE host = ?1)', wanted.host);
    const select =
      'SELECT id FROM tasks WHERE url = ?1 UNION SELECT task FROM pages WHERE article = 1 AND final_url = ?1';
    return wanted.urls.reduce((sum, url) => sum + takeOne(state, select, url), 0);
  });
}

/** Lets addresses be asked again, as if for the first time. @returns how many there were */
export function giveBack(state: FrontierState, isAllowed: (url: string) => boolean): number {
  return transaction(state.db, () => {
    const taken = statement(
      state.db,
      "SELECT id, url, host FROM tasks WHERE state = 'refused' AND reason = 'taken-down'",
    ).all() as { id: number; url: string; host: number }[];
    const allowed = taken.filter(({ url }) => isAllowed(url));
    const wait = statement(
      state.db,
      "UPDATE tasks SET state = 'waiting', reason = NULL, attempt = 0, due_at = ? WHERE id = ?",
    );
    for (const { id } of allowed) wait.run(state.now(), id);
    for (const host of new Set(allowed.map((task) => task.host))) wakeHost(state, state.hosts.byId.get(host)!);
    return allowed.length;
  });
}

function takeOne({ db }: FrontierState, select: string, subject: string): number {
  statement(
    db,
    `UPDATE tallies SET n = n - (SELECT count(*) FROM pages WHERE pages.host = tallies.host AND article = 1 AND twin_of IS NULL
       AND task IN (${select})) WHERE state = 'article'`,
  ).run(subject);
  const { changes } = statement(
    db,
    `UPDATE tasks SET state = 'refused', reason = 'taken-down', detail = NULL, written = NULL, via = '' WHERE id IN (${select})`,
  ).run(subject);
  statement(db, `DELETE FROM pages WHERE task IN (${select})`).run(subject);
  return Number(changes);
}
