// What is joined over pages: /v1/profiles, /v1/people/{id}, /v1/events, /v1/series, /v1/coverage, /v1/reprints, from the store's views.

import type { Store, ViewName } from '@giaoban/indexer';
import { MEETING_KINDS } from '@giaoban/records';
import { nameKey, provinceNamed } from '@giaoban/resources';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { pageOf } from '../page-of.ts';
import { cursorParameter, limitParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { coverage, event, person, reprints, series } from '../resolved/schemas.ts';
import { viewItem, viewItems } from '../resolved/view-items.ts';
import { problemResponses } from './problem-responses.ts';

const STATES = ['reported', 'silent', 'not-crawled'] as const;
const text = z.string().min(1).max(300).optional();
/** What rows of the views are narrowed by. */
export const FILTERS = {
  record: text.describe('those that this record tells of'),
  name: text.describe('a name in full, in any of its spellings, with or without accents'),
  province: text.describe('a province by its name on the day, with or without accents'),
  kind: z
    .enum(MEETING_KINDS)
    .optional()
    .describe(`one of ${MEETING_KINDS.join(', ')}`),
  day: z.iso.date().optional().describe('the first day of the meeting, YYYY-MM-DD'),
  series: text.describe('`series` of a row: the same measure elsewhere and at other times'),
  organ: text.describe('an organ without its place ("Ban Dân vận Tỉnh ủy"), with or without accents'),
  state: z
    .enum(STATES)
    .optional()
    .describe(`one of ${STATES.join(', ')}`),
};
type Filter = keyof typeof FILTERS;

/** The key under which a view has its row. */
export const KEYS: Record<Filter, (value: string) => string> = {
  record: (id) => id,
  name: (name) => `name:${nameKey(name)}`,
  province: (name) => `province:${nameKey(provinceNamed(name)?.name ?? name)}`,
  kind: (kind) => `kind:${kind}`,
  day: (day) => `day:${day}`,
  series: (id) => id,
  organ: (organ) => `organ:${nameKey(organ)}`,
  state: (state) => `state:${state}`,
};

interface ResolvedList {
  readonly path: string;
  readonly view: ViewName;
  readonly operationId: string;
  readonly summary: string;
  readonly item: z.ZodObject;
  readonly filters: readonly Filter[];
}
const LISTS: readonly ResolvedList[] = [
  {
    path: '/v1/profiles',
    view: 'people',
    operationId: 'listProfiles',
    summary: 'People joined over pages, homonyms kept apart, with their posts over time',
    item: person,
    filters: ['record', 'name', 'province'],
  },
  {
    path: '/v1/events',
    view: 'events',
    operationId: 'listEvents',
    summary: 'Meetings joined over the pages that tell them, and where these differ',
    item: event,
    filters: ['record', 'day', 'province', 'kind'],
  },
  {
    path: '/v1/series',
    view: 'series',
    operationId: 'listSeries',
    summary: 'Figures joined over pages: a measure at a place over a period',
    item: series,
    filters: ['record', 'series', 'province'],
  },
  {
    path: '/v1/coverage',
    view: 'coverage',
    operationId: 'listCoverage',
    summary: 'Province by organ by period: reported, silent, or not crawled',
    item: coverage,
    filters: ['record', 'organ', 'province', 'state'],
  },
  {
    path: '/v1/reprints',
    view: 'reprints',
    operationId: 'listReprints',
    summary: 'Pages that carry one text, the earliest and the source they name',
    item: reprints,
    filters: ['record', 'province'],
  },
];
const ITEMS = [
  { path: '/v1/people/{id}', view: 'people', operationId: 'getPerson', what: 'person', item: person },
  { path: '/v1/events/{id}', view: 'events', operationId: 'getEvent', what: 'event', item: event },
] as const;

export function addResolvedRoutes(app: OpenAPIHono, store: Store): void {
  for (const list of LISTS) addList(app, store, list);
  for (const item of ITEMS) addItem(app, store, item);
}

function addList(app: OpenAPIHono, store: Store, { path, view, operationId, summary, item, filters }: ResolvedList) {
  const parameters = z.object({
    ...Object.fromEntries(filters.map((name) => [name, FILTERS[name]])),
    limit: limitParameter(1000, 100),
    cursor: cursorParameter,
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    operationId,
    summary,
    request: { query: parameters },
    responses: {
      200: {
        description: 'A page of the answer',
        content: { 'application/json': { schema: pageOf(item) } },
      },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get(path, async (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    const given = asked as typeof asked & Partial<Record<Filter, string>>;
    const keys = filters.flatMap((name) => (given[name] === undefined ? [] : [KEYS[name](given[name])]));
    return c.json(await viewItems(store, view, keys, asked));
  });
}

function addItem(app: OpenAPIHono, store: Store, { path, view, operationId, what, item }: (typeof ITEMS)[number]) {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    operationId,
    summary: `One ${what} joined over pages`,
    request: { params: z.object({ id: z.string().max(200) }) },
    responses: {
      200: { description: `The ${what}`, content: { 'application/json': { schema: item } } },
      ...problemResponses('not-found', 'store-away'),
    },
  });
  app.get(path.replace('{id}', ':id'), async (c) => {
    const id = c.req.param('id')!;
    const found = id.length > 200 ? null : await viewItem(store, view, id);
    return found === null
      ? problem(c, 'not-found', { detail: `There is no ${what} "${id.slice(0, 200)}".` })
      : c.json(found);
  });
}
