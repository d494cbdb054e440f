// Numbers from one to twelve in words or figures: months, quarters, counts of months.
import { readTable } from '@giaoban/resources';
import { z } from 'zod';

const Row = z.object({ form: z.string().min(1), value: z.coerce.number().int().positive() });
const WORDS = new Map(readTable('lexicon/small-numbers.tsv', Row).map(({ form, value }) => [form, value]));

/** "09" → 9, "chín" → 9; null where it is neither. Input folded. */
export function smallNumber(text: string): number | null {
  return WORDS.get(text) ?? (/^\d+$/.test(text) ? Number(text) : null);
}
