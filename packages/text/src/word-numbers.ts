// Numbers for the words that texts are made of: found by their letters, because cutting a string out of the text for each
// word, only to look it up, is most of the work of reading a text.

/** Vietnamese has some thousand syllables, and misprints and foreign names come to some more; then no more are numbered. */
const MAX_WORDS = 40_000;
const MAX_LENGTH = 16;
const SLOTS = 1 << 17;
const UNNUMBERED = -1;

const slots = new Int32Array(SLOTS).fill(UNNUMBERED);
const units = new Uint16Array(MAX_WORDS * MAX_LENGTH);
const lengths = new Uint8Array(MAX_WORDS);
const numbered: string[] = [];

/** The number of a word of the dictionary, given where it has none; -1 for one that is too long. */
export function numberOfWord(word: string): number {
  if (word.length > MAX_LENGTH) return UNNUMBERED;
  const slot = slotOf(word, 0, word.length);
  return slots[slot] === UNNUMBERED ? add(word, slot) : slots[slot]!;
}

/**
 * @param text folded
 * @param spans of its words, as `wordSpans` gives them
 * @returns the number of each; -1 for long words and numerals, and for new words once there are very many
 */
export function wordNumbers(text: string, spans: Uint32Array): Int32Array {
  const numbers = new Int32Array(spans.length / 2);
  for (let i = 0; i < numbers.length; i += 1) {
    const start = spans[2 * i]!;
    const end = spans[2 * i + 1]!;
    if (end - start > MAX_LENGTH) {
      numbers[i] = UNNUMBERED;
      continue;
    }
    const slot = slotOf(text, start, end);
    const known = slots[slot]!;
    numbers[i] = known === UNNUMBERED && !NUMERAL.test(text[start]!) ? add(text.slice(start, end), slot) : known;
  }
  return numbers;
}

/** Figures have no end. */
const NUMERAL = /\p{N}/u;

export function wordNumbered(number: number): string {
  return numbered[number]!;
}

/** Where the word stands, or would stand. */
function slotOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (slots[slot] !== UNNUMBERED && !isWord(slots[slot]!, text, start, end)) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function isWord(number: number, text: string, start: number, end: number): boolean {
  if (lengths[number] !== end - start) return false;
  const from = number * MAX_LENGTH - start;
  for (let at = start; at < end; at += 1) if (units[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

function add(word: string, slot: number): number {
  const number = numbered.length;
  if (number === MAX_WORDS) return UNNUMBERED;
  for (let i = 0; i < word.length; i += 1) units[number * MAX_LENGTH + i] = word.charCodeAt(i);
  lengths[number] = word.length;
  // What is cut out of a text would keep the whole text in memory.
  numbered.push(Buffer.from(word, 'utf16le').toString('utf16le'));
  slots[slot] = number;
  return number;
}
