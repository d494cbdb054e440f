// The search tool: the question of the search routes; every item comes with a quote of the page and links.
import {
  Filters,
  parseQuery,
  QUERY_TARGETS,
  type QueryTarget,
  type RecordRef,
  SORTS,
  type Store,
} from '@giaoban/indexer';
import type { Span } from '@giaoban/records';
import { z } from 'zod';
import { PARAMETER_HELP } from '../parameters.ts';
import { searchObject } from '../search-object.ts';
import { type Links, linksOf, quoteOf, recordsOf } from './evidence.ts';

const LIMIT = 20;

export const searchInput = {
  target: z
    .enum(QUERY_TARGETS)
    .default('meetings')
    .describe('records (pages), meetings (who met when), people (officials by name), statistics (figures)'),
  q: z.string().max(300).default('').describe(PARAMETER_HELP.q),
  filters: Filters.partial()
    .default({})
    .describe(
      Object.keys(Filters.shape)
        .map((name) => `${name}: ${PARAMETER_HELP[name as keyof Filters].split(';')[0]}`)
        .join('. '),
    ),
  sort: z.enum(SORTS).optional().describe(PARAMETER_HELP.sort),
  limit: z.int().min(1).max(LIMIT).default(10),
  cursor: z.string().max(2000).optional().describe(PARAMETER_HELP.cursor),
};

type Input = { [Name in keyof typeof searchInput]: z.infer<(typeof searchInput)[Name]> };
interface Found {
  readonly id?: string;
  readonly evidence?: Span;
  readonly record?: RecordRef;
  readonly source?: { readonly url: string | null };
}

export async function search(store: Store, input: Input, origin: string | null): Promise<object> {
  const { total, items, next } = await searchObject(store, parseQuery(input));
  const found = items as readonly Found[];
  const records = await recordsOf(
    store,
    input.target === 'records' ? [] : found.flatMap(({ record }) => record?.id ?? []),
  );
  return {
    total,
    items: found.map((item) => {
      const text = item.record === undefined ? undefined : records.get(item.record.id)?.text;
      const quote = item.evidence === undefined || text === undefined ? null : quoteOf(text, item.evidence);
      return {
        ...item,
        ...(input.target === 'records' ? {} : { quote }),
        links: itemLinks(input.target, item, origin),
      };
    }),
    next,
  };
}

function itemLinks(target: QueryTarget, { id, record, source }: Found, origin: string | null): Links | null {
  if (target === 'records') return linksOf(id!, source?.url ?? null, origin);
  // People carry their records in their appearances.
  return record === undefined ? null : linksOf(record.id, record.url, origin);
}
