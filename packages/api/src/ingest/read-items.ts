// The body of POST /v1/ingest: one object as JSON, or one a line as NDJSON.
import { canonicalUrl } from '@giaoban/records';
import { z } from '@hono/zod-openapi';
import type { IngestItem } from './ingest-jobs.ts';

export const INGEST_LIMITS = { items: 10_000, bodyBytes: 64 * 1024 * 1024, pageCharacters: 10_000_000 } as const;

export const ingestItem = z
  .strictObject({
    url: z.string().max(2000).describe('http or https address of the page'),
    html: z
      .string()
      .min(1)
      .max(INGEST_LIMITS.pageCharacters)
      .optional()
      .describe('the page itself; without it the address is fetched, as the crawler would'),
    fetchedAt: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('when the page was fetched; now, where nothing is said; only with `html`'),
  })
  .openapi('IngestItem');

/** @returns the items, or what is wrong, with the line where there are several */
export function readItems(
  body: string,
  lines: boolean,
  now: string,
): readonly IngestItem[] | { readonly wrong: string } {
  const texts = lines ? body.split('\n').filter((line) => line.trim() !== '') : [body];
  if (texts.length === 0) return { wrong: 'there is no item' };
  if (texts.length > INGEST_LIMITS.items)
    return { wrong: `at most ${INGEST_LIMITS.items} items, these are ${texts.length}` };
  const items: IngestItem[] = [];
  for (const [i, text] of texts.entries()) {
    const item = readItem(text, now);
    if ('wrong' in item) return { wrong: lines ? `item ${i + 1}: ${item.wrong}` : item.wrong };
    items.push(item);
  }
  return items;
}

function readItem(text: string, now: string): IngestItem | { readonly wrong: string } {
  const parsed = ingestItem.safeParse(parsedJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return { wrong: `${issue.path.join('.') || 'the item'}: ${issue.message}` };
  }
  const { url: given, html, fetchedAt } = parsed.data;
  const url = canonicalUrl(given);
  if (url === null) return { wrong: 'url: is no http or https address' };
  if (html === undefined && fetchedAt !== undefined) return { wrong: 'fetchedAt: goes with html only' };
  if (html === undefined) return { url, html: null, fetchedAt: null };
  return { url, html, fetchedAt: fetchedAt === undefined ? now : new Date(fetchedAt).toISOString() };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
