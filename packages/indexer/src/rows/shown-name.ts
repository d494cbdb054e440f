// The one spelling under which facets count a name.
import { canon, placeTones } from '@giaoban/text';
import { MAX_NAME_LENGTH } from './filter-key.ts';
import { remembered } from './remembered.ts';

/** Canonical characters and the new tone placement; the writer's capitals stay: "Hoà Bình" → "Hòa Bình". */
export const shownName = remembered((name) =>
  placeTones(canon(name.slice(0, MAX_NAME_LENGTH)))
    .replace(/\s+/g, ' ')
    .trim(),
);
