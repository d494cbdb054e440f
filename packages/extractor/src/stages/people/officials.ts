// Officials: all appearances of one person on the page joined, his titles merged, every place of the name.
import type { Span } from '@giaoban/records';
import type { HeldTitle } from './held-title.ts';
import { type Joined, joinAppearances, nameKey } from './join-appearances.ts';
import { mergeTitles } from './merge-titles.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Appearance, Line, People } from './read-people.ts';
import { cuesBefore, cuesBehind } from './roles/role-lexicons.ts';

/** "được tặng Kỷ niệm chương": who is honoured does not act. */
const PASSIVE = 'được';
const LONGEST_ADVERB = 3;
const LONGEST_LEAD = 8;

export interface PageOfficial {
  /** Unique on the page: the name, numbered where two have it. */
  readonly key: string;
  readonly name: string;
  readonly titles: readonly HeldTitle[];
  readonly mentions: readonly Span[];
}

/** Persons with an office, in the order of their first mention. */
export function officialsOf({ lines, appearances }: People): PageOfficial[] {
  const joined = joinAppearances(appearances);
  const mentionsOf = placesOf(lines, joined);
  return joined
    .flatMap((person) => {
      const titles = titlesOf(person);
      if (titles.length === 0 && !isComrade(person)) return [];
      const mentions = mentionsOf.get(person) ?? [];
      if (mentions.length === 0) return [];
      return { key: person.name, name: person.name, titles, mentions };
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((official, i, all) => {
      const before = all.slice(0, i).filter(({ name }) => name === official.name).length;
      return before > 0 ? { ...official, key: `${official.name} (${before + 1})` } : official;
    });
}

/** Named whole as "đồng chí" who acts or attends: an official although the page gives no title. */
function isComrade({ key, appearances }: Joined): boolean {
  return (
    key.includes(' ') && appearances.some((one) => one.person.comrade && one.person.footing === 'named' && acts(one))
  );
}

/** A cue of a role stands right behind the name or not far before it. */
function acts({ person, line: { tokens } }: Appearance): boolean {
  if (tokens[person.end]?.folded === PASSIVE) return false;
  for (let i = person.end; i < person.end + LONGEST_ADVERB; i += 1) if (cuesBehind.longest(tokens, i)) return true;
  for (let i = Math.max(0, person.outer - LONGEST_LEAD); i < person.outer; i += 1) {
    if (cuesBefore.longest(tokens, i)) return true;
  }
  return false;
}

function titlesOf({ appearances }: Joined): HeldTitle[] {
  const own = appearances.flatMap(({ titles }) => titles);
  return mergeTitles(distinct(own.length > 0 ? own : appearances.flatMap(({ shared }) => shared)));
}

function distinct(titles: readonly HeldTitle[]): HeldTitle[] {
  return [
    ...new Map(titles.map((title) => [`${title.canonical} ${title.open}`, title] as const).reverse()).values(),
  ].reverse();
}

/** Spellings of the whole name; one that leaves a syllable out is no mention of it. */
function names({ name, appearances }: Joined): Set<string> {
  const length = name.split(' ').length;
  return new Set(appearances.map((one) => nameKey(one.person.name)).filter((key) => key.split(' ').length === length));
}

/** Every place of the page where a name stands, by person, in text order: one pass over all lines. */
function placesOf(lines: readonly Line[], persons: readonly Joined[]): Map<Joined, Span[]> {
  const trie = new PhraseTrie<Joined>();
  for (const person of persons) for (const name of names(person)) trie.add(name, person, true);
  const places = new Map<Joined, Span[]>();
  for (const { tokens } of lines) {
    for (let i = 0; i < tokens.length; i += 1) {
      for (const { row, end } of trie.all(tokens, i)) {
        const spans = places.get(row) ?? [];
        places.set(row, spans);
        spans.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end });
      }
    }
  }
  return places;
}
