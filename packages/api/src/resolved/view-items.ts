// Rows of a view that have all keys asked for: the store finds one of them, the others are looked for among its rows.
import type { Store, ViewName } from '@giaoban/indexer';

/** So many pages of rows that lack the other keys are passed over before an empty page is answered. */
const PASSED_OVER = 10;

export interface ViewItems {
  readonly items: readonly object[];
  readonly next: string | null;
}

/** @returns at most `limit` items; fewer, even none, with a `next` where there may be more */
export async function viewItems(
  store: Store,
  view: ViewName,
  keys: readonly string[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<ViewItems> {
  let next = cursor;
  for (let round = 0; ; round += 1) {
    const page = await store.view(view, { key: keys[0], limit, cursor: next });
    const items = page.items.filter((row) => keys.every((key) => row.keys.includes(key))).map(({ body }) => body);
    if (items.length > 0 || page.next === null || round === PASSED_OVER) return { items, next: page.next };
    next = page.next;
  }
}

/** The body of one row; null where there is none. */
export async function viewItem(store: Store, view: ViewName, id: string): Promise<object | null> {
  const { items } = await store.view(view, { id, limit: 1 });
  return items[0]?.body ?? null;
}
