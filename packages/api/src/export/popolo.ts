// A person as Popolo has it: names, and memberships in organisations with the pages that tell them.
import type { PersonItem } from '@giaoban/indexer';
import { nameUuid } from './name-uuid.ts';
import { type ToldTitle, toldTitles } from './told-titles.ts';

export function popoloPerson(person: PersonItem): object {
  const id = nameUuid(`person ${person.name}`);
  const titles = toldTitles(person);
  return {
    '@type': 'Person',
    id,
    name: person.name,
    other_names: [],
    identifiers: [],
    links: [],
    sources: sourcesOf(titles),
    memberships: titles.map((title) => ({
      id: nameUuid(`membership ${person.name} ${title.canonical} ${title.organisation ?? ''}`),
      person_id: id,
      role: title.canonical,
      label: title.canonical,
      organization:
        title.organisation === null
          ? null
          : { id: nameUuid(`organization ${title.organisation}`), name: title.organisation },
      sources: sourcesOf([title]),
    })),
  };
}

function sourcesOf(titles: readonly ToldTitle[]): object[] {
  const urls = new Set(titles.flatMap(({ records }) => records.map(({ url }) => url)).filter((url) => url !== null));
  return [...urls].map((url) => ({ url }));
}
