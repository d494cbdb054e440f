// Which careers another spelling of the name, or a decision, may still join; the others are done.
import { seatKey } from '../places/seat.ts';
import type { Career } from './career.ts';
import type { ContestedPosts } from './contested-posts.ts';
import { telling } from './join-careers.ts';

/**
 * @param spellings careers of the names that are one without accents, a list for each
 * @param decided appearances of which a decision speaks
 */
export function* openCareers(
  spellings: readonly (readonly Career[])[],
  contested: ContestedPosts,
  decided: ReadonlySet<string>,
): Generator<{ career: Career; isOpen: boolean }> {
  const spelledAt = new Map<string, number>();
  const seatsOf = ({ posts, members }: Career) =>
    new Set([...[...posts.values()].map(({ claim }) => claim.seat), ...members.map(({ seat }) => seat)].map(seatKey));
  if (spellings.length > 1) {
    for (const careers of spellings) {
      for (const seat of new Set(careers.flatMap((career) => [...seatsOf(career)]))) {
        if (seat !== null) spelledAt.set(seat, (spelledAt.get(seat) ?? 0) + 1);
      }
    }
  }
  for (const career of spellings.flat()) {
    const name = career.members[0]!.name;
    const isOpen =
      telling(career).some((post) => contested.has(name, post)) ||
      (spellings.length > 1 && [...seatsOf(career)].some((seat) => (spelledAt.get(seat ?? '') ?? 0) > 1)) ||
      (decided.size > 0 && career.members.some(({ ref }) => decided.has(ref)));
    yield { career, isOpen };
  }
}
