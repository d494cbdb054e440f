// People as groups of appearances: ordered, cut into pages and filled, the same way over both stores.

import { personSortKey } from '@giaoban/text';
import type { Query } from '../query.ts';
import type { ItemOf } from '../store.ts';
import type { CursorKey } from './cursor.ts';
import { planWords } from './plan-words.ts';
import { sortOf } from './sort-order.ts';
import { rungOf } from './word-hits.ts';

/** One name over the appearances that answer. */
export interface NameGroup {
  /** The name folded; accents and all. */
  readonly key: string;
  readonly records: number;
  /** Milliseconds of the first and last publication. */
  readonly first: number | null;
  readonly last: number | null;
}
export type Appearance = ItemOf['people']['appearances'][number];

/** Appearances shown with a person, and those that titles are gathered from. */
const SHOWN_APPEARANCES = 10;
export const READ_APPEARANCES = 50;

export interface PeoplePage {
  readonly groups: readonly NameGroup[];
  /** Key of the last one, where more follow. */
  readonly next: CursorKey | null;
}

export function peoplePage(groups: readonly NameGroup[], query: Query, after: CursorKey | null): PeoplePage {
  const keyOf = orderKey(query);
  const ordered = groups.map((group) => ({ group, key: keyOf(group) })).sort((a, b) => compareKeys(a.key, b.key));
  const rest = after === null ? ordered : ordered.filter(({ key }) => compareKeys(key, after) > 0);
  const page = rest.slice(0, query.limit);
  return {
    groups: page.map(({ group }) => group),
    next: rest.length > page.length ? (page.at(-1)?.key ?? null) : null,
  };
}

/** @param appearances newest first */
export function personItem(group: NameGroup, appearances: readonly Appearance[]): ItemOf['people'] {
  const titles = appearances.flatMap((appearance) => appearance.titles.map((title) => title.canonical));
  return {
    name: appearances[0]?.name ?? group.key,
    titles: [...new Set(titles)],
    records: group.records,
    firstSeen: dayInVietnam(group.first),
    lastSeen: dayInVietnam(group.last),
    appearances: appearances.slice(0, SHOWN_APPEARANCES),
  };
}

/** Smaller comes first. The name's key is last, so that no two are equal. */
function orderKey(query: Query): (group: NameGroup) => CursorKey {
  const plan = planWords(query.q);
  const name = (group: NameGroup) => personSortKey(group.key);
  const late = Number.MAX_SAFE_INTEGER;
  switch (sortOf(query)) {
    case 'newest':
      return (group) => [group.last === null ? late : -group.last, name(group), group.key];
    case 'oldest':
      return (group) => [group.first ?? late, name(group), group.key];
    case 'name':
      return (group) => [name(group), group.key];
    default:
      return (group) => [-rungOf(plan, group.key), -group.records, name(group), group.key];
  }
}

function compareKeys(a: CursorKey, b: CursorKey): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function dayInVietnam(instant: number | null): string | null {
  return instant === null ? null : new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}
