// The formats of people joined over pages: their posts as a table, or each as a whole.
import type { Person } from '@giaoban/indexer/resolve';
import { csv } from './csv.ts';
import { followTheMoney } from './follow-the-money.ts';
import { jsonLines } from './json-lines.ts';
import { parquet } from './parquet.ts';
import { popoloPerson } from './popolo.ts';
import { POST_COLUMNS, type PostRow } from './post-columns.ts';

type People = AsyncIterable<Person>;
const LINES = { contentType: 'application/x-ndjson; charset=utf-8', extension: 'jsonl' };

export const PROFILE_FORMATS = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    says: 'their posts, one a row; `bom=1` for spreadsheets',
    write: (people: People, forSpreadsheet: boolean) => csv(postsOf(people), POST_COLUMNS, forSpreadsheet),
  },
  parquet: {
    contentType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    says: 'the same table, with types',
    write: (people: People) => parquet(postsOf(people), POST_COLUMNS),
  },
  jsonl: {
    ...LINES,
    says: 'JSON Lines: people as `/v1/people/{id}` answers them',
    write: (people: People) => jsonLines(people),
  },
  popolo: {
    ...LINES,
    says: 'Popolo people with memberships, one a line',
    write: (people: People) => jsonLines(each(people, (person) => [popoloPerson(person)])),
  },
  ftm: {
    ...LINES,
    says: 'FollowTheMoney entities (Person, Position, Occupancy), one a line',
    write: (people: People) => jsonLines(each(people, followTheMoney)),
  },
} as const;

async function* postsOf(people: People): AsyncGenerator<PostRow> {
  for await (const person of people) for (const post of person.posts) yield { person, post };
}

async function* each(people: People, write: (person: Person) => object[]): AsyncGenerator<object> {
  for await (const person of people) yield* write(person);
}
