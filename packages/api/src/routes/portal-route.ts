// GET /v1/portals: the portals that have a profile or were crawled, what each has given, and how it was when last asked.

import type { Store } from '@giaoban/indexer';
import { parseQuery } from '@giaoban/indexer';
import type { HostCaptures, PageVersions } from '@giaoban/pipeline';
import { loadPortals, nameKey } from '@giaoban/resources';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { countedPageOf } from '../page-of.ts';
import { limitParameter } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { problemResponses } from './problem-responses.ts';

const STATES = ['fetched', 'failing', 'not-fetched'] as const;
const LEVELS = ['central', 'province', 'district', 'commune'] as const;
const parameters = z.object({
  q: z.string().max(300).optional().describe('part of a name or host, with or without accents'),
  province: z.string().max(300).optional().describe('a province of either geography, with or without accents'),
  level: z
    .enum(LEVELS)
    .optional()
    .describe(`one of ${LEVELS.join(', ')}`),
  limit: limitParameter(50, 50),
  cursor: z.string().max(300).optional().describe('the `next` of an answer to the same question, unchanged'),
});
const portal = z
  .object({
    host: z.string(),
    name: z.string(),
    province: z.string().nullable(),
    provinceNow: z.string().nullable(),
    level: z.enum(LEVELS).nullable(),
    organKind: z.string().nullable(),
    startUrl: z
      .string()
      .nullable()
      .describe('null, as are level and organ, where a portal was crawled without a profile'),
    family: z.string().nullable().describe('the software that runs it, where known'),
    records: z.int().describe('records of pages of this host'),
    newest: z.string().nullable().describe('publication of the newest of these'),
    state: z.enum(STATES).describe('fetched: most of its pages answered when last asked; failing: most did not'),
    crawl: z
      .object({ pages: z.int(), failing: z.int(), firstFetched: z.string(), lastFetched: z.string() })
      .nullable()
      .describe('addresses in the archive, those whose last answer was an error; null: never fetched'),
    failures: z
      .array(
        z.object({
          kind: z.string().describe('what went wrong: "ECONNREFUSED", "status 503", "robots"'),
          count: z.int(),
          last: z.string(),
          url: z.string().describe('the address that failed last'),
        }),
      )
      .describe('fetches that failed, or that the host refused, over all runs, the latest kind first'),
  })
  .openapi('Portal');

/** @param versions the archive, where the server has one: without it nothing is known of the crawl */
export function addPortalRoute(app: OpenAPIHono, store: Store, versions: PageVersions | undefined): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/portals',
    operationId: 'listPortals',
    summary: 'Portals that have a profile or were crawled, with the number of records that each has given',
    request: { query: parameters },
    responses: {
      200: { description: 'A page of the answer', content: { 'application/json': { schema: countedPageOf(portal) } } },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get('/v1/portals', async (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    const known = [...profiled(), ...unprofiled((await versions?.allHosts()) ?? [])];
    const found = portalsAskedFor(known, asked).sort((a, b) => (a.host < b.host ? -1 : 1));
    const rest = found.filter(({ host }) => asked.cursor === undefined || host > asked.cursor);
    const items = rest.slice(0, asked.limit);
    const counts = await recordsByHost(store, items);
    const crawls =
      (await versions?.hosts(items.flatMap(({ host }) => spellings(host)))) ?? new Map<string, HostCaptures>();
    const failures = versions?.failures(items.flatMap(({ host }) => spellings(host)));
    const newest = await Promise.all(items.map(({ host }) => newestOf(store, bareHost(host), counts)));
    return c.json({
      total: found.length,
      items: items.map((portal, i) => {
        const crawl = spellings(portal.host).flatMap((host) => crawls.get(host) ?? [])[0] ?? null;
        const failed = spellings(portal.host).flatMap((host) => failures?.get(host) ?? []);
        const records = counts.get(bareHost(portal.host)) ?? 0;
        return {
          ...portal,
          records,
          newest: newest[i]!,
          state: stateOf(crawl, records, failed.length > 0),
          crawl,
          failures: failed,
        };
      }),
      next: rest.length > items.length ? items.at(-1)!.host : null,
    });
  });
}

type KnownPortal = Pick<
  z.infer<typeof portal>,
  'host' | 'name' | 'province' | 'provinceNow' | 'level' | 'organKind' | 'startUrl' | 'family'
>;

function profiled(): KnownPortal[] {
  return loadPortals().profiles.map(({ host, name, province, provinceNow, level, organKind, startUrl, family }) => ({
    ...{ host, name, province, provinceNow, level, organKind, startUrl },
    family: family?.id ?? null,
  }));
}

/** Hosts that were crawled without a profile go by their address. */
function unprofiled(crawled: readonly string[]): KnownPortal[] {
  const unknown = crawled.filter((host) => loadPortals().portalFor(host) === null).map(bareHost);
  const nothing = { province: null, provinceNow: null, level: null, organKind: null, startUrl: null, family: null };
  return [...new Set(unknown)].map((host) => ({ host, name: host, ...nothing }));
}

function portalsAskedFor(
  known: readonly KnownPortal[],
  { q, province, level }: z.infer<typeof parameters>,
): KnownPortal[] {
  const part = nameKey(q ?? '');
  const where = province === undefined ? null : nameKey(province);
  return known.filter(
    (portal) =>
      (part === '' || nameKey(portal.name).includes(part) || nameKey(portal.host).includes(part)) &&
      (level === undefined || portal.level === level) &&
      (where === null || [portal.province, portal.provinceNow].some((name) => name && nameKey(name) === where)),
  );
}

async function recordsByHost(store: Store, portals: readonly KnownPortal[]): Promise<ReadonlyMap<string, number>> {
  if (portals.length === 0) return new Map();
  const host = portals.map((portal) => bareHost(portal.host));
  const { facets } = await store.search(parseQuery({ filters: { host }, facets: ['host'], limit: 1 }));
  return new Map(facets.host?.map(({ value, count }) => [value, count]));
}

function stateOf(crawl: HostCaptures | null, records: number, hasFailed: boolean): (typeof STATES)[number] {
  if (crawl === null) return records > 0 ? 'fetched' : hasFailed ? 'failing' : 'not-fetched';
  return crawl.failing * 2 > crawl.pages ? 'failing' : 'fetched';
}

async function newestOf(store: Store, host: string, counts: ReadonlyMap<string, number>): Promise<string | null> {
  if (!counts.has(host)) return null;
  const query = parseQuery({ target: 'records', filters: { host: [host] }, sort: 'newest', limit: 1 });
  const { items } = await store.search({ ...query, target: 'records' });
  return items[0]?.publishedAt ?? null;
}

/** A host may answer with and without "www." */
function spellings(host: string): string[] {
  return [bareHost(host), `www.${bareHost(host)}`];
}

/** As the store counts them. */
function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
