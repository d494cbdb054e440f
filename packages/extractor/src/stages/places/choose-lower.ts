// The district and commune of a page: the portal's own, or the one that the headline names.
import { loadGazetteer, nameKey, type Unit, type UnitEra, type UnitLevel } from '@giaoban/resources';
import { type Choice, type Evidence, type Quoted, unitsOf } from './evidence.ts';

export interface Lower {
  readonly district: Choice | null;
  readonly commune: Choice | null;
}

/** Since July 2025 there are no districts. */
export function chooseLower(evidence: Evidence, era: UnitEra, province: Unit): Lower {
  const within = (units: readonly Unit[], level: UnitLevel) =>
    unitsOf(units, level, era).filter((unit) => loadGazetteer().provinceOf(unit).key === province.key);
  const own = owned(evidence, era, within);
  const titleCommune = headlined(evidence.title, 'commune', within);
  if (era === 'after') return { district: null, commune: own.commune ?? titleCommune };
  const district = own.district ?? headlined(evidence.title, 'district', within) ?? onlyDistrict(evidence, within);
  const commune = [own.commune, titleCommune].find((choice) => choice !== null && liesIn(choice, district)) ?? null;
  return { district: district ?? districtOf(commune), commune };
}

/** Of a page that comes without host and frame: the district that its text names, if it names one alone. */
function onlyDistrict(evidence: Evidence, within: Within): Choice | null {
  if (evidence.host.provinces.length > 0 || evidence.owner.length > 0) return null;
  const named = evidence.text.filter(({ type }) => type !== null).map(({ units }) => within(units, 'district'));
  const districts = new Set(named.flat());
  const [only] = districts;
  return districts.size === 1 ? choiceOf(only!) : null;
}

/** Without a province: an owner, a headline or a text whose district lies in one province only. */
export function chooseWithoutProvince(evidence: Evidence, era: UnitEra): Unit | null {
  if (era === 'after') return null;
  for (const places of [evidence.owner, evidence.address, evidence.title, evidence.text]) {
    for (const { type, units } of places) {
      const districts = unitsOf(units, 'district', era);
      if (type !== null && new Set(districts.map(({ key }) => key)).size === 1) return districts[0]!;
    }
  }
  return null;
}

type Within = (units: readonly Unit[], level: UnitLevel) => readonly Unit[];

/** The units that host and frame name as the portal's own. */
function owned(evidence: Evidence, era: UnitEra, within: Within): Lower {
  const district = era === 'before' ? ownedOf('district', evidence, within) : null;
  // "tanhoi.cailay.tiengiang.gov.vn": of two communes of a name the one in the district.
  const commune = ownedOf('commune', evidence, (units, level) => {
    const found = within(units, level);
    const inside = found.filter(({ parent }) => parent === district?.unit?.key);
    return inside.length > 0 ? inside : found;
  });
  if (district === null || commune === null) return { district, commune };
  // A host label that can be both is the district, unless the frame says commune.
  const framed = evidence.owner.some(
    ({ type, units }) => type !== null && commune.unit !== null && units.includes(commune.unit),
  );
  return {
    district,
    commune:
      (nameKey(commune.name) === nameKey(district.name) && !framed) || !liesIn(commune, district) ? null : commune,
  };
}

function ownedOf(level: UnitLevel, evidence: Evidence, within: Within): Choice | null {
  const fromHost = within(evidence.host.lower, level);
  const frames = evidence.owner.filter(({ type, levels }) => type !== null && levels.includes(level));
  const known = frames.map(({ units }) => within(units, level)).filter((units) => units.length > 0);
  const framed = known.flat();
  const agreed = fromHost.find((unit) => framed.includes(unit));
  if (agreed) return choiceOf(agreed);
  const first = framed[0];
  if (first && known.every((units) => units.some(({ name }) => name === first.name))) return choiceOf(first);
  const unknown = unknownOwner(frames, evidence, level);
  if (unknown) return unknown;
  const typed = [...evidence.title, ...evidence.address, ...evidence.text].filter(({ type }) => type !== null);
  // "vanlang" can be Văn Lang and Văn Lăng: the text tells.
  const named = fromHost.find((unit) => typed.some(({ units }) => units.includes(unit))) ?? fromHost[0];
  if (named) return choiceOf(named);
  const confirmed = within(evidence.host.path, level).find((unit) => typed.some(({ units }) => units.includes(unit)));
  return confirmed ? choiceOf(confirmed) : null;
}

/** A name that the gazetteer does not know, where the host says the same or the page says it again and again. */
function unknownOwner(frames: readonly Quoted[], evidence: Evidence, level: UnitLevel): Choice | null {
  for (const { units, name, type } of frames) {
    if (units.length > 0) continue;
    const key = nameKey(name);
    const again = [...evidence.owner, ...evidence.title, ...evidence.text].filter(
      (other) => nameKey(other.name) === key,
    );
    const inHost = evidence.labels.some((label) => label === key || (label.endsWith(key) && key.length > 6));
    if (inHost || (again.length >= 2 && type !== 'thành phố')) return unknownChoice(again, name, level);
  }
  return null;
}

function unknownChoice(spellings: readonly Quoted[], name: string, _level: UnitLevel): Choice {
  const mixed = spellings.find((other) => other.name !== other.name.toUpperCase())?.name;
  return { name: mixed ?? ordinaryCase(name), unit: null };
}

function ordinaryCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The one unit of a level that a headline names with its type word or as its first words; null where it names several. */
function headlined(title: readonly Quoted[], level: UnitLevel, within: Within): Choice | null {
  const named: Choice[][] = [];
  for (const place of title) {
    if (!place.levels.includes(level)) continue;
    const districts = within(place.units, 'district');
    // "Ea Súp: …" at the start of a headline is the district, not the town of that name.
    if (place.type === null && (place.span.start > 0 || (level === 'commune' && districts.length > 0))) continue;
    if (place.type === null && place.units.some((unit) => unit.level === 'province')) continue;
    const units = within(place.units, level);
    if (units.length > 0) named.push(units.map(choiceOf));
    else if (place.units.length === 0 && place.type !== 'thành phố')
      named.push([unknownChoice([place], place.name, level)]);
  }
  const first = named[0]?.[0];
  return first !== undefined && named.every((choices) => choices.some(({ name }) => name === first.name))
    ? first
    : null;
}

/** "Quận 1": a number alone is no name. */
function choiceOf(unit: Unit): Choice {
  const numbered = /^\d+$/.test(unit.name);
  return { name: numbered ? `${unit.type[0]!.toUpperCase()}${unit.type.slice(1)} ${unit.name}` : unit.name, unit };
}

function liesIn(commune: Choice, district: Choice | null): boolean {
  return district?.unit == null || commune.unit === null || commune.unit.parent === district.unit.key;
}

function districtOf(commune: Choice | null): Choice | null {
  const unit = commune?.unit ? loadGazetteer().parent(commune.unit) : null;
  return unit && choiceOf(unit);
}
