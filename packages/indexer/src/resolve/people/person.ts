// A person: someone in the world, with the pages that name them and the posts that these tell over time.
import type { Source } from '@giaoban/records';
import { resolvedId } from '../resolved-id.ts';
import type { Appearance } from './appearance.ts';
import { type Career, type HeldPost, heldKey, type Join, usualName } from './career.ts';
import type { PostClaim } from './post-claim.ts';

interface PageRef {
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
}

export interface PersonMention extends PageRef {
  readonly official: string;
  /** As that page writes it. */
  readonly name: string;
  readonly day: string | null;
}

export interface PersonPost {
  readonly title: string;
  readonly organisation: string | null;
  readonly place: {
    readonly province: string | null;
    readonly district: string | null;
    readonly commune: string | null;
  };
  /** First and last day on which pages tell it as held; null where they tell it only as a former one. */
  readonly from: string | null;
  readonly to: string | null;
  /** First day on which a page calls it a former one ("nguyên"). */
  readonly formerOn: string | null;
  /** Titles held on a day on which this one was held too. */
  readonly concurrent: readonly string[];
  readonly evidence: readonly (PageRef & {
    readonly title: string;
    readonly text: string;
    readonly day: string | null;
  })[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings that pages use. */
  readonly otherNames: readonly string[];
  readonly mentions: readonly PersonMention[];
  readonly posts: readonly PersonPost[];
  /** Why the mentions were taken for one person's: what a decision can undo. */
  readonly joins: readonly Join[];
  /** Why others of that name were not taken for this person: one appearance of this one, one of the other. */
  readonly apart: readonly Join[];
}

export function personOf(career: Career): Person {
  const members = [...career.members].sort(byDay);
  const name = usualName(career);
  return {
    id: resolvedId(
      'p',
      members.map(({ ref }) => ref),
    ),
    name,
    otherNames: [...new Set(members.map((member) => member.name))].filter((other) => other !== name).sort(),
    mentions: members.map((member) => ({
      ...pageOf(member),
      official: member.officialId,
      name: member.name,
      day: member.day,
    })),
    posts: [...career.posts].map(([key, post]) => postOf(key, post, career, members)).sort(byFrom),
    joins: career.joins,
    apart: apartOf(career),
  };
}

/** What another spelling or a decision joined after all is not apart. */
function apartOf({ members, apart }: Career): readonly Join[] {
  if (apart.length === 0) return apart;
  const own = new Set(members.map(({ ref }) => ref));
  return apart.filter(({ between: [, other] }) => !own.has(other));
}

function postOf(key: string, post: HeldPost, career: Career, members: readonly Appearance[]): PersonPost {
  const told = members.flatMap((member) =>
    member.posts.filter((claim) => heldKey(claim) === key).map((claim) => ({ member, claim })),
  );
  const { province, district, commune } = post.claim.seat;
  return {
    title: usual(
      told.map(({ claim }) => claim).filter(({ former }) => former === (post.held === null && post.formerOn !== null)),
    ),
    organisation: post.claim.title.organisation,
    place: { province, district, commune },
    from: post.held?.from ?? null,
    to: post.held?.to ?? null,
    formerOn: post.formerOn,
    concurrent: [...career.posts]
      .filter(([other, { held }]) => other !== key && overlap(post.held, held))
      .map(([, { claim }]) => claim.title.canonical),
    evidence: told.map(({ member, claim }) => ({
      ...pageOf(member),
      title: claim.title.id,
      text: claim.title.canonical,
      day: member.day,
    })),
  };
}

/** The canonical title that most pages give. */
function usual(claims: readonly PostClaim[]): string {
  const counts = new Map<string, number>();
  for (const { title } of claims) counts.set(title.canonical, (counts.get(title.canonical) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]![0];
}

function overlap(a: HeldPost['held'], b: HeldPost['held']): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

function pageOf({ recordId, source }: Appearance): PageRef {
  return { record: recordId, source };
}

export function byDay(a: Appearance, b: Appearance): number {
  const [x, y] = [a.day ?? '', b.day ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.ref < b.ref ? -1 : 1;
}

function byFrom(a: PersonPost, b: PersonPost): number {
  const [x, y] = [a.from ?? a.formerOn ?? '', b.from ?? b.formerOn ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.title < b.title ? -1 : 1;
}
