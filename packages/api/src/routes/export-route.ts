// GET /v1/export/{target}: every item of a question in one file, streamed.
import { parseQuery, QUERY_TARGETS, type QueryTarget, type Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { allItems } from '../export/all-items.ts';
import { dataPackage } from '../export/data-package.ts';
import { EXPORT_FORMATS, isFormatName } from '../export/formats.ts';
import { filterParameters, sortParameter } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { queryInput } from '../read-request.ts';
import { streamed } from '../streamed.ts';
import { problemResponses } from './problem-responses.ts';

/** A description of the CSV of the same question, no file of its own. */
const DATA_PACKAGE = 'datapackage';

export function addExportRoutes(app: OpenAPIHono, store: Store): void {
  for (const target of QUERY_TARGETS) addExportRoute(app, store, target);
}

function addExportRoute(app: OpenAPIHono, store: Store, target: QueryTarget): void {
  const formats = Object.entries(EXPORT_FORMATS).filter(([, { targets }]) =>
    (targets as readonly QueryTarget[]).includes(target),
  );
  const names = [DATA_PACKAGE, ...formats.map(([name]) => name)] as const;
  const parameters = z.object({
    format: z
      .enum(names)
      .default('csv')
      .describe(
        `one of ${formats.map(([name, { says }]) => `${name} (${says})`).join(', ')}, ${DATA_PACKAGE} (a Frictionless data package that describes and points to the CSV)`,
      ),
    bom: z
      .enum(['0', '1'])
      .default('0')
      .describe('1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula'),
    ...filterParameters(),
    sort: sortParameter,
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `/v1/export/${target}`,
    operationId: `export${target[0]!.toUpperCase()}${target.slice(1)}`,
    summary: `All ${target} of a question in one file`,
    request: { query: parameters },
    responses: {
      200: {
        description: 'The file, streamed',
        content: Object.fromEntries(
          [...formats.map(([, { contentType }]) => contentType.split(';')[0]!), 'application/json'].map((type) => [
            type,
            { schema: z.string() },
          ]),
        ),
      },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get(`/v1/export/${target}`, async (c) => {
    const asked = readParameters(c, parameters as z.ZodObject);
    if (asked instanceof Response) return asked;
    const { format, bom, ...question } = asked as Record<string, unknown> & { format: string; bom: string };
    const query = parseQuery(queryInput(target, question));
    const here = new URL(c.req.url);
    if (!isFormatName(format)) {
      here.searchParams.delete('bom');
      here.searchParams.set('format', 'csv');
      return c.json(dataPackage(target, here.href));
    }
    if (c.req.method === 'HEAD') return c.body(null, 200, headersOf(target, format));
    const context = { store, target, origin: here.origin, forSpreadsheet: bom === '1' };
    const pieces = EXPORT_FORMATS[format].write(allItems(store, query), context);
    return streamed(c, pieces, headersOf(target, format));
  });
}

function headersOf(target: QueryTarget, format: keyof typeof EXPORT_FORMATS): Record<string, string> {
  const { contentType, extension } = EXPORT_FORMATS[format];
  return {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="giaoban-${target}.${extension}"`,
  };
}
