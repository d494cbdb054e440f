// What two readings of one page differ in: fields, items, lines of the text.
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf, itemsOf, seenField, seenItem } from '@giaoban/indexer/corrections';
import { ITEM_LISTS, type PageRecord } from '@giaoban/records';
import { z } from '@hono/zod-openapi';

const lines = z.array(z.string());
const items = z.array(z.record(z.string(), z.unknown()));
export const differences = z
  .object({
    fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    items: z.array(z.object({ list: z.enum(ITEM_LISTS), removed: items, added: items })),
    text: z.object({ removed: lines, added: lines }),
  })
  .openapi('Differences', { description: 'What a page says otherwise than before, as it was read' });

export function differencesOf(before: PageRecord, after: PageRecord): z.infer<typeof differences> {
  return {
    fields: Object.keys(fieldsOf(null)).flatMap((field) => {
      const [was, is] = [seenField(null, field, before), seenField(null, field, after)];
      return isDeepStrictEqual(was, is) ? [] : [{ field, before: was, after: is }];
    }),
    items: ITEM_LISTS.flatMap((list) => {
      const [was, is] = [before, after].map((record) =>
        itemsOf(record, list).map((item) => comparable(seenItem(list, item))),
      );
      const { removed, added } = apart(was!, is!);
      const isSame = removed.length === 0 && added.length === 0;
      return isSame ? [] : [{ list, removed: removed.map(parsed), added: added.map(parsed) }];
    }),
    text: apart(before.text.split('\n'), after.text.split('\n')),
  };
}

/** Ids of totals follow from their evidence, which may have moved. */
function comparable({ partOf: _partOf, ...item }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(item);
}

function parsed(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

/** What only one of two lists has, as often as it has it more. */
function apart(before: readonly string[], after: readonly string[]): { removed: string[]; added: string[] } {
  return { removed: without(before, after), added: without(after, before) };
}

function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
