// The one spelling under which facets count a name.
import { canon, placeTones } from '@giaoban/text';

/** Canonical characters and the new tone placement; the writer's capitals stay: "Hoà Bình" → "Hòa Bình". */
export function shownName(name: string): string {
  return placeTones(canon(name)).replace(/\s+/g, ' ').trim();
}
