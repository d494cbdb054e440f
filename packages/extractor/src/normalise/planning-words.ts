// Words that say whether the period behind them is planned for or reviewed, and names that hold such words and say neither.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';

const Row = z.object({ form: z.string().min(1), sense: z.enum(['plan', 'review', 'name']) });

/** Folded forms with their sense. */
export const PLANNING_WORDS = readTable('lexicon/planning-words.tsv', Row).map(({ form, sense }) => ({
  form: fold(form),
  sense,
}));
