// Every item of a record held against the gold: is it there, and what it states right?
import type { GoldRecord, PageRecord } from '@giaoban/records';
import { fold } from '@giaoban/text';

export const ITEM_KINDS = ['meetings', 'officials', 'roles', 'titles', 'statistics', 'documents'] as const;

/** An item with the extractor's own word on how sure it is. A role has the confidence of its official. */
export interface JudgedItem {
  readonly kind: (typeof ITEM_KINDS)[number];
  readonly confidence: number;
  readonly rule: string;
  readonly right: boolean;
}

/**
 * Right is a meeting of that kind and day; an official of that name; his role; a title of that person and organ; a figure of
 * that value, unit, modality and direction; a document of that number, type and day. Each item of the gold answers for one.
 */
export function judgeItems(gold: GoldRecord, record: PageRecord): JudgedItem[] {
  return [
    ...judge('meetings', gold.meetings, record.meetings, (one) => `${one.kind} ${one.date?.start}`),
    ...judge('officials', gold.officials, record.officials, (one) => loose(one.name)),
    ...judge('roles', gold.officials, record.officials, (one) => `${loose(one.name)} ${one.role}`),
    ...judge('titles', titlesOf(gold.officials), titlesOf(record.officials), (one) =>
      [one.name, one.canonical, one.organisation].map(loose).join('|'),
    ),
    ...judgeStatistics(gold, record),
    ...judge('documents', gold.citedDocuments, record.citedDocuments, (one) =>
      [one.type, one.number, one.date].map(loose).join('|'),
    ),
  ];
}

function judge<G, P extends { readonly confidence: number; readonly rule: string }>(
  kind: JudgedItem['kind'],
  gold: readonly G[],
  found: readonly P[],
  key: (item: G | P) => string,
): JudgedItem[] {
  const waiting = new Map<string, number>();
  for (const item of gold) waiting.set(key(item), (waiting.get(key(item)) ?? 0) + 1);
  return found.map((item) => {
    const left = waiting.get(key(item)) ?? 0;
    waiting.set(key(item), left - 1);
    return { kind, confidence: item.confidence, rule: item.rule, right: left > 0 };
  });
}

function titlesOf<T>(officials: readonly { readonly name: string; readonly titles: readonly T[] }[]) {
  return officials.flatMap(({ name, titles }) => titles.map((title) => ({ ...title, name })));
}

/** A unit may name the thing more fully than the gold does: "hộ dân" for "hộ". */
function judgeStatistics(gold: GoldRecord, record: PageRecord): JudgedItem[] {
  const waiting = [...gold.statistics];
  return record.statistics.map(({ value, unit, modality, change, confidence, rule }) => {
    const at = waiting.findIndex(
      (one) => one.value === value && unitsAgree(one.unit, unit) && one.modality === modality && one.change === change,
    );
    if (at >= 0) waiting.splice(at, 1);
    return { kind: 'statistics', confidence, rule, right: at >= 0 };
  });
}

function unitsAgree(one: string | null, other: string | null): boolean {
  const [a, b] = [loose(one), loose(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Letters, digits and "%" alone, in one case and tone placement; names of organs with and without "Việt Nam". */
function loose(words: string | null): string {
  return fold((words ?? '').normalize('NFC'))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/ việt nam(?= |$)/g, '')
    .trim();
}
