// Variants of one office on a page become one title: the fullest.
import { fold } from '@giaoban/text';
import type { HeldTitle } from './held-title.ts';

/** Titles in text order of their first variant; each variant of a fuller title is left out. */
export function mergeTitles(titles: readonly HeldTitle[]): HeldTitle[] {
  const kept: HeldTitle[] = [];
  for (const title of titles) {
    const same = kept.findIndex((other) => isVariant(title, other) || isVariant(other, title));
    if (same < 0) kept.push(title);
    else if (isVariant(kept[same]!, title) && !isVariant(title, kept[same]!)) {
      kept[same] = title;
    }
  }
  // a fuller title may make several earlier ones variants of it
  return kept.filter(
    (title, i) => !kept.some((other, k) => k !== i && isVariant(title, other) && !(k > i && isVariant(other, title))),
  );
}

/** True where `short` says nothing that `full` does not say: the words of one in order within the other, status and rank equal. */
function isVariant(short: HeldTitle, full: HeldTitle): boolean {
  if (short.match.status !== full.match.status || short.match.deputy !== full.match.deputy) return false;
  if (short.match.row.office !== full.match.row.office && !unitOf(short, full)) return false;
  const words = wordsOf(full);
  let at = 0;
  for (const word of wordsOf(short)) {
    at = words.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Trưởng Ban" and "Trưởng" + "Ban Dân vận" are one office in two rows. */
function unitOf(short: HeldTitle, full: HeldTitle): boolean {
  const a = short.match.row.office;
  const b = full.match.row.office;
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function wordsOf(title: HeldTitle): string[] {
  return fold(title.canonical)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
