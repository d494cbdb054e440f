// GET /v1/compare: one measure by place and period, and what must not be compared said.
import type { Store } from '@giaoban/indexer';
import { COMPARE_LEVELS } from '@giaoban/indexer/resolve';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { COMPARED_COLUMNS, comparedRows } from '../export/compared-columns.ts';
import { csv } from '../export/csv.ts';
import { bomParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { compareInStore, MAX_ROWS } from '../resolved/compare.ts';
import { comparison } from '../resolved/schemas.ts';
import { fileHeaders, streamed } from '../streamed.ts';
import { problemResponses } from './problem-responses.ts';

const list = (value: unknown) => (value === undefined ? [] : [value].flat());
const repeated = { param: { style: 'form', explode: true } } as const;
const compareParameters = z.object({
  measure: z.string().min(1).max(300).describe('words of the measure, with or without accents: "mo hinh dan van kheo"'),
  unit: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('the unit of the figures, where several measures have the words'),
  province: z
    .preprocess(list, z.array(z.string().min(1).max(300)).max(63))
    .openapi(repeated)
    .describe('a province of either geography; repeat the parameter for several; all where none is named'),
  period: z
    .preprocess(list, z.array(z.string().regex(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/)).max(24))
    .openapi(repeated)
    .describe('YYYY-MM-DD..YYYY-MM-DD; repeat the parameter for several; where none is named those that most report'),
  level: z
    .enum(COMPARE_LEVELS)
    .default('province')
    .describe('what is compared: provinces, or districts or communes of those that are named, or of all'),
  geography: z
    .enum(['then', 'now'])
    .default('then')
    .describe(
      'then: places as they were; now: those that went into one added up, as far as figures may be; districts have no `now`',
    ),
  format: z
    .enum(['json', 'csv'])
    .default('json')
    .describe('json; csv: a row for each value, with what speaks against it; `bom=1` for spreadsheets'),
  bom: bomParameter,
  scale: z.enum(['0', '1']).default('0').describe('1: flows of other lengths are scaled to the period; else refused'),
});

export function addCompareRoute(app: OpenAPIHono, store: Store): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/compare',
    operationId: 'compare',
    summary: 'One measure by province, district or commune, and period, with the records behind each cell',
    request: { query: compareParameters },
    responses: {
      200: {
        description: 'The comparison',
        content: { 'application/json': { schema: comparison }, 'text/csv': { schema: z.string() } },
      },
      ...problemResponses('bad-parameter', 'too-dear', 'store-away'),
    },
  });
  app.get('/v1/compare', async (c) => {
    const asked = readParameters(c, compareParameters);
    if (asked instanceof Response) return asked;
    const { province, period, scale, format, bom, ...rest } = asked;
    if (asked.level === 'district' && asked.geography === 'now') {
      return problem(c, 'bad-parameter', {
        detail: 'Districts ended on 30 June 2025.',
        parameter: 'geography',
        expected: '`then` for districts',
      });
    }
    const found = await compareInStore(store, { ...rest, places: province, periods: period, scale: scale === '1' });
    if (!('tooMany' in found)) {
      if (format === 'json') return c.json(found);
      const rows = csv(comparedRows(found), COMPARED_COLUMNS, bom === '1');
      return streamed(
        c,
        rows,
        fileHeaders('compare', { contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv' }),
      );
    }
    return problem(c, 'too-dear', {
      detail: `More than ${MAX_ROWS} figures have the words of this measure.`,
      parameter: 'measure',
      expected: 'a word that fewer measures have',
    });
  });
}
