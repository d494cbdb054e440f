// Names of persons as they stand, and their standard spelling.
import { placeTones } from '@giaoban/text';
import { shown, type Token } from './tokens.ts';

/** Ordinary case where the page shouts, the new tone placement, one kind of apostrophe. */
export function standardName(text: string, tokens: readonly Token[], from: number, to: number): string {
  const written = shown(text, tokens, from, to)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[’'‘`]) /g, '');
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
