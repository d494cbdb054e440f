// Keys of names: what a filter compares, so that accents, tone placement, case and hyphens do not stand in the way.
import { canon, fold, foldAccents } from '@giaoban/text';
import { remembered } from './remembered.ts';

/** No name is longer, and no filter asks for more; garbage taken for a name must not keep its record out. */
export const MAX_NAME_LENGTH = 300;
const GAP = /[\s_\-\u2010-\u2015]+/g;
const APOSTROPHE = /[\u2018\u2019\u02bc`\u00b4]/g;

/** "Hoà  BÌNH" and "Hòa Bình" → "hòa bình"; "M’Drắk" → "m'drắk"; "05-CT/TU" → "05 ct/tu". */
export const filterKey = remembered((name) =>
  fold(canon(name.slice(0, MAX_NAME_LENGTH)))
    .replace(APOSTROPHE, "'")
    .replace(GAP, ' ')
    .trim(),
);

/**
 * All keys under which a name is found: with its accents and without. A question with accents meets the first only,
 * one without meets the second.
 */
export const filterKeys = remembered((name): readonly string[] => {
  const key = filterKey(name);
  const plain = foldAccents(key);
  return key === plain ? [key] : [key, plain];
});
