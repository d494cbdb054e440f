// The indices: flat, one per target, strict. Everything searched is computed before indexing by @giaoban/text, because
// the analysis of a server without plug-ins knows nothing of Vietnamese; the server only splits at spaces.
import type { estypes } from '@elastic/elasticsearch';
import { MEETING_KINDS } from '@giaoban/records';
import { FACETS } from '../query.ts';
import { SPAN_FIELDS, TABLE_OF, TERM_FIELDS, TEXT_FIELDS } from '../rows/index-row.ts';
import { SUGGESTION_KINDS } from '../rows/suggested-names.ts';

/** Raised with every change of the mappings: a new version is filled beside the old one and swapped by alias. */
export const MAPPING_VERSION = 3;

/** What an index says of itself. The first version said nothing. */
export interface IndexMeta {
  readonly version: number;
  /** Number of the last change before the index was made: those of its own writes follow. */
  readonly changesBefore: number;
}
export const TABLES: readonly string[] = Object.values(TABLE_OF);

export interface IndexNames {
  /** What is read and written. */
  readonly alias: string;
  /** What lies behind it. */
  readonly index: string;
}

export function indexNames(prefix: string, table: string): IndexNames {
  const alias = `${prefix}-${table}`;
  return { alias, index: `${alias}-v${MAPPING_VERSION}` };
}

/** Every record that was ever put, those taken out too; the alias of the documents leaves these out. */
export function historyAlias(prefix: string): string {
  return `${prefix}-history`;
}

export function aliasesOf(prefix: string, table: string): Record<string, estypes.IndicesAlias> {
  const { alias } = indexNames(prefix, table);
  if (table !== TABLE_OF.records) return { [alias]: {} };
  return { [alias]: { filter: { term: { live: true } } }, [historyAlias(prefix)]: {} };
}

export function indexDefinition(
  table: string,
  changesBefore = 0,
): Pick<estypes.IndicesCreateRequest, 'settings' | 'mappings'> {
  const meta: IndexMeta = { version: MAPPING_VERSION, changesBefore };
  return {
    settings: { number_of_shards: 1, auto_expand_replicas: '0-1' },
    mappings: {
      dynamic: 'strict',
      _meta: { ...meta },
      // Computed again at every write; what is answered lies in `item`.
      _source: {
        excludes: ['keys', 'shown', 'spans', 'meetingDays', 'words', 'plain', 'spellings', 'cut', 'suggested', 'names'],
      },
      properties: { ...rowProperties(), ...(table === TABLE_OF.records ? documentProperties() : {}) },
    },
  };
}

function rowProperties(): Record<string, estypes.MappingProperty> {
  const keyword = { type: 'keyword' } as const;
  const words = { type: 'text', analyzer: 'whitespace' } as const;
  const days = { type: 'date_range', format: 'strict_date' } as const;
  return {
    id: keyword,
    record: keyword,
    person: keyword,
    published: { type: 'long' },
    timed: { type: 'byte' },
    time: { type: 'long' },
    name: keyword,
    value: { type: 'double' },
    keys: objectOf(TERM_FIELDS, { ...keyword, doc_values: false }),
    shown: objectOf(FACETS, { ...keyword, index: false }),
    spans: objectOf(SPAN_FIELDS, days),
    meetingDays: objectOf(MEETING_KINDS, days),
    words: objectOf(TEXT_FIELDS, words),
    plain: objectOf(TEXT_FIELDS, words),
    spellings: { ...keyword, doc_values: false },
    cut: { ...keyword, doc_values: false },
    item: { type: 'object', enabled: false },
  };
}

/** What the store knows of a record besides: which revision it has, which rows, whether it still is there. */
function documentProperties(): Record<string, estypes.MappingProperty> {
  const keyword = { type: 'keyword' } as const;
  return {
    revision: { type: 'object', enabled: false },
    rows: { type: 'object', enabled: false },
    live: { type: 'boolean' },
    created: { type: 'long', index: false, doc_values: false },
    suggested: objectOf(SUGGESTION_KINDS, { ...keyword, index: false }),
    names: { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' },
  };
}

export const VIEW_DEFINITION: Pick<estypes.IndicesCreateRequest, 'settings' | 'mappings'> = {
  settings: { number_of_shards: 1, auto_expand_replicas: '0-1' },
  mappings: {
    dynamic: 'strict',
    properties: {
      id: { type: 'keyword' },
      sortKey: { type: 'keyword' },
      keys: { type: 'keyword', doc_values: false },
      body: { type: 'object', enabled: false },
    },
  },
};

function objectOf(fields: readonly string[], property: estypes.MappingProperty): estypes.MappingProperty {
  return { properties: Object.fromEntries(fields.map((field) => [field, property])) };
}
