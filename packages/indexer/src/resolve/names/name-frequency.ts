// How common a name is: many share "Nguyễn Văn Hùng", hardly two are called "Sầm Văn Duyệt".
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';

const Surname = z.object({ surname: z.string().min(1), percent: z.coerce.number().min(0).max(100) });
const Word = z.object({
  word: z.string().min(1),
  place: z.enum(['middle', 'given']),
  per_mille: z.coerce.number().positive().max(1000),
});

/** Shares of words that no table has. */
const UNKNOWN = { surname: 0.0002, middle: 0.0005, given: 0.0004 };

interface Shares {
  readonly surname: ReadonlyMap<string, number>;
  readonly middle: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
}
let shares: Shares | null = null;

function readShares(): Shares {
  const words = readTable('lineage/name-words.tsv', Word);
  const of = (place: 'middle' | 'given') =>
    new Map(words.filter((row) => row.place === place).map((row) => [fold(row.word), row.per_mille / 1000]));
  const surnames = readTable('lexicon/surnames.tsv', Surname);
  return {
    surname: new Map(surnames.map((row) => [fold(row.surname), row.percent / 100])),
    middle: of('middle'),
    given: of('given'),
  };
}

/** Share of people who are called so, from 0 to 1, taking the words of a name as independent. */
function nameShare(name: string): number {
  shares ??= readShares();
  const words = fold(name).split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  let share = shares.surname.get(first) || UNKNOWN.surname;
  for (const middle of words.slice(1, -1)) share *= shares.middle.get(middle) ?? UNKNOWN.middle;
  return share * (shares.given.get(last) ?? UNKNOWN.given);
}

export type Rarity = 0 | 1 | 2 | 3;

/** 0 where many officials share the name, up to 3 where two of that name would be a wonder. */
export function rarity(name: string): Rarity {
  const share = nameShare(name);
  if (share > 1e-5) return 0;
  if (share > 2e-6) return 1;
  return share > 2e-7 ? 2 : 3;
}

/** Whether a syllable, in small letters, is known as part of names: "bính" is, "duyêt" is not. */
export function isNameWord(syllable: string): boolean {
  shares ??= readShares();
  return shares.given.has(syllable) || shares.middle.has(syllable) || shares.surname.has(syllable);
}
