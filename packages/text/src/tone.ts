// Tone placement: "hoà" and "hòa", "uỷ" and "ủy" are one word; the new placement is the standard spelling.

const OLD = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];
const NEW = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
const MOVE = new Map<string, string>();
for (const [i, old] of OLD.entries()) {
  const placed = NEW[i]!;
  MOVE.set(old, placed);
  MOVE.set(old.toUpperCase(), placed.toUpperCase());
  MOVE.set(old[0]!.toUpperCase() + old[1], placed[0]!.toUpperCase() + placed[1]);
}

/** The pair must end its syllable ("hoà" but not "hoàn") and must not stand behind q ("quý" has one spelling). */
const PAIR = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?<![qQ]..)(?!\p{L})/gu;

/** Moves tone marks to the new placement. Input NFC; the length in UTF-16 code units stays. */
export function placeTones(text: string): string {
  return text.replace(PAIR, (pair) => MOVE.get(pair) ?? pair);
}
