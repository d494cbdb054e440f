// Asks the API for a person, for those of the same name, and for the headlines of the pages that name them.
import type { FacetCount, Person } from '../answers.ts';
import type { ApiClient } from '../api-client.ts';

/** More names would be a list, not a circle. */
const TOGETHER = 20;

export interface Profile {
  readonly person: Person;
  /** Others of the name, who were kept apart. */
  readonly namesakes: readonly Person[];
  /** By record, as far as the newest hundred records of the name go. */
  readonly headlines: ReadonlyMap<string, string>;
  /** Who else is named on pages that have the name, with the number of these pages. */
  readonly together: readonly FacetCount[];
}

/** @throws ApiProblem 404 where there is no such person */
export async function askProfile(api: ApiClient, id: string): Promise<Profile> {
  const person = await api.person(id);
  const [{ items: called }, { items: records, facets }] = await Promise.all([
    api.profiles(new URLSearchParams({ name: person.name })),
    api.search(
      'records',
      new URLSearchParams({ official: person.name, fields: 'title', sort: 'newest', limit: '100', facets: 'official' }),
    ),
  ]);
  return {
    person,
    namesakes: called.filter((other) => other.id !== person.id),
    together: (facets.official ?? []).filter(({ value }) => value !== person.name).slice(0, TOGETHER),
    headlines: new Map(records.flatMap(({ id: record, title }) => (title === null ? [] : [[record, title]]))),
  };
}
