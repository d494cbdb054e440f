// A person, joined over pages, as Popolo has it: names, and memberships in organisations with the pages that tell them.
import type { Person, PersonPost } from '@giaoban/indexer/resolve';
import { nameUuid } from './name-uuid.ts';

/**
 * Pages tell that a post was held on some day, seldom when it began or ended: these days are `first_told` and `last_told`, and
 * `start_date` and `end_date` stay away.
 */
export function popoloPerson({ id, name, otherNames, mentions, posts }: Person): object {
  return {
    '@type': 'Person',
    id,
    name,
    other_names: otherNames.map((other) => ({ name: other })),
    identifiers: [],
    links: [],
    sources: sourcesOf(mentions),
    memberships: posts.map((post, index) => ({
      id: nameUuid(`membership ${id} ${index} ${post.title} ${placeOf(post)}`),
      person_id: id,
      role: post.title,
      label: post.title,
      organization: post.organisation === null ? null : { id: organisationId(post), name: post.organisation },
      area: placeOf(post) === '' ? null : { name: placeOf(post) },
      first_told: post.from,
      last_told: post.to,
      former_on: post.formerOn,
      sources: sourcesOf(post.evidence),
    })),
  };
}

/** "Huyện ủy" is another organ in every district. */
function organisationId(post: PersonPost): string {
  return nameUuid(`organization ${post.organisation} ${placeOf(post)}`);
}

export function placeOf({ place }: PersonPost): string {
  return [place.commune, place.district, place.province].filter((name) => name !== null).join(', ');
}

function sourcesOf(pages: readonly { readonly source: { readonly url: string | null } }[]): object[] {
  const urls = new Set(pages.map(({ source }) => source.url).filter((url) => url !== null));
  return [...urls].map((url) => ({ url }));
}
