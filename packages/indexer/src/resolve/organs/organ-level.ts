// The level of an organ by its name: "Huyện ủy" a district's, "Sở Nội vụ" a province's. Titles carry theirs; organisers do not.

import type { Title } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';

const Level = z.enum(['central', 'province', 'district', 'commune']);
const OrganRow = z.object({ word: z.string().min(1), level: Level });
const LevelWord = z.object({ word: z.string().min(1), level: z.string() });

let words: readonly [RegExp, Title['level']][] | null = null;

/** Null where the name does not tell: "Ban Chỉ đạo 35", "Thành ủy" (of a province or of a district). */
export function organLevel(organ: string): Title['level'] {
  words ??= [
    ...readTable('lineage/organ-levels.tsv', OrganRow).map((row) => [whole(row.word), row.level] as const),
    ...readTable('lexicon/level-words.tsv', LevelWord).flatMap((row) => {
      const level = Level.safeParse(row.level);
      return level.success ? [[whole(row.word), level.data] as const] : [];
    }),
  ].map(([pattern, level]) => [pattern, level]);
  const folded = fold(organ);
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

function whole(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(fold(word))}(?!\\p{L})`, 'u');
}
