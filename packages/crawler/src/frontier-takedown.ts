// Taking addresses down: they stay known, so that nothing adds them again, and nothing is kept of what was there.
import type { FrontierState } from './frontier-add.ts';
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
