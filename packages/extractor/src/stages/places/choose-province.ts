// The province of a page, in the name of its day: the host knows best, then the frame, then headline and text.
import { loadGazetteer, provinceNow, type Unit, type UnitEra } from '@giaoban/resources';
import type { Evidence, Quoted } from './evidence.ts';

let provinceUnits: readonly Unit[] | null = null;
function provincesOfAllTimes(): readonly Unit[] {
  provinceUnits ??= loadGazetteer().units.filter(({ level }) => level === 'province');
  return provinceUnits;
}

/** @param day day of the page, or null */
export function chooseProvince(evidence: Evidence, era: UnitEra, day: string | null): Unit | null {
  const votes = new Map<string, number>();
  const vote = (name: string, weight: number) => votes.set(name, (votes.get(name) ?? 0) + weight);
  for (const unit of new Set(evidence.host.provinces)) vote(nameOn(unit, era, day), 6);
  const speak = (places: readonly Quoted[], weight: number, most: number) => {
    const sums = new Map<string, number>();
    for (const place of places) {
      const name = provinceOfMention(place, era, day);
      if (name !== null) sums.set(name, Math.min(most, (sums.get(name) ?? 0) + weight));
    }
    for (const [name, sum] of sums) vote(name, sum);
  };
  speak(evidence.owner, 2, 4);
  speak(evidence.address, 2, 3);
  speak(evidence.title, 1.5, 1.5);
  speak(evidence.text, 0.5, 1.5);
  let best: string | null = null;
  for (const [name, sum] of votes) if (best === null || sum > votes.get(best)!) best = name;
  if (best === null) return null;
  return provincesOfAllTimes().find((unit) => unit.era === era && unit.name === best && stands(unit, day)) ?? null;
}

/** The name that a province bears in the era, on the day: "Thừa Thiên Huế" until the end of 2024, "Huế" from then on. */
function nameOn(unit: Unit, era: UnitEra, day: string | null): string {
  if (era === 'after') return provinceNow(unit.name) ?? unit.name;
  const before = provincesOfAllTimes().filter((other) => other.era === 'before');
  const twins =
    unit.era === 'before'
      ? before.filter(({ key }) => key === unit.key)
      : before.filter(({ name }) => name === unit.name);
  return (twins.find((other) => stands(other, day)) ?? twins[0] ?? unit).name;
}

function stands(unit: Unit, day: string | null): boolean {
  if (day === null) return unit.until === null || unit.until >= '2024-12-31';
  return (unit.from === null || unit.from <= day) && (unit.until === null || unit.until >= day);
}

/** The province that a mention names or, if it can lie in one only, lies in. */
function provinceOfMention(place: Quoted, era: UnitEra, day: string | null): string | null {
  const province = place.units.find(({ level }) => level === 'province');
  if (province) return nameOn(province, era, day);
  if (place.type === null || !place.units.every(({ level }) => level === 'district')) return null;
  const names = new Set(place.units.map((unit) => nameOn(loadGazetteer().provinceOf(unit), era, day)));
  return names.size === 1 ? [...names][0]! : null;
}
