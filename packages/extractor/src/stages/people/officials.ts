// Officials: all appearances of one person on the page joined, his titles merged, every place of the name.
import type { Span } from '@giaoban/records';
import { fold, foldAccents } from '@giaoban/text';
import type { HeldTitle } from './held-title.ts';
import { mergeTitles } from './merge-titles.ts';
import type { Appearance } from './read-people.ts';
import { cuesBefore, cuesBehind } from './roles/role-lexicons.ts';

const LONGEST_ADVERB = 3;
const LONGEST_LEAD = 8;

export interface PageOfficial {
  readonly name: string;
  readonly titles: readonly HeldTitle[];
  readonly mentions: readonly Span[];
  /** Spans where he is named by a part of his name: "bà Nhung". */
  readonly shortMentions: readonly Span[];
}

interface Joined {
  key: string;
  name: string;
  appearances: Appearance[];
  short: Appearance[];
}

/** Persons with an office, in the order of their first mention. */
export function officialsOf(text: string, appearances: readonly Appearance[]): PageOfficial[] {
  const joined = join(appearances);
  const folded = plain(fold(text));
  return joined
    .flatMap((person) => {
      const titles = titlesOf(person);
      if (titles.length === 0 && !isComrade(person)) return [];
      const mentions = placesOf(folded, names(person));
      if (mentions.length === 0) return [];
      const shortMentions = person.short.flatMap(({ span }) => (span.start < 0 ? [] : span));
      return { name: person.name, titles, mentions, shortMentions };
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Named whole as "đồng chí" who acts or attends: an official although the page gives no title. */
function isComrade({ key, appearances }: Joined): boolean {
  return (
    key.includes(' ') && appearances.some((one) => one.person.comrade && one.person.footing === 'named' && acts(one))
  );
}

/** A cue of a role stands right behind the name or not far before it. */
function acts({ person, line: { tokens } }: Appearance): boolean {
  for (let i = person.end; i < person.end + LONGEST_ADVERB; i += 1) if (cuesBehind.longest(tokens, i)) return true;
  for (let i = Math.max(0, person.outer - LONGEST_LEAD); i < person.outer; i += 1) {
    if (cuesBefore.longest(tokens, i)) return true;
  }
  return false;
}

/** Joins appearances of one name; a part of a name ("bà Nhung") joins the nearest before whose name ends so. */
function join(appearances: readonly Appearance[]): Joined[] {
  const byKey = new Map<string, Joined>();
  const whole = appearances.filter(({ person }) => !isPart(person.name));
  for (const appearance of whole) {
    const key = keyOf(appearance.person.name);
    const known = byKey.get(key) ?? misspelt(byKey, appearance);
    if (known) known.appearances.push(appearance);
    else byKey.set(key, { key, name: appearance.person.name, appearances: [appearance], short: [] });
  }
  for (const appearance of appearances) {
    if (!isPart(appearance.person.name)) continue;
    const key = keyOf(appearance.person.name);
    const owner = [...byKey.values()].filter((person) => person.key.endsWith(` ${key}`)).at(-1);
    if (owner) owner.short.push(appearance);
    else if (appearance.titles.length > 0)
      byKey.set(key, { key, name: appearance.person.name, appearances: [appearance], short: [] });
  }
  return joinParts([...byKey.values()]);
}

/** "Thu Hằng" beside "Nguyễn Thị Thu Hằng": two syllables without a title of their own are a part. */
function joinParts(persons: readonly Joined[]): Joined[] {
  return persons.filter((part) => {
    if (part.key.split(' ').length !== 2 || part.appearances.some(({ titles }) => titles.length > 0)) return true;
    const owner = persons.find((person) => person !== part && person.key.endsWith(` ${part.key}`));
    owner?.short.push(...part.appearances);
    return owner === undefined;
  });
}

/** "Lê Đức Quynh" and "Lê Đức Quỳnh": one letter apart, and one of them has no title of another kind. */
function misspelt(byKey: ReadonlyMap<string, Joined>, { person, titles }: Appearance): Joined | undefined {
  if (person.name.split(' ').length < 3) return undefined;
  const bare = foldAccents(person.name);
  return [...byKey.values()].find(({ name, appearances }) => {
    if (foldAccents(name) !== bare) return false;
    const theirs = appearances.flatMap((appearance) => appearance.titles);
    return (
      titles.length === 0 ||
      theirs.length === 0 ||
      titles.some(({ canonical }) => theirs.some((other) => other.canonical === canonical))
    );
  });
}

function isPart(name: string): boolean {
  return !name.includes(' ') && !/[’'‘`]/.test(name);
}

function titlesOf({ appearances }: Joined): HeldTitle[] {
  const own = appearances.flatMap(({ titles }) => titles);
  return mergeTitles(own.length > 0 ? own : appearances.flatMap(({ shared }) => shared));
}

function names({ appearances }: Joined): Set<string> {
  return new Set(appearances.map(({ person: { name } }) => keyOf(name)));
}

function keyOf(name: string): string {
  return plain(fold(name));
}

function plain(folded: string): string {
  return folded.replace(/[’‘`´]/g, "'");
}

/** Every place where one of the names stands as whole words, in text order. */
function placesOf(folded: string, keys: ReadonlySet<string>): Span[] {
  const places: Span[] = [];
  for (const key of keys) {
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length)) {
      const end = at + key.length;
      if (!isLetter(folded[at - 1]) && !isLetter(folded[end])) places.push({ start: at, end });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
}
