// The units of the gazetteer: provinces, districts and communes of both geographies, as their tables say them.
import { z } from 'zod';
import { listCell, readTable } from './table.ts';

/** Before or from 1 July 2025 on: codes are reused, so that a code means something only together with its era. */
export type UnitEra = 'before' | 'after';
export type UnitLevel = 'province' | 'district' | 'commune';

const PROVINCE_TYPES = ['tỉnh', 'thành phố'] as const;
const DISTRICT_TYPES = ['quận', 'huyện', 'thị xã', 'thành phố'] as const;
const COMMUNE_TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;
export type UnitType = (typeof PROVINCE_TYPES | typeof DISTRICT_TYPES | typeof COMMUNE_TYPES)[number];

export interface Unit {
  /** Era and code: "before:00004". */
  readonly key: string;
  readonly era: UnitEra;
  readonly level: UnitLevel;
  /** Official name without the type word: "Quế Phong". */
  readonly name: string;
  /** Type word in lower case: "huyện". */
  readonly type: UnitType;
  /** Key of the unit it lies in; null of a province. */
  readonly parent: string | null;
  /** First and last day as `YYYY-MM-DD`, as far as the sources tell; null where it reaches past what they know. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface ProvinceUnit extends Unit {
  /** Key of the province it belongs to since July 2025; null of those of today. */
  readonly successor: string | null;
  /** Other spellings: "TPHCM", "Đắc Lắc". */
  readonly aliases: readonly string[];
}

const code = z.string().regex(/^\d{2,5}$/, 'a code of digits');
const name = z.string().min(1);
/** A day or nothing; one expression, since a union costs twice over 17,000 rows. */
const day = z
  .string()
  .regex(/^(?:\d{4}-[01]\d-[0-3]\d)?$/, 'a day as YYYY-MM-DD')
  .transform((cell) => cell || null);
const ProvinceRow = z.object({
  era: z.enum(['before', 'after']),
  code,
  name,
  type: z.enum(PROVINCE_TYPES),
  from: day,
  until: day,
  successor: z.union([z.literal(''), code]),
  aliases: z.string(),
});
const DistrictRow = z.object({ code, name, type: z.enum(DISTRICT_TYPES), province: code, from: day, until: day });
const CommuneBeforeRow = z.object({ code, name, type: z.enum(COMMUNE_TYPES), district: code, from: day, until: day });
const CommuneAfterRow = z.object({ code, name, type: z.enum(COMMUNE_TYPES), province: code });
const SuccessorRow = z.object({ old: code, new: code, part: z.enum(['full', 'partial', 'district full']) });

const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const FIRST_DAY_WITHOUT = '2025-07-01';

export function readProvinces(): ProvinceUnit[] {
  return readTable('gazetteer/provinces.tsv', ProvinceRow).map((row) => ({
    key: `${row.era}:${row.code}`,
    era: row.era,
    level: 'province',
    name: row.name,
    type: row.type,
    parent: null,
    from: row.from,
    until: row.until,
    successor: row.successor === '' ? null : `after:${row.successor}`,
    aliases: listCell(row.aliases),
  }));
}

export function readDistricts(): Unit[] {
  return readTable('gazetteer/districts.tsv', DistrictRow).map((row) => ({
    key: `before:${row.code}`,
    era: 'before',
    level: 'district',
    name: row.name,
    type: row.type,
    parent: `before:${row.province}`,
    from: row.from,
    until: row.until,
  }));
}

export function readCommunes(): Unit[] {
  const before = readTable('gazetteer/communes-before.tsv', CommuneBeforeRow).map(
    (row): Unit => ({
      key: `before:${row.code}`,
      era: 'before',
      level: 'commune',
      name: row.name,
      type: row.type,
      parent: `before:${row.district}`,
      from: row.from,
      until: row.until ?? LAST_DAY_OF_DISTRICTS,
    }),
  );
  const after = readTable('gazetteer/communes-after.tsv', CommuneAfterRow).map(
    (row): Unit => ({
      key: `after:${row.code}`,
      era: 'after',
      level: 'commune',
      name: row.name,
      type: row.type,
      parent: `after:${row.province}`,
      from: FIRST_DAY_WITHOUT,
      until: null,
    }),
  );
  return [...before, ...after];
}

/** Pairs of old and new unit; a commune that was split stands several times. */
export function readSuccessors(): { old: string; new: string }[] {
  return readTable('gazetteer/commune-successors.tsv', SuccessorRow).map((row) => ({
    old: `before:${row.old}`,
    new: `after:${row.new}`,
  }));
}
