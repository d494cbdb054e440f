// Keys of place names, each made once: comparing careers asks for them millions of times.
import { nameKey, provinceNamed, provinceNow, provinces as provincesOf } from '@giaoban/resources';

const keys = new Map<string, string>();
const provinces = new Map<string, string | null>();

const before = new Map<string, string>();

/** Key of the province of before July 2025 that is called so: Thừa Thiên Huế and Huế are one. */
export function provinceThenKey(name: string): string {
  if (before.size === 0) for (const unit of provincesOf('before')) before.set(nameKey(unit.name), unit.key);
  const key = placeNameKey(name);
  return before.get(key) ?? provinceNamed(name)?.key ?? key;
}

/** As `nameKey`; place names are few, so all are kept. */
export function placeNameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = nameKey(name);
    keys.set(name, key);
  }
  return key;
}

/** Key of the province of today; null for what is none. */
export function provinceNowKey(name: string): string | null {
  let key = provinces.get(name);
  if (key === undefined) {
    const now = provinceNow(name);
    key = now === null ? null : nameKey(now);
    provinces.set(name, key);
  }
  return key;
}
