// Sentences: a block is cut behind ".", "!", "?" and "…" where a new sentence starts, not behind abbreviations.
import type { Block, Sentence } from './document.ts';

/** "TP. Hồ Chí Minh", "PGS.TS. Nguyễn", "Q. Trưởng ban", "T.Ư", "đ/c.", "A. Nguyễn": the point belongs to the word. */
const ABBREVIATION =
  /(?:^|[\s(“".])(?:TP|Tp|TX|Tx|TT|Tt|P|Q|H|X|KP|ThS|Ths|TH|Th|TS|Ts|PGS|GS|BS|Bs|BSCK\p{L}*|CN|KS|LS|Ls|NGƯT|NSƯT|NSND|Dr|Mr|Ms|St|No|tr|đ\/c|Đ\/c|đc|Đc|UVT|[A-ZĐ])\.$/u;
/** A space behind the mark, or, where captions run into each other, a word in lower case before it ("đại hội.Đoàn Chủ tịch"). */
const BREAK = /[.!?…]+[”"’)\]]*(?= +[\p{Lu}“"‘(\-–+*•\d])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}+ )/gu;

export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table-row') {
      sentences.push({ span: block.span, block: index });
      continue;
    }
    const line = text.slice(block.span.start, block.span.end);
    let from = 0;
    for (const match of line.matchAll(BREAK)) {
      const end = match.index + match[0].length;
      if (ABBREVIATION.test(line.slice(Math.max(0, end - 12), end))) continue;
      sentences.push({ span: { start: block.span.start + from, end: block.span.start + end }, block: index });
      from = end + (line.slice(end).match(/^ +/)?.[0].length ?? 0);
    }
    if (from < line.length)
      sentences.push({ span: { start: block.span.start + from, end: block.span.end }, block: index });
  }
  return sentences;
}
