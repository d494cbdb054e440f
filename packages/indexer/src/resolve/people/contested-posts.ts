// Posts under which two spellings stand that may be one name: only their holders wait for each other.
import { nameKey } from '../names/name-key.ts';
import { nearPairs } from '../names/near-names.ts';
import type { Spool } from '../spool.ts';
import { appearanceOf, type ToldOfficial } from './appearance.ts';
import { careerOf } from './career.ts';
import { telling } from './join-careers.ts';

/** The name of a holder. */
export type SignedPost = string;

/** Keys of the posts of which an official is told, with the name that is written. */
export function signedPosts(told: ToldOfficial): { key: string; post: SignedPost }[] {
  return telling(careerOf(appearanceOf(told))).map((key) => ({ key, post: told.name }));
}

export interface ContestedPosts {
  /** Whether someone of a name like this one is told to hold the post. */
  has(name: string, post: string): boolean;
}

export function contestedPosts(posts: Spool<SignedPost>): ContestedPosts {
  const byName = new Map<string, Set<string>>();
  for (const { key, items } of posts.groups()) {
    const names = [...new Set(items)];
    for (const name of names.length < 2 ? [] : nearPairs(names).flat()) {
      byName.set(nameKey(name), (byName.get(nameKey(name)) ?? new Set()).add(key));
    }
  }
  return { has: (name, post) => byName.get(nameKey(name))?.has(post) ?? false };
}
