// Appearances of one person on a page brought together; two of one name kept apart.
import { fold, foldAccents } from '@giaoban/text';
import { assigningWords } from './lexicons.ts';
import type { Appearance } from './read-people.ts';

export interface Joined {
  key: string;
  /** As the first appearance has it. */
  name: string;
  appearances: Appearance[];
}

/** Joins appearances of one name; a part of a name ("bà Nhung") joins the nearest before whose name ends so. */
export function joinAppearances(appearances: readonly Appearance[]): Joined[] {
  const byKey = new Map<string, Joined>();
  const byCore = new Map<string, Joined>();
  const byEnding = new Map<string, Joined>();
  for (const appearance of appearances) {
    const { name } = appearance.person;
    const key = nameKey(name);
    const part = isPart(name) || (isPair(name) && appearance.titles.length === 0 && !byKey.has(key));
    const owner = part ? byEnding.get(key) : (byKey.get(key) ?? misspelt(byCore.get(core(name)), appearance));
    if (owner) {
      if (!part) {
        owner.appearances.push(appearance);
        byKey.set(key, owner);
      }
      continue;
    }
    if (isPart(name) && appearance.titles.length === 0) continue;
    const person: Joined = { key, name, appearances: [appearance] };
    byKey.set(key, person);
    byCore.set(core(name), person);
    for (const ending of endings(key)) byEnding.set(ending, person);
  }
  return [...new Set(byKey.values())].flatMap(namesakes);
}

/** Last syllable and last two of a longer name: "Nhung", "Mỹ Nhung". */
function endings(key: string): string[] {
  const words = key.split(' ');
  return [1, 2].filter((count) => count < words.length).map((count) => words.slice(-count).join(' '));
}

function isPart(name: string): boolean {
  return !name.includes(' ') && !/[’'‘`]/.test(name);
}

/** "Thu Hằng" without a title may be a part of "Nguyễn Thị Thu Hằng". */
function isPair(name: string): boolean {
  return name.split(' ').length === 2;
}

/** The name without accents and without "Thị" or "Văn", which a page may leave out the second time. */
function core(name: string): string {
  const [surname, ...rest] = foldAccents(name).split(' ');
  return [surname, ...(rest.length > 2 ? rest.filter((word) => word !== 'thi' && word !== 'van') : rest)].join(' ');
}

/** "Lê Đức Quynh" and "Lê Đức Quỳnh": the same but for accents, and one of them has no title of another kind. */
function misspelt(known: Joined | undefined, { person, titles }: Appearance): Joined | undefined {
  if (!known || person.name.split(' ').length < 3) return undefined;
  const theirs = known.appearances.flatMap((appearance) => appearance.titles);
  const same =
    titles.length === 0 ||
    theirs.length === 0 ||
    titles.some(({ canonical }) => theirs.some((other) => other.canonical === canonical));
  return same ? known : undefined;
}

/** Two persons of one name: they hold one office in two places, or are named beside each other. What has no title belongs to the one named before. */
function namesakes(person: Joined): Joined[] {
  const groups: { joined: Joined; claims: Map<string, Claim> }[] = [];
  let last: (typeof groups)[number] | undefined;
  for (const appearance of person.appearances) {
    const claims = claimsOf(appearance);
    const fits = ({ joined, claims: others }: (typeof groups)[number]) =>
      !contradict(claims, others) && !isBeside(joined.appearances.at(-1)!, appearance);
    if (claims.size > 0 || !last || !fits(last) || groups.length > 1)
      last = owner(appearance, last, groups.filter(fits));
    if (!last) {
      last = { joined: { ...person, appearances: [] }, claims: new Map() };
      groups.push(last);
    }
    last.joined.appearances.push(appearance);
    for (const [office, claim] of claims) last.claims.set(office, claim);
  }
  return groups.map(({ joined }) => joined);
}

/** Of several who can be meant the one who holds a title of the appearance, else the one named before, else the first. */
function owner<T extends { joined: Joined }>(
  { titles }: Appearance,
  last: T | undefined,
  groups: readonly T[],
): T | undefined {
  const holder = groups.find(({ joined }) => joined.appearances.some((other) => shareTitle(titles, other.titles)));
  if (holder || titles.length > 0) return holder ?? groups[0];
  return last ?? groups[0];
}

function shareTitle(titles: Appearance['titles'], others: Appearance['titles']): boolean {
  return titles.some(({ canonical }) => others.some((other) => other.canonical === canonical));
}

/**
 * Named whole with a title of his own each time in one line, and not the same man: "đồng chí A, Chủ tịch Hội LHPN huyện và đồng chí A,
 * Trưởng phòng Tư pháp" (a list names nobody twice), or one of a commune and one from above it: "Bà A, Chủ tịch Hội LHPN xã báo cáo.
 * Dự có đồng chí A, Trưởng Ban Tổ chức Huyện ủy".
 */
function isBeside(one: Appearance, other: Appearance): boolean {
  if (one.line !== other.line || one.titles.length === 0 || other.titles.length === 0) return false;
  if (one.person.footing !== 'named' || other.person.footing !== 'named') return false;
  if (shareTitle(one.titles, other.titles) || ![...one.titles, ...other.titles].every(isOwn)) return false;
  const { tokens } = one.line;
  const between = tokens.slice(one.person.end, other.person.outer);
  if (between.length > FARTHEST_BESIDE || between.some((_, i) => assigningWords.longest(between, i))) return false;
  if (!between.some(({ folded }) => folded === '.')) return LIST_JOINTS.has(between.at(-1)?.folded ?? '');
  return isOfCommune(one) !== isOfCommune(other);
}
const FARTHEST_BESIDE = 40;
const LIST_JOINTS = new Set(['và', 'cùng', ',', ';']);

/** An office that he holds now and that is no seat on a committee, which goes with others: "Huyện ủy viên, Bí thư Đảng ủy xã". */
function isOwn({ match, level }: Appearance['titles'][number]): boolean {
  return match.status === 'current' && level !== null && !/ủy viên/u.test(fold(match.canonical));
}

function isOfCommune({ titles }: Appearance): boolean {
  return titles.some(({ level }) => level === 'commune');
}

interface Claim {
  readonly place: string;
  readonly line: Appearance['line'];
}

/** Where an appearance says that he holds an office now: "Chủ tịch UBND xã" in "Tân Lập". */
function claimsOf({ titles, line }: Appearance): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const { match } of titles) {
    if (match.status === 'current' && match.organ?.place)
      claims.set(`${match.office} ${match.organ.bare}`, { place: match.organ.place, line });
  }
  return claims;
}

/** One office in two places, said in two lines: a biography lists such in one. */
function contradict(claims: ReadonlyMap<string, Claim>, others: ReadonlyMap<string, Claim>): boolean {
  return [...claims].some(([office, { place, line }]) => {
    const other = others.get(office);
    return other !== undefined && other.place !== place && other.line !== line;
  });
}

/** One key for all spellings of a name. */
export function nameKey(name: string): string {
  return plainMarks(fold(name));
}

function plainMarks(folded: string): string {
  return folded.replace(/[’‘`´]/g, "'");
}
