// What a compared place is today: the unit that its ground went into, and the former units which that was made of.
import { loadGazetteer, nameKey, provinceMembers, provinceNow, type Unit } from '@giaoban/resources';
import type { ComparedPlace } from './comparison.ts';

/** A unit of today. */
export interface Ground {
  readonly key: string;
  readonly place: ComparedPlace;
  /** Names of the units of before July 2025 that went into it. */
  readonly members: readonly string[];
  /** The place that was asked for, as `members` names it. */
  readonly own: string;
}

/** @returns why it is no whole unit of today's, where it is none */
export function groundNow(place: ComparedPlace, era: 'before' | 'after'): Ground | { readonly reason: string } {
  return place.commune === null ? provinceGround(place) : communeGround(place, era);
}

function provinceGround({ province }: ComparedPlace): Ground {
  const now = provinceNow(province) ?? province;
  return {
    key: now,
    place: { province: now, district: null, commune: null },
    members: provinceMembers(now),
    own: province,
  };
}

function communeGround(place: ComparedPlace, era: 'before' | 'after'): Ground | { readonly reason: string } {
  const gazetteer = loadGazetteer();
  // Communes of one name are many.
  const named = (one: Unit) => [one.name, gazetteer.parent(one)?.name].filter(Boolean).join(', ');
  const unit = unitOf(place, era);
  if (unit === null) return { reason: 'no commune of this name is known' };
  const [now, ...others] = era === 'after' ? [unit] : gazetteer.successors(unit);
  if (now === undefined) return { reason: 'not known what became of it' };
  if (others.length > 0) return { reason: 'its ground went to several communes' };
  return {
    key: now.key,
    place: { province: gazetteer.provinceOf(now).name, district: null, commune: now.name },
    members: gazetteer.predecessors(now).map(named),
    own: named(unit),
  };
}

/** The one unit of that name there; null where there is none, or several. */
function unitOf({ province, district, commune }: ComparedPlace, era: 'before' | 'after'): Unit | null {
  const gazetteer = loadGazetteer();
  const isSame = (name: string | undefined, other: string) => name !== undefined && nameKey(name) === nameKey(other);
  const units = gazetteer
    .byName(commune!)
    .filter(
      (unit) =>
        unit.level === 'commune' &&
        unit.era === era &&
        isSame(gazetteer.provinceOf(unit).name, province) &&
        (district === null || era === 'after' || isSame(gazetteer.parent(unit)?.name, district)),
    );
  const keys = new Set(units.map(({ key }) => key));
  return keys.size === 1 ? units.at(-1)! : null;
}
