// Asks the API for a person, for those of the same name, and for the headlines of the pages that name them.
import type { ApiClient } from '../api-client.ts';
import type { Person } from '../resolved/answers.ts';

export interface Profile {
  readonly person: Person;
  /** Others of the name, who were kept apart. */
  readonly namesakes: readonly Person[];
  /** By record, as far as the newest hundred records of the name go. */
  readonly headlines: ReadonlyMap<string, string>;
}

/** @throws ApiProblem 404 where there is no such person */
export async function askProfile(api: ApiClient, id: string): Promise<Profile> {
  const person = await api.person(id);
  const [{ items: called }, { items: records }] = await Promise.all([
    api.profiles(new URLSearchParams({ name: person.name })),
    api.search(
      'records',
      new URLSearchParams({ official: person.name, fields: 'title', sort: 'newest', limit: '100' }),
    ),
  ]);
  return {
    person,
    namesakes: called.filter((other) => other.id !== person.id),
    headlines: new Map(records.flatMap(({ id: record, title }) => (title === null ? [] : [[record, title]]))),
  };
}
