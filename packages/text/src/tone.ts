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

const LETTER = /\p{L}/u;

/** Moves tone marks to the new placement. Input NFC; the length in UTF-16 code units stays. */
export function placeTones(text: string): string {
  let placed = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SMALL_O && code !== SMALL_U && code !== CAPITAL_O && code !== CAPITAL_U) continue;
    // An accent on the next letter: everything else is most of the text, and is passed by in one look.
    if (!(text.charCodeAt(at + 1) >= FIRST_ACCENTED)) continue;
    const pair = MOVE.get(text.slice(at, at + 2));
    if (pair === undefined || !standsAlone(text, at)) continue;
    placed += text.slice(done, at) + pair;
    done = at + 2;
  }
  return done === 0 ? text : placed + text.slice(done);
}

/** The pair must end its syllable ("hoà" but not "hoàn") and must not stand behind q ("quý" has one spelling). */
function standsAlone(text: string, at: number): boolean {
  const before = text[at - 1];
  const behind = text.codePointAt(at + 2);
  return before !== 'q' && before !== 'Q' && (behind === undefined || !LETTER.test(String.fromCodePoint(behind)));
}

const [SMALL_O, CAPITAL_O, SMALL_U, CAPITAL_U, FIRST_ACCENTED] = [...'oOuUÀ'].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];
