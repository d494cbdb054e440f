// People over all records: appearances that are one person's joined, homonyms kept apart.
import type { PageRecord } from '@giaoban/records';
import { nameKey, plainNameKey } from '../names/name-key.ts';
import { type Spool, withSpools } from '../spool.ts';
import { appearanceOf, type ToldOfficial, toldOfficials } from './appearance.ts';
import { type Career, joined } from './career.ts';
import { contestedPosts, type SignedPost, signedPosts } from './contested-posts.ts';
import { type Decision, deniedJoins } from './decisions.ts';
import { joinCareers } from './join-careers.ts';
import { joinSpellings } from './join-spellings.ts';
import { openCareers } from './open-careers.ts';
import { byDay, type Person, personOf } from './person.ts';

/**
 * Only the appearances of one name are in memory at a time, and those careers that another spelling or a decision may
 * still join.
 *
 * @param decisions of people: joins that they confirm or deny, against what the pages seem to tell
 * @returns people, those of one name together; every official of every record is a mention of exactly one
 */
export function resolvePeople(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
  decisions: readonly Decision[] = [],
): AsyncGenerator<Person> {
  return withSpools(async function* (open) {
    const [officials, posts] = [open<ToldOfficial>(), open<SignedPost>()];
    await spoolOfficials(records, officials, posts);
    yield* joinedPeople(officials, posts, decisions);
  });
}

/** By name without accents, and by the posts that may show two spellings to be one name. */
async function spoolOfficials(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
  officials: Spool<ToldOfficial>,
  posts: Spool<SignedPost>,
): Promise<void> {
  for await (const record of records) {
    for (const told of toldOfficials(record)) {
      officials.add(plainNameKey(told.name), told);
      for (const { key, post } of signedPosts(told)) posts.add(key, post);
    }
  }
}

function* joinedPeople(
  officials: Spool<ToldOfficial>,
  posts: Spool<SignedPost>,
  decisions: readonly Decision[],
): Generator<Person> {
  const denied = deniedJoins(decisions);
  const decided = new Set(decisions.flatMap(({ between }) => between));
  const contested = contestedPosts(posts);
  const open: Career[] = [];
  for (const { items } of officials.groups()) {
    const careers = Map.groupBy(items, ({ name }) => nameKey(name))
      .values()
      .map((same) => joinCareers(same.map(appearanceOf).sort(byDay), denied));
    for (const { career, isOpen } of openCareers([...careers], contested, decided)) {
      if (isOpen) open.push(career);
      else yield personOf(career);
    }
  }
  yield* joinConfirmed(joinSpellings(open, denied), decisions).map(personOf);
}

/** What people say comes last and holds against everything; of an appearance that no record has now it waits. */
function joinConfirmed(careers: Career[], decisions: readonly Decision[]): Career[] {
  const homes = new Map(careers.flatMap((career) => career.members.map(({ ref }) => [ref, career] as const)));
  const left = new Set(careers);
  for (const { decision, between, note } of decisions) {
    const [a, b] = between.map((ref) => homes.get(ref));
    if (decision === 'different' || a === undefined || b === undefined || a === b) continue;
    for (const { ref } of b.members) homes.set(ref, a);
    left.delete(b);
    joined(a, b, { between, reasons: [note === undefined ? 'decided' : `decided: ${note}`] });
  }
  return [...left];
}
