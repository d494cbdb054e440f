// Rows of a view as the API answers them.
import type { Store, ViewName } from '@giaoban/indexer';

export interface ViewItems {
  readonly items: readonly object[];
  readonly next: string | null;
}

/** @returns at most `limit` items that have all keys */
export async function viewItems(
  store: Store,
  view: ViewName,
  keys: readonly string[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<ViewItems> {
  const { items, next } = await store.view(view, { keys, limit, cursor });
  return { items: items.map(({ body }) => body), next };
}

/** All rows that have all keys, asked for and yielded `limit` at a time. */
export async function* viewPages(
  store: Store,
  view: ViewName,
  keys: readonly string[],
  limit: number,
): AsyncGenerator<readonly object[]> {
  let cursor: string | undefined;
  do {
    const { items, next } = await viewItems(store, view, keys, { limit, cursor });
    yield items;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}

/** The body of one row; null where there is none. */
export async function viewItem(store: Store, view: ViewName, id: string): Promise<object | null> {
  const { items } = await store.view(view, { id, limit: 1 });
  return items[0]?.body ?? null;
}
