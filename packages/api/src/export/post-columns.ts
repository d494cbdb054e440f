// A post of a person, joined over pages, as a row.
import type { Person, PersonPost } from '@giaoban/indexer/resolve';
import { type Column, joined } from './column.ts';

export interface PostRow {
  readonly person: Person;
  readonly post: PersonPost;
}

export const POST_COLUMNS: readonly Column<PostRow>[] = [
  { name: 'person', type: 'string', description: 'Id of the person', of: ({ person }) => person.id },
  { name: 'name', type: 'string', description: 'Name without honorific', of: ({ person }) => person.name },
  {
    name: 'other_names',
    type: 'string',
    description: 'Other spellings, joined by "; "',
    of: ({ person }) => joined(person.otherNames),
  },
  { name: 'title', type: 'string', description: 'Title of the post', of: ({ post }) => post.title },
  { name: 'organisation', type: 'string', description: 'Organ it is held in', of: ({ post }) => post.organisation },
  { name: 'province', type: 'string', description: 'Province of the post', of: ({ post }) => post.place.province },
  { name: 'district', type: 'string', description: 'District of the post', of: ({ post }) => post.place.district },
  { name: 'commune', type: 'string', description: 'Commune of the post', of: ({ post }) => post.place.commune },
  { name: 'from', type: 'date', description: 'First day on which pages tell it as held', of: ({ post }) => post.from },
  { name: 'to', type: 'date', description: 'Last day on which pages tell it as held', of: ({ post }) => post.to },
  {
    name: 'former_on',
    type: 'date',
    description: 'First day on which a page calls it a former one',
    of: ({ post }) => post.formerOn,
  },
  {
    name: 'records',
    type: 'string',
    description: 'Ids of the records that tell it, joined by "; "',
    of: ({ post }) => joined([...new Set(post.evidence.map(({ record }) => record))]),
  },
];
