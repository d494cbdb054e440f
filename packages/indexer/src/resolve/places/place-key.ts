// Keys of place names, each made once: comparing careers asks for them millions of times.
import { nameKey, provinceNow } from '@giaoban/resources';

const keys = new Map<string, string>();
const provinces = new Map<string, string | null>();

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
