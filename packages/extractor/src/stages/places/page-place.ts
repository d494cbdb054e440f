// What a page is about: province, district and commune with the names of its day.
import type { Place } from '@giaoban/records';
import { loadGazetteer, type UnitEra } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import type { Document } from '../../document/document.ts';
import { chooseLower, chooseWithoutProvince, type Lower } from './choose-lower.ts';
import { chooseProvince } from './choose-province.ts';
import { type Choice, type Evidence, gatherEvidence } from './evidence.ts';
import type { NamedPlace } from './scan-places.ts';

const REFORM = '2025-07-01';
const ENDED_BY_REFORM = new Set(['huyện', 'quận', 'thị xã', 'thị trấn']);

/** The place of a page; all null where page and address tell none. @param text places named in the document's text */
export function pagePlace(document: Document, text: readonly NamedPlace[]): Place {
  const evidence = gatherEvidence(document, text);
  const era = eraOf(document.reference, evidence);
  const province = chooseProvince(evidence, era, document.reference);
  const { district, commune } = province ? chooseLower(evidence, era, province) : lowerAlone(evidence, era);
  const unit = commune?.unit ?? district?.unit ?? null;
  const top = province ?? (unit && loadGazetteer().provinceOf(unit));
  const level = commune ? 'commune' : district ? 'district' : top ? 'province' : null;
  return {
    province: top?.name ?? null,
    district: district && spelling(district, evidence),
    commune: commune && spelling(commune, evidence),
    type: level,
    code: (level === 'province' ? top?.key : (commune ?? district)?.unit?.key) ?? null,
    era: level === null ? null : era === 'after' ? 'after' : 'before-2025-07',
  };
}

function lowerAlone(evidence: Evidence, era: UnitEra): Lower {
  const unit = chooseWithoutProvince(evidence, era);
  return { district: unit && { name: unit.name, unit }, commune: null };
}

/** By the day of the page; without one by units that only one of the geographies has. */
function eraOf(day: string | null, evidence: Evidence): UnitEra {
  if (day !== null) return day >= REFORM ? 'after' : 'before';
  const named = [...evidence.owner, ...evidence.address, ...evidence.title, ...evidence.text];
  const old = named.some(({ type }) => type !== null && ENDED_BY_REFORM.has(type));
  return !old && named.some(({ type }) => type === 'đặc khu') ? 'after' : 'before';
}

/**
 * The name as the page spells it, where it does so twice and differs from the table in accents alone: the table has
 * "Mù Căng Chải", the district writes "Mù Cang Chải".
 */
function spelling({ name, unit }: Choice, evidence: Evidence): string {
  if (unit === null) return name;
  const counts = new Map<string, number>();
  for (const place of [...evidence.owner, ...evidence.title, ...evidence.text]) {
    if (!place.units.includes(unit) || place.name === place.name.toUpperCase()) continue;
    counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count < 2 || letters(form) === letters(name) ? name : form;
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
