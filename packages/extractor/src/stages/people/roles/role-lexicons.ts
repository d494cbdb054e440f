// Word lists of the roles: what stands before or behind the persons of a sentence and tells what they do.
import { MEETING_KINDS, ROLES } from '@giaoban/records';
import { listCell, type Row, readTable } from '@giaoban/resources';
import { z } from 'zod';
import { PhraseTrie } from '../phrase-trie.ts';

const example = z.string().min(1);

/** `scope`: a cue before a list holds for all of the sentence (`list`) or for the persons right behind it (`next`,
 * `adjacent` where not a word stands between). `kinds`: only in
 * meetings of these kinds: who "thăm" heads the visit. */
const CueRow = z.object({
  form: z.string().min(1),
  role: z.enum(ROLES),
  side: z.enum(['before', 'behind']),
  scope: z.enum(['list', 'next', 'adjacent']),
  kinds: z
    .string()
    .transform(listCell)
    .pipe(z.array(z.enum(MEETING_KINDS))),
  example,
});
export type CueRow = Row<z.infer<typeof CueRow>>;

const FormRow = z.object({ form: z.string().min(1), example });

const cues = readTable('lexicon/role-cues.tsv', CueRow);

export const cuesBefore = trie(cues.filter(({ side }) => side === 'before'));
export const cuesBehind = trie(cues.filter(({ side }) => side === 'behind'));
/** Words between the persons and the verb that say nothing of the role. */
export const adverbs = trie(readTable('lexicon/role-adverbs.tsv', FormRow));
/** What somebody is told to do later: "chủ trì, phối hợp với Phòng B". */
export const orders = trie(readTable('lexicon/ordering-words.tsv', FormRow));
/** What an event is called: "tham dự | kỳ họp". */
export const eventHeads = trie(readTable('lexicon/event-heads.tsv', FormRow));

function trie<T extends { form: string }>(rows: readonly T[]): PhraseTrie<T> {
  const phrases = new PhraseTrie<T>();
  for (const row of rows) phrases.add(row.form, row);
  return phrases.complete();
}
