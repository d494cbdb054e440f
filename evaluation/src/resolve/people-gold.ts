// The gold set of joining people over pages: `evaluation/resolve/people.txt` read into records and the right groups.
import { readFileSync } from 'node:fs';
import { BadDataError, itemId, type Official, type PageRecord, type Title } from '@giaoban/records';
import { goldPlace, goldRecord, ITEM, NOWHERE } from './gold-record.ts';

export interface PeopleGold {
  readonly records: readonly PageRecord[];
  /** Who each appearance is: "record id/official id" → slug. */
  readonly personOf: ReadonlyMap<string, string>;
}

interface GoldPost {
  readonly canonical: string;
  readonly organisation: string;
  readonly level: Title['level'];
  readonly branch: Title['branch'];
}
interface GoldMention {
  readonly person: string;
  readonly name: string;
  readonly day: string;
  readonly place: string;
  readonly posts: readonly string[];
}

/** @throws BadDataError naming file and line */
export function readPeopleGold(file: string): PeopleGold {
  const posts = new Map<string, GoldPost>();
  const documents = new Map<string, GoldMention[]>();
  let person = { slug: '', name: '' };
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const named = /^person (\S+): (.+)$/.exec(line);
    if (line.startsWith('post ')) {
      const [code, canonical, organisation, level, branch] = line.slice(5).split('|');
      posts.set(code!, {
        canonical: canonical!,
        organisation: organisation!,
        level: (level || null) as Title['level'],
        branch: branch as Title['branch'],
      });
    } else if (named) person = { slug: named[1]!, name: named[2]! };
    else {
      const [day, place, codes, written] = line.trim().split(/ *\| */);
      if (day === undefined || place === undefined || codes === undefined)
        throw new BadDataError(`${file}:${index + 1}`, 'is no mention: day | place | posts [| name]');
      const key = `${day} ${place}`;
      const mention = { person: person.slug, name: written ?? person.name, day, place, posts: codes.split(/ *; */) };
      documents.set(key, [...(documents.get(key) ?? []), mention]);
    }
  }
  return build(documents, posts);
}

function build(documents: ReadonlyMap<string, GoldMention[]>, posts: ReadonlyMap<string, GoldPost>): PeopleGold {
  const personOf = new Map<string, string>();
  const records = [...documents].map(([key, mentions]) => {
    const taken = new Map<string, number>();
    const officials = mentions.map((mention) => goldOfficial(mention, posts, taken));
    const { day, place } = mentions[0]!;
    const record = goldRecord(key, { place: goldPlace(place), publishedAt: day, officials });
    for (const [i, official] of officials.entries()) personOf.set(`${record.id}/${official.id}`, mentions[i]!.person);
    return record;
  });
  return { records, personOf };
}

function goldOfficial(
  mention: GoldMention,
  posts: ReadonlyMap<string, GoldPost>,
  taken: Map<string, number>,
): Official {
  return {
    ...ITEM,
    id: itemId('o', mention.name, taken),
    name: mention.name,
    role: 'attendee',
    mentions: [NOWHERE],
    titles: mention.posts.filter(Boolean).map((code) => goldTitle(code, posts, taken)),
  };
}

/** "PBTTU", "PBTTU@Hà Nam", "nguyên BTTU". */
function goldTitle(code: string, posts: ReadonlyMap<string, GoldPost>, taken: Map<string, number>): Title {
  const former = code.startsWith('nguyên ');
  const [name = '', place] = code.replace(/^nguyên /, '').split('@');
  const post = posts.get(name);
  if (post === undefined) throw new BadDataError(name, 'is no post of the gold set');
  const at = place === undefined ? '' : ` ${place}`;
  const canonical = `${former ? 'Nguyên ' : ''}${post.canonical}${at}`;
  return {
    ...ITEM,
    id: itemId('t', canonical, taken),
    canonical,
    organisation: post.organisation + at,
    text: canonical,
    level: post.level,
    branch: post.branch,
    status: former ? 'former' : 'current',
    placeCode: null,
  };
}
