// Which provinces can have an organ: no report is missing of a "Thị ủy" where there is no town.
import { loadGazetteer, provinces, readTable, type UnitEra } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { REFORM } from '../days.ts';

const SeatRow = z.object({ level_word: z.string(), seat: z.string(), party_body: z.string() });
let seats: readonly z.infer<typeof SeatRow>[] | null = null;

/** Names of the provinces that have on a day a unit of the kind that the organ's name tells. */
export function provincesWith(organ: string, day: string): string[] {
  const era = day < REFORM ? 'before' : 'after';
  const type = typeOf(organ);
  const all = provinces(era).map(({ name }) => name);
  if (type === null) return all;
  const found = known.get(`${day} ${type}`) ?? holders(type, era, day);
  known.set(`${day} ${type}`, found);
  return all.filter((name) => found.has(name));
}
const known = new Map<string, ReadonlySet<string>>();

function holders(type: string, era: UnitEra, day: string): ReadonlySet<string> {
  const { units, provinceOf } = loadGazetteer();
  const there = units.filter(
    (unit) =>
      unit.era === era && unit.type === type && (unit.from ?? '') <= day && (unit.until === null || unit.until >= day),
  );
  return new Set(there.map((unit) => provinceOf(unit).name));
}

/** "Ban Dân vận Thị ủy" is of a town; null where every province has such units, or the name does not tell. */
function typeOf(organ: string): string | null {
  const folded = ` ${fold(organ)} `;
  seats ??= readTable('lexicon/party-seats.tsv', SeatRow);
  const row = seats.find(({ level_word, seat, party_body }) =>
    [level_word, seat, party_body].some((word) => folded.includes(` ${fold(word)} `)),
  );
  return row !== undefined && DISTRICTS.has(row.level_word) ? row.level_word : null;
}
/** "thành phố" is a province too, and communes are everywhere. */
const DISTRICTS: ReadonlySet<string> = new Set(['huyện', 'thị xã', 'quận']);
