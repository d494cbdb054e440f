// A person as FollowTheMoney has it: a Person, the Positions that pages tell, and an Occupancy between the two.
import type { PersonItem } from '@giaoban/indexer';
import { nameUuid } from './name-uuid.ts';
import { toldTitles } from './told-titles.ts';

/** What a title says of the post; Giao Ban knows no more of when it ended. */
const STATUS = { current: 'current', acting: 'current', elect: 'unknown', former: 'ended' } as const;

interface Entity {
  readonly id: string;
  readonly schema: 'Person' | 'Position' | 'Occupancy';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Entities of one person; the same position comes with every one who held it, under one id. */
export function followTheMoney(person: PersonItem): Entity[] {
  const holder = `giaoban-${nameUuid(`person ${person.name}`)}`;
  const titles = toldTitles(person);
  return [
    {
      id: holder,
      schema: 'Person',
      properties: {
        name: [person.name],
        country: ['vn'],
        position: [...person.titles],
        sourceUrl: urlsOf(titles.flatMap(({ records }) => records)),
      },
    },
    ...titles.flatMap((title): Entity[] => {
      const name = title.organisation === null ? title.canonical : `${title.canonical} (${title.organisation})`;
      const post = `giaoban-${nameUuid(`position ${name}`)}`;
      return [
        { id: post, schema: 'Position', properties: { name: [name], country: ['vn'] } },
        {
          id: `giaoban-${nameUuid(`occupancy ${holder} ${post}`)}`,
          schema: 'Occupancy',
          properties: {
            holder: [holder],
            post: [post],
            status: [STATUS[title.status]],
            sourceUrl: urlsOf(title.records),
          },
        },
      ];
    }),
  ];
}

function urlsOf(records: readonly { readonly url: string | null }[]): string[] {
  return [...new Set(records.map(({ url }) => url).filter((url) => url !== null))];
}
