// GET /v1/export/profiles: people joined over pages, with their posts over time, in one file, streamed.
import type { Store } from '@giaoban/indexer';
import type { Person } from '@giaoban/indexer/resolve';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { PROFILE_FORMATS } from '../export/profile-formats.ts';
import { bomParameter } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { viewPages } from '../resolved/view-items.ts';
import { fileHeaders, streamed } from '../streamed.ts';
import { problemResponses } from './problem-responses.ts';
import { FILTERS, KEYS } from './resolved-routes.ts';

const PAGE = 200;
const formats = Object.entries(PROFILE_FORMATS);
const parameters = z.object({
  format: z
    .enum(formats.map(([name]) => name as keyof typeof PROFILE_FORMATS))
    .default('csv')
    .describe(`one of ${formats.map(([name, { says }]) => `${name} (${says})`).join(', ')}`),
  bom: bomParameter,
  name: FILTERS.name,
  province: FILTERS.province,
});

export function addProfileExportRoute(app: OpenAPIHono, store: Store): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/export/profiles',
    operationId: 'exportProfiles',
    summary: 'People joined over pages, with their posts over time, in one file',
    request: { query: parameters },
    responses: {
      200: {
        description: 'The file, streamed',
        content: Object.fromEntries(
          formats.map(([, { contentType }]) => [contentType.split(';')[0]!, { schema: z.string() }]),
        ),
      },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get('/v1/export/profiles', async (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    const { format, bom, name, province } = asked;
    const headers = fileHeaders('profiles', PROFILE_FORMATS[format]);
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const keys = [name && KEYS.name(name), province && KEYS.province(province)].filter((key) => key !== undefined);
    return streamed(c, PROFILE_FORMATS[format].write(people(store, keys), bom === '1'), headers);
  });
}

async function* people(store: Store, keys: readonly string[]): AsyncGenerator<Person> {
  for await (const page of viewPages(store, 'people', keys, PAGE)) yield* page as readonly Person[];
}
