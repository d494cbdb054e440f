// The API as a list of its parts: what every request passes, the routes, and what is said when something is wrong.
import type { Store } from '@giaoban/indexer';
import type { PageVersions } from '@giaoban/pipeline';
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import { BOARD_PATH, isBoardPath } from './board/board-path.ts';
import type { QueueBoard } from './board/queue-board.ts';
import { addDocs } from './docs/add-docs.ts';
import { type Access, checkAccess } from './keys/access.ts';
import { problem } from './problem.ts';
import { problemOfError, TooSlow } from './problem-of-error.ts';
import { requestLimits } from './request-limits.ts';
import type { Review } from './review/reviewer.ts';
import { addChangeRoute } from './routes/change-route.ts';
import { addCompareRoute } from './routes/compare-route.ts';
import { addCorrectionRoutes } from './routes/correction-routes.ts';
import { addExportRoutes } from './routes/export-route.ts';
import { addFeedRoutes } from './routes/feed-route.ts';
import { addHealthRoute } from './routes/health-route.ts';
import { addIngestRoutes, type IngestQueue } from './routes/ingest-routes.ts';
import { addMcpRoute } from './routes/mcp-route.ts';
import { addPlaceRoutes } from './routes/place-routes.ts';
import { addPortalRoute } from './routes/portal-route.ts';
import { addProfileExportRoute } from './routes/profile-export-route.ts';
import { addRecordRoute } from './routes/record-route.ts';
import { addResolvedRoutes } from './routes/resolved-routes.ts';
import { addSearchRoutes } from './routes/search-routes.ts';
import { addSessionRoute } from './routes/session-route.ts';
import { addSuggestRoute } from './routes/suggest-route.ts';
import { ARCHIVED_PAGE, addVersionRoutes } from './routes/version-routes.ts';
import { addWebhookRoutes } from './routes/webhook-routes.ts';
import { type SeenRequest, tellRequests } from './seen-request.ts';
import type { WebhookStore } from './webhooks/webhook-store.ts';

export interface ApiOptions {
  readonly store: Store;
  /** Version of Giao Ban, as the OpenAPI document and `/healthz` state it. */
  readonly version: string;
  /** Milliseconds after which a question is given up with 503; 10 seconds where nothing is said. */
  readonly timeLimitMs?: number;
  /** Who may do what; where nothing is said everybody may read, and nobody write. */
  readonly access?: Access;
  /** Where pages are handed over; offered only where there are keys. */
  readonly ingest?: IngestQueue;
  /** Who is told of changes; offered only where there are keys. */
  readonly webhooks?: WebhookStore;
  /** Where corrections are kept; offered only where there are keys. */
  readonly review?: Review;
  /** The queues of the cluster, for who has a key with the scope `admin`; offered only where there are keys. */
  readonly board?: QueueBoard | undefined;
  /** Told of every request: for logs and metrics. */
  readonly onRequest?: (seen: SeenRequest) => void;
  /** What the archive has of pages and portals. */
  readonly versions?: PageVersions;
}

/** Paths that the API answers; everything else on the same port belongs to the web page. */
const API_PATH = /^\/(?:v1|docs|openapi\.json|healthz|queues)(?:\/|$)/;

/** Whether a request path is the API's: how one server holds both the API and the web page. */
export function isApiPath(path: string): boolean {
  return API_PATH.test(path);
}

/**
 * The API as a Hono app, to be served (`app.fetch`) or asked in process (`app.request`). Failures are answered as
 * `application/problem+json` (RFC 9457), never thrown.
 */
export function createApi({
  store,
  version,
  timeLimitMs = 10_000,
  access,
  ingest,
  webhooks,
  review,
  versions,
  board,
  onRequest,
}: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono();

  app.use(requestId());
  if (onRequest !== undefined) app.use(tellRequests(onRequest));
  app.use(
    cors({
      origin: '*',
      exposeHeaders: ['ETag', 'RateLimit', 'Retry-After', 'X-Request-Id', 'Location'],
      maxAge: 86_400,
    }),
  );
  const [headers, archived, ofBoard] = [HEADERS, ARCHIVED_HEADERS, BOARD_HEADERS].map((each) => secureHeaders(each));
  app.use((c, next) => {
    if (board !== undefined && isBoardPath(c.req.path)) return ofBoard!(c, next);
    return ARCHIVED_PAGE.test(c.req.path) ? archived!(c, next) : headers!(c, next);
  });
  app.use(compress({ threshold: 1024 }));
  app.use(requestLimits());
  const offersBoard = access !== undefined && board !== undefined;
  if (access !== undefined) {
    const check = checkAccess(access);
    app.use('/v1/*', check);
    if (offersBoard) {
      // A browser sends a password to all beside the address that asked for it: it is asked for below the board's path alone.
      app.get(BOARD_PATH, (c) => c.redirect(`${BOARD_PATH}/`, 308));
      app.use(`${BOARD_PATH}/*`, check);
    }
  }
  const tagged = etag({ weak: true });
  // A tag is made of the whole answer; an export is never held as a whole.
  app.use((c, next) => (c.req.path.startsWith('/v1/export/') ? next() : tagged(c, next)));
  const limited = timeout(timeLimitMs, () => new TooSlow(timeLimitMs));
  // A body may be large, and its sender slow.
  app.use('/v1/*', (c, next) => (c.req.method === 'POST' ? next() : limited(c, next)));
  app.use('/v1/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', 'no-cache');
  });

  addSearchRoutes(app, store);
  addRecordRoute(app, store);
  addResolvedRoutes(app, store);
  addCompareRoute(app, store);
  addSuggestRoute(app, store);
  addChangeRoute(app, store);
  addPortalRoute(app, store, versions);
  if (versions !== undefined) addVersionRoutes(app, store, versions);
  addPlaceRoutes(app);
  addExportRoutes(app, store);
  addProfileExportRoute(app, store);
  if (access !== undefined && review !== undefined) addCorrectionRoutes(app, store, review);
  if (access !== undefined) addSessionRoute(app, access);
  addFeedRoutes(app, store);
  if (access !== undefined && ingest !== undefined) addIngestRoutes(app, ingest);
  if (access !== undefined && webhooks !== undefined) addWebhookRoutes(app, webhooks);
  if (offersBoard) {
    app.use(`${BOARD_PATH}/*`, limited);
    app.get(`${BOARD_PATH}/*`, (c) => board.fetch(c.req.raw));
  }
  addMcpRoute(app, store, version);
  addHealthRoute(app, store, version);
  addDocs(app, version);

  app.notFound((c) => problem(c, 'not-found', { detail: `No route ${c.req.path}; /docs lists them all.` }));
  app.onError(problemOfError);
  return app;
}

/** Nothing that the API answers is a page of scripts; `/docs` brings its style from the same origin. */
const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Whether the host speaks TLS is for whoever puts a proxy in front to promise.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'cross-origin',
  referrerPolicy: 'no-referrer',
};

/** A page of somebody else's, shown as it came: nothing of it runs, nothing is fetched for it, and it leads nowhere. */
const ARCHIVED_HEADERS = {
  ...HEADERS,
  contentSecurityPolicy: {
    ...HEADERS.contentSecurityPolicy,
    sandbox: [],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
  },
};

/** The board of the queues is a page of scripts, all its own; it writes styles into the page. */
const BOARD_HEADERS = {
  ...HEADERS,
  contentSecurityPolicy: {
    ...HEADERS.contentSecurityPolicy,
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'self'"],
  },
  crossOriginResourcePolicy: 'same-origin',
};
