// What an office means for the question who can hold two of them on one day.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';

const KINDS = ['member', 'party', 'council', 'government', 'deputy'] as const;
export type PostKind = Exclude<(typeof KINDS)[number], 'deputy'> | 'department';

const KindRow = z.object({ field: z.enum(['office', 'organ']), word: z.string().min(1), kind: z.enum(KINDS) });
let rows: readonly z.infer<typeof KindRow>[] | null = null;

function allRows(): readonly z.infer<typeof KindRow>[] {
  rows ??= readTable('lineage/post-kinds.tsv', KindRow);
  return rows;
}

/** `member`: a seat in a body beside any post; the leadership of a unit by its branch; else a post in a department. */
export function postKind(office: string, organ: string): PostKind {
  const texts = { office: fold(office), organ: fold(organ) };
  const row = allRows().find(({ field, word, kind }) => kind !== 'deputy' && opens(texts[field], word));
  return row === undefined ? 'department' : (row.kind as PostKind);
}

/** Whether several hold the office at once: "Phó Chủ tịch". */
export function isDeputy(office: string): boolean {
  const folded = fold(office);
  return allRows().some(({ word, kind }) => kind === 'deputy' && opens(folded, word));
}

function opens(text: string, word: string): boolean {
  return text === word || text.startsWith(`${word} `);
}
