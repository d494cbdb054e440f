// How two seats lie to each other: one unit, one within the other, one that took over the other, or apart.
import { loadGazetteer, type Unit } from '@giaoban/resources';
import { placeNameKey, provinceNowKey, provinceThenKey } from './place-key.ts';
import { type Seat, seatKey } from './seat.ts';

export type SeatRelation =
  | 'same'
  /** One took over the ground of the other in the reform. */
  | 'successor'
  /** One lies in the other. */
  | 'within'
  /** Two units of one province, or of provinces that are one today. */
  | 'province'
  /** Central organs beside those of a province. */
  | 'central'
  | 'apart'
  | 'unknown';

export function seatRelation(a: Seat, b: Seat): SeatRelation {
  if (a.level === 'central' || b.level === 'central') return a.level === b.level ? 'same' : 'central';
  if (a.province === null || b.province === null) return 'unknown';
  const [left, right] = [seatKey(a), seatKey(b)];
  if (left !== null && left === right) return 'same';
  const oneProvince = placeNameKey(a.province) === placeNameKey(b.province);
  // Provinces that are one today were two before.
  const bothBefore = a.era === 'before-2025-07' && b.era === 'before-2025-07';
  const twoThen = bothBefore && provinceThenKey(a.province) !== provinceThenKey(b.province);
  if (!oneProvince && (twoThen || !provinceTookOver(a.province, b.province))) return 'apart';
  if (a.level === 'province' && b.level === 'province') return oneProvince ? 'same' : 'successor';
  if (unitTookOver(a, b) || unitTookOver(b, a)) return 'successor';
  return left !== null && right !== null && (within(a, b) || within(b, a)) ? 'within' : 'province';
}

/** Whether one of two provinces went into the other: Hà Nam and Ninh Bình, but not Hà Nam and Nam Định. */
function provinceTookOver(a: string, b: string): boolean {
  const now = provinceNowKey(a);
  if (now === null || now !== provinceNowKey(b)) return false;
  return now === placeNameKey(a) || now === placeNameKey(b);
}

function within(inner: Seat, outer: Seat): boolean {
  if (outer.level === 'province') return true;
  const district =
    inner.district !== null && outer.district !== null && placeNameKey(inner.district) === placeNameKey(outer.district);
  return outer.level === 'district' && district;
}

/** A commune of today on the ground of a district or commune of before. */
function unitTookOver(old: Seat, now: Seat): boolean {
  if (now.level !== 'commune' || now.commune === null || now.district !== null) return false;
  const oldName = old.level === 'district' ? old.district : old.level === 'commune' ? old.commune : null;
  if (oldName === null) return false;
  if (old.level === 'district' && placeNameKey(oldName) === placeNameKey(now.commune)) return true;
  const gazetteer = loadGazetteer();
  return gazetteer
    .byName(now.commune)
    .filter((unit) => unit.era === 'after' && unit.level === 'commune')
    .some((unit) => gazetteer.predecessors(unit).some((before) => isOrLiesIn(before, old.level, oldName)));
}

function isOrLiesIn(unit: Unit, level: Seat['level'], name: string): boolean {
  const own = level === 'district' ? loadGazetteer().parent(unit) : unit;
  return own !== null && placeNameKey(own.name) === placeNameKey(name);
}
