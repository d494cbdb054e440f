// Corrections: what a reviewer says of a record instead of what was extracted, with who and when.
import { z } from 'zod';

const text = z.string().min(1);

export const ITEM_LISTS = ['meetings', 'officials', 'statistics', 'citedDocuments'] as const;
export type ItemList = (typeof ITEM_LISTS)[number];

const list = z.enum(ITEM_LISTS);
const instead = {
  was: z.unknown().describe('what extraction had when it was corrected'),
};
const appearances = z.tuple([text, text]).describe('two appearances of people, each as record id, "/", official id');

/** What is done. A field is named as in the record; titles, dates and places are set as a whole. */
const CorrectionChange = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('set'),
    list: list.nullable().describe('null: a field of the record itself'),
    item: text.nullable(),
    field: text,
    value: z.unknown(),
    ...instead,
  }),
  z.object({
    do: z.literal('add'),
    list,
    item: text.describe('the id that the item gets'),
    value: z.record(z.string(), z.unknown()),
    quote: text.describe('where the page tells it, word for word'),
    start: z.int().nonnegative().describe('where the quote stands in the text, UTF-16 code units'),
  }),
  z.object({ do: z.literal('remove'), list, item: text, ...instead }),
  z.object({ do: z.literal('confirm') }),
  z.object({ do: z.literal('same'), between: appearances }),
  z.object({ do: z.literal('different'), between: appearances }),
  z.object({ do: z.literal('undo'), correction: text.describe('id of the correction that is taken back') }),
]);

export const Correction = z.object({
  id: text,
  at: z.iso.datetime({ offset: true }),
  by: z.object({ key: text.describe('id of the key'), name: text }),
  record: text.nullable().describe('null: it is about people over all records'),
  note: text.nullable(),
  change: CorrectionChange,
});
export type Correction = z.infer<typeof Correction>;

export const CORRECTION_STATES = ['applied', 'agrees', 'conflict', 'lost', 'replaced'] as const;
/**
 * A correction as it stands in a record. `agrees`: extraction now says the same. `conflict`: it is applied, but extraction
 * now says something else than when it was made. `lost`: what it is about is no longer there. `replaced`: by a later one.
 */
export const AppliedCorrection = z.object({
  ...Correction.omit({ record: true }).shape,
  state: z.enum(CORRECTION_STATES),
  extracted: z.unknown().describe('what extraction has now'),
});
export type AppliedCorrection = z.infer<typeof AppliedCorrection>;
