// The indices: flat, one per target, strict. Everything searched is computed before indexing by @giaoban/text, because
// the analysis of a server without plug-ins knows nothing of Vietnamese; the server only splits at spaces.
import type { estypes } from '@elastic/elasticsearch';
import { SPAN_FIELDS, TABLE_OF, TERM_FIELDS, TEXT_FIELDS } from '../rows/index-row.ts';

/** Raised with every change of the mappings: a new version is filled beside the old one and swapped by alias. */
const MAPPING_VERSION = 1;
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

export function indexDefinition(table: string): Pick<estypes.IndicesCreateRequest, 'settings' | 'mappings'> {
  return {
    settings: { number_of_shards: 1, auto_expand_replicas: '0-1' },
    mappings: {
      dynamic: 'strict',
      // Computed again at every write; what is answered lies in `item`.
      _source: { excludes: ['keys', 'shown', 'spans', 'words', 'plain', 'spellings', 'compounds'] },
      properties: { ...rowProperties(), ...(table === TABLE_OF.records ? documentProperties() : {}) },
    },
  };
}

function rowProperties(): Record<string, estypes.MappingProperty> {
  const keyword = { type: 'keyword' } as const;
  const words = { type: 'text', analyzer: 'whitespace' } as const;
  return {
    id: keyword,
    record: keyword,
    person: keyword,
    published: { type: 'long' },
    timed: { type: 'byte' },
    time: { type: 'long' },
    name: keyword,
    value: { type: 'double' },
    keys: objectOf(TERM_FIELDS, keyword),
    shown: objectOf(TERM_FIELDS, keyword),
    spans: objectOf(SPAN_FIELDS, { type: 'date_range', format: 'strict_date' }),
    words: objectOf(TEXT_FIELDS, words),
    plain: objectOf(TEXT_FIELDS, words),
    spellings: { ...keyword, doc_values: false },
    compounds: { ...keyword, doc_values: false },
    item: { type: 'object', enabled: false },
  };
}

/** The head of a record's rows: which revision they are of, and which they are. */
function documentProperties(): Record<string, estypes.MappingProperty> {
  return { revision: { type: 'object', enabled: false }, rows: { type: 'object', enabled: false } };
}

function objectOf(fields: readonly string[], property: estypes.MappingProperty): estypes.MappingProperty {
  return { properties: Object.fromEntries(fields.map((field) => [field, property])) };
}
