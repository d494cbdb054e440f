// The gazetteer: every province, district and commune of both geographies, found by key or by name, with successors.
import { foldAccents, placeTones } from '@giaoban/text';
import {
  type ProvinceUnit,
  readCommunes,
  readDistricts,
  readProvinces,
  readSuccessors,
  type Unit,
  type UnitEra,
} from './gazetteer-units.ts';

export type { ProvinceUnit, Unit, UnitEra, UnitLevel, UnitType } from './gazetteer-units.ts';

export interface Gazetteer {
  /** All units: provinces, then districts, then communes. */
  readonly units: readonly Unit[];
  /** The unit of a key ("after:00004"); of several that had one code in turn the last. */
  byKey(key: string): Unit | null;
  /** Units whose name reads so, in any case, with or without accents, spaces and hyphens: "quephong" finds Quế Phong. */
  byName(name: string): readonly Unit[];
  /** The unit it lies in: of a commune before the reform its district. */
  parent(unit: Unit): Unit | null;
  /** The province it lies in; a province lies in itself. */
  provinceOf(unit: Unit): Unit;
  /** Units of today that its ground belongs to; several where it was split. Empty for units of today. */
  successors(unit: Unit): readonly Unit[];
  /** Units of before July 2025 whose ground it holds, whole or in part. */
  predecessors(unit: Unit): readonly Unit[];
}

/** One key for all spellings of a name: "Bà Rịa - Vũng Tàu", "BÀ RỊA-VŨNG TÀU" and "bariavungtau". */
export function nameKey(name: string): string {
  return foldAccents(name.normalize('NFC')).replace(/[^a-z0-9]+/g, '');
}

let provinceUnits: readonly ProvinceUnit[] | null = null;
let provinceByName: ReadonlyMap<string, ProvinceUnit> | null = null;

function allProvinces(): readonly ProvinceUnit[] {
  provinceUnits ??= readProvinces();
  return provinceUnits;
}

/** The provinces of a geography: the 63 of 30 June 2025, or the 34 from the next day on. */
export function provinces(era: UnitEra): readonly ProvinceUnit[] {
  return allProvinces().filter((unit) => unit.era === era && (era === 'after' || unit.until === '2025-06-30'));
}

/**
 * The province that a name of either geography stands for: "tỉnh Nghệ An", "TP. HCM", "thua thien hue", "Đắc Lắc".
 * A name of both geographies gives the older unit.
 */
export function provinceNamed(name: string): ProvinceUnit | null {
  if (!provinceByName) {
    const byName = new Map<string, ProvinceUnit>();
    for (const unit of allProvinces()) {
      for (const form of [unit.name, ...unit.aliases]) {
        if (!byName.has(nameKey(form))) byName.set(nameKey(form), unit);
      }
    }
    provinceByName = byName;
  }
  return (
    provinceByName.get(nameKey(name)) ??
    provinceByName.get(nameKey(name.replace(/^\s*(?:tỉnh|thành phố|tinh|thanh pho|tp\.?|t\.)\s*/i, ''))) ??
    null
  );
}

/** Name in the 34-province geography for a province name of either: "Hà Nam" → "Ninh Bình". Null for what is none. */
export function provinceNow(name: string): string | null {
  const unit = provinceNamed(name);
  if (!unit) return null;
  const now = unit.successor ?? unit.key;
  return allProvinces().find(({ key }) => key === now)?.name ?? null;
}

/** Names of the provinces of June 2025 that a province of today is made of: "Ninh Bình" → Hà Nam, Nam Định, Ninh Bình. */
export function provinceMembers(name: string): string[] {
  return provinces('before')
    .filter((unit) => provinceNow(unit.name) === placeTones(name.normalize('NFC')))
    .map((unit) => unit.name);
}

let gazetteer: Gazetteer | null = null;

/** The whole gazetteer, read once. @throws BadDataError naming file, line and column of a wrong row */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= buildGazetteer();
  return gazetteer;
}

function buildGazetteer(): Gazetteer {
  const units = [...allProvinces(), ...readDistricts(), ...readCommunes()];
  const byKey = new Map<string, Unit>();
  for (const unit of units) {
    const standing = byKey.get(unit.key);
    if (!standing || (unit.until ?? '9999') > (standing.until ?? '9999')) byKey.set(unit.key, unit);
  }
  const names = once(() => unitsByName(units));
  const links = once(() => successorLinks(byKey));
  const parent = (unit: Unit) => (unit.parent === null ? null : (byKey.get(unit.parent) ?? null));
  return {
    units,
    byKey: (key) => byKey.get(key) ?? null,
    byName: (name) => names().get(nameKey(name)) ?? [],
    parent,
    provinceOf(unit) {
      let top = unit;
      for (let next = parent(top); next; next = parent(top)) top = next;
      return top;
    },
    successors: (unit) => links().successors.get(unit.key) ?? [],
    predecessors: (unit) => links().predecessors.get(unit.key) ?? [],
  };
}

function unitsByName(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) addTo(byName, nameKey(unit.name), unit);
  for (const unit of allProvinces()) for (const alias of unit.aliases) addTo(byName, nameKey(alias), unit);
  return byName;
}

function successorLinks(byKey: ReadonlyMap<string, Unit>) {
  const successors = new Map<string, Unit[]>();
  const predecessors = new Map<string, Unit[]>();
  const link = (old: string, now: string) => {
    const from = byKey.get(old);
    const to = byKey.get(now);
    if (!from || !to) return;
    addTo(successors, old, to);
    addTo(predecessors, now, from);
  };
  for (const unit of allProvinces()) if (unit.successor !== null) link(unit.key, unit.successor);
  for (const pair of readSuccessors()) link(pair.old, pair.new);
  return { successors, predecessors };
}

/** Made when first asked for: a reader of pages needs names, not successors. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
