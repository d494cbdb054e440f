// Names of persons as they stand, and their standard spelling.
import { placeTones } from '@giaoban/text';
import { honorifics, offices, organs } from './lexicons.ts';
import { capitalRun } from './place-names.ts';
import { titleAt } from './title-grammar.ts';
import { shown, type Token } from './tokens.ts';

const LONGEST = 6;

/** Index behind the name that starts at `from`, or `from` where none does: capitals up to a title, an honorific, an organ. */
export function nameEnd(text: string, tokens: readonly Token[], from: number): number {
  const run = capitalRun(tokens, from, LONGEST);
  const shouted = tokens[from]?.upper && tokens[from]!.text.length > 1;
  for (let end = from + 1; end < run; end += 1) {
    const token = tokens[end]!;
    if (!shouted && token.upper && token.text.length > 2) return end;
    const organ = organs.longest(tokens, end);
    if (organ && organ.end > end + 1 && organ.row.organ !== 'Đoàn') return end;
    const honorific = honorifics.longest(tokens, end);
    if (honorific && honorific.end > end + 1 && honorific.row.kind !== 'baptismal') return end;
    if (offices.longest(tokens, end) && (titleAt(text, tokens, end)?.end ?? 0) > end + 1) return end;
  }
  return run;
}

/** Ordinary case where the page shouts, the new tone placement, one kind of apostrophe. */
export function standardName(text: string, tokens: readonly Token[], from: number, to: number): string {
  const written = shown(text, tokens, from, to).replace(/\s+/g, ' ');
  const syllables = tokens.slice(from, to);
  const shouted = syllables.every(({ upper }) => upper) && syllables.some(({ text: word }) => word.length > 1);
  return placeTones(shouted ? written.split(' ').map(ordinaryCase).join(' ') : written);
}

/** "NGUYỄN" → "Nguyễn", "H’NUEN" → "H’Nuen". */
function ordinaryCase(word: string): string {
  return word
    .split(/([’'‘`])/)
    .map((part) => part.slice(0, 1) + part.slice(1).toLowerCase())
    .join('');
}
