// A person, joined over pages, as FollowTheMoney has it: a Person, the Positions told, and an Occupancy between the two.
import type { Person, PersonPost } from '@giaoban/indexer/resolve';
import { nameUuid } from './name-uuid.ts';
import { placeOf } from './popolo.ts';

interface Entity {
  readonly id: string;
  readonly schema: 'Person' | 'Position' | 'Occupancy';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Entities of one person; the same position comes with every one who held it, under one id. */
export function followTheMoney({ id, name, otherNames, mentions, posts }: Person): Entity[] {
  const holder = `giaoban-${id}`;
  return [
    {
      id: holder,
      schema: 'Person',
      properties: {
        name: [name],
        alias: [...otherNames],
        country: ['vn'],
        position: [...new Set(posts.map(({ title }) => title))],
        sourceUrl: urlsOf(mentions),
      },
    },
    ...posts.flatMap((post, index): Entity[] => {
      const where = placeOf(post);
      const called = [post.title, post.organisation, where].filter((part) => part !== null && part !== '').join(' · ');
      const position = `giaoban-${nameUuid(`position ${called}`)}`;
      return [
        {
          id: position,
          schema: 'Position',
          properties: { name: [called], country: ['vn'], subnationalArea: where === '' ? [] : [where] },
        },
        {
          id: `giaoban-${nameUuid(`occupancy ${holder} ${index} ${position}`)}`,
          schema: 'Occupancy',
          properties: {
            holder: [holder],
            post: [position],
            status: [statusOf(post)],
            // Days on which pages tell it as held: none is told to be the first or the last.
            date: [...new Set([post.from, post.to].filter((day) => day !== null))],
            sourceUrl: urlsOf(post.evidence),
          },
        },
      ];
    }),
  ];
}

/** That somebody still holds a post no page tells for the day of the export. */
function statusOf({ to, formerOn }: PersonPost): 'ended' | 'unknown' {
  return formerOn !== null && (to === null || formerOn >= to) ? 'ended' : 'unknown';
}

function urlsOf(pages: readonly { readonly source: { readonly url: string | null } }[]): string[] {
  return [...new Set(pages.map(({ source }) => source.url).filter((url) => url !== null))];
}
