// Searching Elasticsearch.
import type { Client, estypes } from '@elastic/elasticsearch';
import type { PageRecord } from '@giaoban/records';
import { correctNames, nameWords } from '../asking/correct-names.ts';
import { type CursorKey, readCursor, writeCursor } from '../asking/cursor.ts';
import { facetsOf } from '../asking/facet-counts.ts';
import { type Appearance, type NameGroup, peoplePage, personItem, READ_APPEARANCES } from '../asking/people-page.ts';
import { planWords } from '../asking/plan-words.ts';
import { recordItem } from '../asking/record-item.ts';
import type { Query } from '../query.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import type { FacetCount, ItemOf, SearchResult } from '../store.ts';
import { compileElasticsearch } from './compile-elasticsearch.ts';
import { namesSharing } from './elasticsearch-names.ts';
import { indexNames } from './mappings.ts';

const STORE = 'elasticsearch';
const GROUPS_PER_REQUEST = 5_000;

interface Page {
  readonly total: number;
  readonly items: readonly unknown[];
  readonly next: CursorKey | null;
}

/** @throws BadDataError for a cursor of another question, or a question that contradicts itself */
export async function searchElasticsearch<T extends Query['target']>(
  client: Client,
  prefix: string,
  query: Query & { target: T },
): Promise<SearchResult<ItemOf[T]>> {
  const after = readCursor(STORE, query);
  const found = await answer(client, prefix, query, after);
  const meant = found.page.total === 0 ? await meantQuestion(client, prefix, query.q) : null;
  const { page, facets } = meant === null ? found : await answer(client, prefix, { ...query, q: meant }, after);
  return {
    total: page.total,
    items: page.items as ItemOf[T][],
    facets: facetsOf(query.facets, facets),
    next: page.next === null ? null : writeCursor(STORE, query, page.next),
  };
}

async function answer(
  client: Client,
  prefix: string,
  query: Query,
  after: CursorKey | null,
): Promise<{ page: Page; facets: Map<string, FacetCount[]> }> {
  const compiled = compileElasticsearch(query, after);
  const index = indexNames(prefix, TABLE_OF[query.target]).alias;
  const found = await client.search<{ item: unknown }>({ index, ...compiled.page });
  const page =
    query.target === 'people'
      ? await peopleItems(client, index, compiled.people, query, after)
      : hitItems(found.hits, query);
  return { page, facets: facetCounts(found.aggregations ?? {}) };
}

/** The question with a name that was typed with one wrong letter put right; null where there is none. */
async function meantQuestion(client: Client, prefix: string, q: string): Promise<string | null> {
  const words = nameWords(q);
  if (words === null) return null;
  return correctNames(q, await namesSharing(client, indexNames(prefix, TABLE_OF.records).alias, words));
}

function hitItems(found: estypes.SearchHitsMetadata<{ item: unknown }>, query: Query): Page {
  const plan = planWords(query.q);
  const hits = found.hits.slice(0, query.limit);
  const items = hits.map(({ _source }) => {
    const item = _source?.item;
    return query.target === 'records' ? recordItem(item as PageRecord, plan) : item;
  });
  const last = found.hits.length > hits.length ? (hits.at(-1)?.sort as CursorKey | undefined) : undefined;
  return { total: totalOf(found), items, next: last ?? null };
}

function totalOf({ total }: estypes.SearchHitsMetadata): number {
  return typeof total === 'number' ? total : (total?.value ?? 0);
}

interface FacetBucket {
  readonly key: string;
  readonly doc_count: number;
  readonly people?: { readonly value: number };
}
function facetCounts(aggregations: Record<string, unknown>): Map<string, FacetCount[]> {
  return new Map(
    Object.entries(aggregations).map(([facet, aggregation]) => [
      facet,
      (aggregation as { buckets: FacetBucket[] }).buckets.map(({ key, doc_count, people }) => ({
        value: key,
        count: people?.value ?? doc_count,
      })),
    ]),
  );
}

async function peopleItems(
  client: Client,
  index: string,
  answering: estypes.QueryDslQueryContainer,
  query: Query,
  after: CursorKey | null,
): Promise<Page> {
  const groups = await nameGroups(client, index, answering);
  const page = peoplePage(groups, query, after);
  const appearances = await newestAppearances(
    client,
    index,
    page.groups.map((group) => group.key),
  );
  const items = page.groups.map((group) => personItem(group, appearances.get(group.key) ?? []));
  return { total: groups.length, items, next: page.next };
}

/** All names that answer, page by page of the composite aggregation. */
async function nameGroups(
  client: Client,
  index: string,
  answering: estypes.QueryDslQueryContainer,
): Promise<NameGroup[]> {
  const groups: NameGroup[] = [];
  let after: estypes.AggregationsCompositeAggregateKey | undefined;
  do {
    const found = await client.search<unknown, { names: NameBuckets }>({
      index,
      size: 0,
      query: answering,
      aggs: {
        names: {
          composite: {
            size: GROUPS_PER_REQUEST,
            sources: [{ key: { terms: { field: 'person' } } }],
            ...(after === undefined ? {} : { after }),
          },
          aggs: { first: { min: { field: 'published' } }, last: { max: { field: 'published' } } },
        },
      },
    });
    const names = found.aggregations!.names;
    for (const bucket of names.buckets) groups.push(nameGroup(bucket));
    after = names.after_key;
  } while (after !== undefined);
  return groups;
}

interface NameBuckets {
  readonly buckets: readonly NameBucket[];
  readonly after_key?: estypes.AggregationsCompositeAggregateKey;
}
interface NameBucket {
  readonly key: { readonly key: string };
  readonly doc_count: number;
  readonly first: { readonly value: number | null };
  readonly last: { readonly value: number | null };
}
function nameGroup({ key, doc_count, first, last }: NameBucket): NameGroup {
  return { key: key.key, records: doc_count, first: first.value, last: last.value };
}

/** The people's newest appearances, whatever the filters: they say who it is. */
async function newestAppearances(
  client: Client,
  index: string,
  people: readonly string[],
): Promise<Map<string, Appearance[]>> {
  if (people.length === 0) return new Map();
  const found = await client.search<unknown, { people: { buckets: PersonBucket[] } }>({
    index,
    size: 0,
    query: { terms: { person: [...people] } },
    aggs: {
      people: {
        terms: { field: 'person', size: people.length },
        aggs: {
          newest: {
            top_hits: {
              size: READ_APPEARANCES,
              sort: [{ published: { order: 'desc', missing: '_last' } }, { id: 'asc' }],
              _source: ['item'],
            },
          },
        },
      },
    },
  });
  return new Map(
    found.aggregations!.people.buckets.map(({ key, newest }) => [key, newest.hits.hits.map((hit) => hit._source.item)]),
  );
}

interface PersonBucket {
  readonly key: string;
  readonly newest: { readonly hits: { readonly hits: readonly { readonly _source: { readonly item: Appearance } }[] } };
}
