// The answer of a list as the OpenAPI document states it: a page of items, and where the next one begins.
import { z } from '@hono/zod-openapi';

export const NEXT = z.string().nullable().describe('cursor of the next page, or null at the end');

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: NEXT });
}

/** A page that says how many items there are on all pages. */
export function countedPageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ total: z.int().describe('how many items there are on all pages'), ...pageOf(item).shape });
}
