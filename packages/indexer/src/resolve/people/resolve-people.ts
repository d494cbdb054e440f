// People over all records: appearances that are one person's joined, homonyms kept apart.
import { BadDataError, type PageRecord } from '@giaoban/records';
import { personSortKey } from '@giaoban/text';
import { nameKey } from '../names/name-key.ts';
import { type Appearance, appearancesOf } from './appearance.ts';
import { type Career, joined } from './career.ts';
import { type Decision, deniedJoins } from './decisions.ts';
import { joinCareers } from './join-careers.ts';
import { joinSpellings } from './join-spellings.ts';
import { byDay, type Person, personOf } from './person.ts';

/**
 * @param decisions of people: joins that they confirm or deny, against what the pages seem to tell
 * @returns people in the order of Vietnamese names; every official of every record is a mention of exactly one
 * @throws BadDataError where a decision names an appearance that is not there
 */
export async function resolvePeople(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
  decisions: readonly Decision[] = [],
): Promise<Person[]> {
  const names = new Map<string, Appearance[]>();
  for await (const record of records) {
    for (const appearance of appearancesOf(record)) {
      const key = nameKey(appearance.name);
      const same = names.get(key);
      if (same === undefined) names.set(key, [appearance]);
      else same.push(appearance);
    }
  }
  const denied = deniedJoins(decisions);
  const blocks = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const careers = blocks.flatMap(([, appearances]) => joinCareers(appearances.sort(byDay), denied));
  const decided = joinConfirmed(joinSpellings(careers, denied), decisions);
  return inOrder(decided.map(personOf));
}

/** What people say comes last and holds against everything. */
function joinConfirmed(careers: Career[], decisions: readonly Decision[]): Career[] {
  const homeOf = (ref: string) => {
    const home = careers.find((career) => career.members.some((member) => member.ref === ref));
    if (home === undefined) throw new BadDataError(ref, 'a decision names this appearance, and no record has it');
    return home;
  };
  for (const { decision, between, note } of decisions) {
    const [a, b] = [homeOf(between[0]), homeOf(between[1])];
    if (decision === 'different' || a === b) continue;
    const one = joined(a, b, { between, reasons: [note === undefined ? 'decided' : `decided: ${note}`] });
    careers = [...careers.filter((career) => career !== a && career !== b), one];
  }
  return careers;
}

/** In the order of Vietnamese names; each key is made once. */
function inOrder(people: readonly Person[]): Person[] {
  return people
    .map((person) => ({ person, key: `${personSortKey(person.name)} ${person.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ person }) => person);
}
