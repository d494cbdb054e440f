// Districts and communes as people ask for them: "huyện Quế Phong", "TX Cửa Lò", "xa My Hung". Records keep them without the type word.
import { listCell, readTable } from '@giaoban/resources';
import { z } from 'zod';
import { filterKey, filterKeys } from '../rows/filter-key.ts';

type UnitFilter = 'district' | 'commune';

const LevelWordRow = z.object({
  word: z.string().min(1),
  variants: z.string().transform(listCell),
  unit: z.string().transform(listCell),
});

/** Longer ones first: "huyện đảo" before "huyện". */
let words: Record<UnitFilter, readonly string[]> | null = null;
function typeWords(): Record<UnitFilter, readonly string[]> {
  if (words === null) {
    const rows = readTable('lexicon/level-words.tsv', LevelWordRow);
    const of = (level: UnitFilter) =>
      rows
        .filter(({ unit }) => unit.includes(level))
        .flatMap(({ word, variants }) => [word, ...variants].flatMap(filterKeys))
        .sort((a, b) => b.length - a.length);
    words = { district: of('district'), commune: of('commune') };
  }
  return words;
}

/** @returns the keys to ask for: as typed and, where it starts with a type word, without it */
export function unitKeys(field: UnitFilter, name: string): string[] {
  const key = filterKey(name);
  const word = typeWords()[field].find(
    (one) => key.startsWith(`${one} `) || (one.endsWith('.') && key.startsWith(one)),
  );
  const bare = word === undefined ? '' : key.slice(word.length).trim();
  return bare === '' ? [key] : [key, bare];
}
