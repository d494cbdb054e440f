// Every item of a question, page by page behind a cursor: memory holds one page, however many there are.
import type { ItemOf, Query, QueryTarget, Store } from '@giaoban/indexer';

/** More than a client may ask for at once: every page is found anew. */
const PAGE = 1000;

export async function* allItems<T extends QueryTarget>(
  store: Store,
  query: Query & { readonly target: T },
): AsyncGenerator<ItemOf[T]> {
  let cursor: string | undefined;
  do {
    const page = await store.search({ ...query, facets: [], limit: PAGE, cursor });
    yield* page.items as readonly ItemOf[T][];
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
