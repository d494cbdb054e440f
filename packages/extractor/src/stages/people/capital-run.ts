// Runs of capitals: where a name of a place or person can end.
import { honorifics, offices, organs, sectors, stopPhrases, surnames } from './lexicons.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import { adjoins, type Token } from './tokens.ts';

const LONGEST = 9;

/**
 * Index behind the run of capitals that starts at `from`; `from` itself where none does. A title, an organ or an honorific ends it:
 * "Sầm Văn Duyệt | Phó Bí thư", "huyện | Chủ tịch UBND".
 */
export function capitalRun(tokens: readonly Token[], from: number, limit = LONGEST): number {
  const shouted = isShouted(tokens, from);
  let end = from;
  while (end < tokens.length && end - from < limit && tokens[end]!.capital && (end === from || adjoins(tokens, end))) {
    if (startsPhrase(tokens, end, shouted, end > from)) return end;
    end = syllableEnd(tokens, end);
  }
  return end;
}

/** Index behind a capital word with the syllables that hyphens tie to it: "Xỉ-thi-đăm-pha". */
function syllableEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (isTied(tokens[end], tokens[end + 1]) && !offices.longest(tokens, end + 1)) end += 2;
  return end;
}

function isTied(hyphen: Token | undefined, next: Token | undefined): boolean {
  if (!hyphen || !next || hyphen.folded !== '-' || hyphen.spaced) return false;
  return next.word && !next.spaced && !next.capital && !next.number;
}

/** Two words in capitals: the whole name is written so. */
function isShouted(tokens: readonly Token[], from: number): boolean {
  const pair = tokens.slice(from, from + 2);
  return pair.length > 0 && pair.every(({ upper, word }) => upper && word) && pair.some(({ text }) => text.length > 1);
}

function startsPhrase(tokens: readonly Token[], at: number, shouted: boolean, inside: boolean): boolean {
  if (inside && !shouted && tokens[at]!.upper && tokens[at]!.text.length > 2) return true;
  // a line in capitals: only the verb tells where the name ends
  if (shouted && inside && stopPhrases.longest(tokens, at) && !surnames.longest(tokens, at)) return true;
  const organ = organs.longest(tokens, at);
  if (organ?.row.follows.has('name') && inside && !shouted) {
    // "Đô Lương | Ban Dân vận"
    const field = sectors.longest(tokens, organ.end);
    if (field && isPhrase(tokens, organ.end, field, shouted)) return true;
  }
  return [offices.longest(tokens, at), organ, honorifics.longest(tokens, at)].some(
    (match) => match !== null && isPhrase(tokens, at, match, shouted),
  );
}

/** "Quốc Hội" within "Tăng Quốc Hội" is a name: a phrase has a word in lower case or is an abbreviation. */
function isPhrase(tokens: readonly Token[], at: number, match: PhraseMatch<unknown>, shouted: boolean): boolean {
  if (match.end === at + 1) return match.abbreviated && tokens[at]!.text.length > 2 && !shouted;
  if (shouted) return match.end > at + 1;
  return tokens
    .slice(at, match.end)
    .some(({ word, capital, upper, text }) => word && (!capital || (upper && text.length > 1)));
}
