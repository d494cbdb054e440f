// What a reviewer hands in, as zod schemas.
import { ITEM_LISTS } from '@giaoban/records';
import { z } from '@hono/zod-openapi';

const text = (most: number) => z.string().min(1).max(most);
const record = text(200).describe('id of the record');
const list = z.enum(ITEM_LISTS).describe('which items of the record');
const item = text(200).describe('id of the item');
const note = text(2000).nullable().default(null).describe('why, for those who read it later');
const appearance = text(500).describe('an appearance of a person: record id, "/", official id');
const between = z.tuple([appearance, appearance]);

export const CorrectionInput = z
  .discriminatedUnion('do', [
    z
      .strictObject({
        do: z.literal('set'),
        record,
        list: list.nullable().default(null),
        item: item.nullable().default(null),
        field: text(50).describe('as the record names it; without a list title, publishedAt, author or place'),
        value: z.unknown().describe('titles, dates, periods and places as a whole'),
        was: z.unknown().optional().describe('what the reviewer saw: answered with 409 where it is otherwise by now'),
        note,
      })
      .openapi('SetCorrection'),
    z
      .strictObject({
        do: z.literal('add'),
        record,
        list,
        value: z.record(z.string(), z.unknown()).describe('the fields of the item; what is not said is unknown'),
        quote: text(2000).describe('where the page tells it, word for word'),
        start: z.int().nonnegative().optional().describe('offset of the quote, where the text has it more than once'),
        note,
      })
      .openapi('AddCorrection'),
    z.strictObject({ do: z.literal('remove'), record, list, item, note }).openapi('RemoveCorrection'),
    z
      .strictObject({ do: z.literal('confirm'), record, note })
      .openapi('ConfirmCorrection', { description: 'The record was gone over as a whole and is right now' }),
    z
      .strictObject({ do: z.enum(['same', 'different']), between, note })
      .openapi('PeopleCorrection', { description: 'Two appearances are one person, or are not' }),
  ])
  .openapi('CorrectionInput');
export type CorrectionInput = z.infer<typeof CorrectionInput>;
export type InputOf<Do extends CorrectionInput['do']> = Extract<CorrectionInput, { do: Do }>;
