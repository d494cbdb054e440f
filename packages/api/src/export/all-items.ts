// Every item of a question, page by page behind a cursor: memory holds one page, however many there are.
import { type ItemOf, LIMITS, type Query, type QueryTarget, type Store } from '@giaoban/indexer';

export async function* allItems<T extends QueryTarget>(
  store: Store,
  query: Query & { readonly target: T },
): AsyncGenerator<ItemOf[T]> {
  let cursor: string | undefined;
  do {
    const page = await store.search({ ...query, facets: [], limit: LIMITS.limit, cursor });
    yield* page.items as readonly ItemOf[T][];
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
