// A record as a search answers it: a passage around what was asked for, with the places to mark.
import type { PageRecord } from '@giaoban/records';
import type { Highlight, RecordItem } from '../store.ts';
import type { WordsPlan } from './plan-words.ts';
import { wordHits } from './word-hits.ts';

const SNIPPET_LENGTH = 240;
/** How much of the passage stands before its first hit. */
const LEAD = 60;
const MAX_HIGHLIGHTS = 50;

export function recordItem(record: PageRecord, plan: WordsPlan): RecordItem {
  const { text, places: _places, ...rest } = record;
  const inTitle = highlights('title', plan, record.title ?? '');
  const inText = highlights('text', plan, text);
  return { ...rest, snippet: snippet(text, inText[0]?.start ?? 0), highlights: [...inTitle, ...inText] };
}

function highlights(field: Highlight['field'], plan: WordsPlan, text: string): Highlight[] {
  if (plan.clauses.length === 0) return [];
  return wordHits(plan, text)
    .slice(0, MAX_HIGHLIGHTS)
    .map((hit) => ({ field, ...hit }));
}

/** @param hit offset that the passage must show; it starts and ends between words */
function snippet(text: string, hit: number): RecordItem['snippet'] {
  const earliest = Math.max(0, hit - LEAD);
  const start = earliest === 0 ? 0 : wordStart(text, earliest, hit);
  if (start + SNIPPET_LENGTH >= text.length) return { text: text.slice(start), start };
  const gap = text.lastIndexOf(' ', start + SNIPPET_LENGTH);
  return { text: text.slice(start, gap > start ? gap : start + SNIPPET_LENGTH), start };
}

function wordStart(text: string, from: number, to: number): number {
  const gap = text.slice(from, to).search(/\s/);
  return gap === -1 ? to : from + gap + 1;
}
