// Names of places as the text has them: the units that a few words can stand for.
import { listCell, loadGazetteer, type ProvinceUnit, readTable, type Unit, type UnitLevel } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { openings, type WordForm } from '../../matching/word-forms.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const LEVELS = ['province', 'district', 'commune'] as const;
const PlaceWordRow = z.object({
  word: z.string().min(1),
  levels: z.string().transform((cell) => listCell(cell).map((level) => z.enum(LEVELS).parse(level))),
  type: z.string().min(1),
  example: z.string().min(1),
});

export interface PlaceWord {
  readonly levels: readonly UnitLevel[];
  readonly type: string;
}

/** Words before names by their folded form: "huyện", "thành ủy". */
export const PLACE_WORDS: ReadonlyMap<string, PlaceWord> = new Map(
  readTable('gazetteer/place-words.tsv', PlaceWordRow).map((row) => [fold(row.word), row]),
);

const CompoundRow = z.object({ form: z.string().min(1), example: z.string().min(1) });
/** Words that begin as a place word and are none: "xã hội", "huyện ủy". */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  readTable('lexicon/level-compounds.tsv', CompoundRow).map(({ form }) => fold(form)),
);

let names: ReadonlyMap<string, readonly Unit[]> | null = null;

/** Units by their folded name, its words joined by single spaces. */
function unitsByName(): ReadonlyMap<string, readonly Unit[]> {
  if (names) return names;
  const byName = new Map<string, Unit[]>();
  for (const unit of loadGazetteer().units) {
    add(byName, wordsOf(fold(unit.name)), unit);
    if (unit.level !== 'province') continue;
    for (const alias of (unit as ProvinceUnit).aliases) add(byName, wordsOf(fold(alias)), unit);
  }
  names = byName;
  return byName;
}

function add(map: Map<string, Unit[]>, name: string, unit: Unit): void {
  const list = map.get(name);
  if (list) list.push(unit);
  else map.set(name, [unit]);
}

function wordsOf(text: string): string {
  return (text.match(WORD) ?? []).join(' ');
}

let longest: ReadonlyMap<string, number> | null = null;

/** Of the names that begin with the word, folded, the words of the longest; 0 where none does. */
export function longestNameFrom(word: string): number {
  if (!longest) {
    const byFirst = new Map<string, number>();
    for (const name of unitsByName().keys()) {
      const words = name.split(' ');
      byFirst.set(words[0]!, Math.max(words.length, byFirst.get(words[0]!) ?? 0));
    }
    longest = byFirst;
  }
  return longest.get(word) ?? 0;
}

/** Units of this name, of the levels asked for. @param name folded, its words joined by single spaces */
export function unitsNamed(name: string, levels: readonly UnitLevel[]): readonly Unit[] {
  const found = unitsByName().get(name);
  return found === undefined ? NONE : found.filter(({ level }) => levels.includes(level));
}

/** Units whose name differs in accents alone: "Đắk Glong" for Đăk Glong. The type must be the same: accents tell names apart. */
export function unitsSpelledLike(name: string, type: string): readonly Unit[] {
  return name.includes(' ')
    ? loadGazetteer()
        .byName(name)
        .filter((unit) => unit.type === type)
    : NONE;
}

const NONE: readonly Unit[] = [];
const OPENS = openings.register(new Set([...PLACE_WORDS.keys()].map((form) => form.split(' ')[0]!)));

/** Whether a place word can begin with the word: most words of a text are none of them. */
export function opensPlaceWord({ opens }: WordForm): boolean {
  return opens[OPENS] === 1;
}
