// GET /v1/places and /v1/places/{key}: the gazetteer of both geographies, and what became of each unit in July 2025.

import { loadGazetteer, nameKey, type Unit } from '@giaoban/resources';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { countedPageOf } from '../page-of.ts';
import { limitParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { problemResponses } from './problem-responses.ts';

/** From this day on the 34 provinces and their communes stand. */
const FIRST_DAY_AFTER = '2025-07-01';
const LAST_DAY_BEFORE = '2025-06-30';
const ERAS = ['before', 'after'] as const;
const LEVELS = ['province', 'district', 'commune'] as const;
const KEY = 'era and code of a unit, `before:40` or `after:40`: codes were used again';
const parameters = z.object({
  q: z.string().max(300).optional().describe('the beginning of a name without type word, with or without accents'),
  era: z.enum(ERAS).optional().describe('`before` July 2025 (63 provinces, districts) or `after` (34 provinces)'),
  level: z
    .enum(LEVELS)
    .optional()
    .describe(`one of ${LEVELS.join(', ')}`),
  day: z.iso.date().optional().describe('units that existed on this day, YYYY-MM-DD'),
  parent: z.string().max(20).optional().describe(`the unit that it lies in: ${KEY}`),
  limit: limitParameter(1000, 100),
  cursor: z.string().max(20).optional().describe('the `next` of an answer to the same question, unchanged'),
});
const place = z
  .object({
    key: z.string().describe(KEY),
    era: z.enum(ERAS),
    level: z.enum(LEVELS),
    name: z.string(),
    type: z.string().describe('type word: tỉnh, huyện, xã …'),
    parent: z.string().nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
  })
  .openapi('Place');
const whole = place
  .extend({
    within: z.array(place).describe('the units that it lies in, from the nearest to the province'),
    successors: z.array(place).describe('units of today that its ground belongs to'),
    predecessors: z.array(place).describe('units of before July 2025 whose ground it holds, whole or in part'),
  })
  .openapi('PlaceWithHistory');

export function addPlaceRoutes(app: OpenAPIHono): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/places',
    operationId: 'listPlaces',
    summary: 'Provinces, districts and communes of both geographies',
    request: { query: parameters },
    responses: {
      200: {
        description: 'A page of the answer',
        content: { 'application/json': { schema: countedPageOf(place) } },
      },
      ...problemResponses('bad-parameter'),
    },
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/places/{key}',
    operationId: 'getPlace',
    summary: 'A unit with what it lies in, what went into it, and what it went into',
    request: { params: z.object({ key: z.string().max(20).describe(KEY) }) },
    responses: {
      200: { description: 'The unit', content: { 'application/json': { schema: whole } } },
      ...problemResponses('not-found'),
    },
  });
  app.get('/v1/places', (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    const found = placesOf(asked);
    const start = asked.cursor === undefined ? 0 : found.findIndex(({ key }) => key === asked.cursor) + 1;
    const items = found.slice(start, start + asked.limit);
    const next = start + items.length < found.length ? items.at(-1)!.key : null;
    return c.json({ total: found.length, items: items.map(plain), next });
  });
  app.get('/v1/places/:key', (c) => {
    const gazetteer = loadGazetteer();
    const unit = gazetteer.byKey(c.req.param('key'));
    if (unit === null) {
      return problem(c, 'not-found', {
        detail: `There is no place "${c.req.param('key').slice(0, 100)}".`,
        expected: KEY,
      });
    }
    const within: Unit[] = [];
    for (let next = gazetteer.parent(unit); next !== null; next = gazetteer.parent(next)) within.push(next);
    return c.json({
      ...plain(unit),
      within: within.map(plain),
      successors: gazetteer.successors(unit).map(plain),
      predecessors: gazetteer.predecessors(unit).map(plain),
    });
  });
}

/** Each unit once: of several that had one code in turn the last. */
function placesOf({ q, era, level, day, parent }: z.infer<typeof parameters>): Unit[] {
  const gazetteer = loadGazetteer();
  const start = nameKey(q ?? '');
  return gazetteer.units.filter(
    (unit) =>
      (era === undefined || unit.era === era) &&
      (level === undefined || unit.level === level) &&
      (day === undefined || existedOn(unit, day)) &&
      (parent === undefined || unit.parent === parent) &&
      (start === '' || nameKey(unit.name).startsWith(start)) &&
      gazetteer.byKey(unit.key) === unit,
  );
}

function existedOn({ era, from, until }: Unit, day: string): boolean {
  return (
    (from ?? (era === 'after' ? FIRST_DAY_AFTER : '')) <= day &&
    day <= (until ?? (era === 'before' ? LAST_DAY_BEFORE : '9999'))
  );
}

function plain({ key, era, level, name, type, parent, from, until }: Unit): z.infer<typeof place> {
  return { key, era, level, name, type, parent, from, until };
}
