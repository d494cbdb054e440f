// The web page as a list of its addresses; everything it shows comes from the API over HTTP.
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { ApiProblem, apiClient, type Fetch, unlessMissing } from './api-client.ts';
import { addAssets } from './assets.ts';
import { askComparison } from './compare/ask-comparison.ts';
import { comparePage } from './compare/compare-page.ts';
import { readCompareState } from './compare/compare-state.ts';
import { askCoverage } from './coverage/ask-coverage.ts';
import { coveragePage } from './coverage/coverage-page.ts';
import { speech } from './language.ts';
import { aboutPage } from './pages/about-page.ts';
import { problemPage } from './pages/problem-page.ts';
import { recordPage } from './pages/record-page.ts';
import { searchPage } from './pages/search-page.ts';
import { portalsPage } from './portals/portals-page.ts';
import { askProfile } from './profile/ask-profile.ts';
import { namesakesPage } from './profile/namesakes-page.ts';
import { profileHref } from './profile/profile-href.ts';
import { profilePage } from './profile/profile-page.ts';
import { askRecord } from './record/ask-record.ts';
import { reviewPage } from './review/review-page.ts';
import { reviewRecordPage } from './review/review-record-page.ts';
import { FACETS_OF, readState, stateParameters, TARGET_PATHS, TARGETS } from './search-state.ts';
import { addSignInPages, hereOf } from './sign-in/add-sign-in-pages.ts';
import { signInPage } from './sign-in/sign-in-page.ts';
import { versionsPage } from './versions/versions-page.ts';

export interface WebOptions {
  /** Asks the API: `fetch` itself, or `(request) => api.fetch(request)` where both run in one process. */
  readonly fetch: Fetch;
  /** Origin (and path prefix) of the API's `/v1`. In one process any origin does; nothing is looked up. */
  readonly apiBase?: string;
}

/** The pages as a Hono app. Links to `/docs` and `/v1` assume that the API is served on the same origin. */
export function createWeb({ fetch, apiBase = 'http://localhost' }: WebOptions): Hono {
  // What a browser holds of a key goes on to the API, which alone knows what it is.
  const api = (c: Context) => apiClient(fetch, apiBase, c.req.raw.headers);
  const app = new Hono();

  app.use(compress({ threshold: 1024 }));
  app.use(secureHeaders(HEADERS));
  app.use(etag({ weak: true }));
  addAssets(app);

  for (const target of TARGETS) {
    app.get(TARGET_PATHS[target], async (c) => {
      const state = readState(target, new URL(c.req.url).searchParams);
      const asked = stateParameters(state);
      asked.set('facets', FACETS_OF[target].join(','));
      return c.html(searchPage(state, await api(c).search(target, asked), speechOf(c)));
    });
  }
  app.get('/ban-ghi/:id', async (c) => {
    const { record, ...others } = await askRecord(api(c), c.req.param('id'));
    return c.html(recordPage(record, others, speechOf(c)));
  });
  app.get('/ban-ghi/:id/phien-ban', async (c) => {
    const { id, cursor } = { id: c.req.param('id'), cursor: c.req.query('cursor') ?? '' };
    const answer = await unlessMissing(api(c).versions(id, given({ cursor })));
    return c.html(versionsPage({ id, cursor }, answer, speechOf(c)));
  });
  app.get('/can-bo/:id', async (c) => c.html(profilePage(await askProfile(api(c), c.req.param('id')), speechOf(c))));
  app.get('/ho-so', async (c) => {
    const name = c.req.query('name') ?? '';
    const { items } = await api(c).profiles(new URLSearchParams({ name }));
    const [only] = items;
    if (items.length === 1 && only !== undefined) return c.redirect(profileHref(only.id, speechOf(c).language));
    return c.html(namesakesPage(name, items, speechOf(c)));
  });
  app.get('/do-phu', async (c) => {
    const province = c.req.query('province') ?? '';
    return c.html(coveragePage(province, await askCoverage(api(c), province), speechOf(c)));
  });
  app.get('/cong', async (c) => {
    const { q = '', province = '', cursor = '' } = c.req.query();
    const question = { q, province, cursor };
    return c.html(portalsPage(question, await api(c).portals(given(question)), speechOf(c)));
  });
  app.get('/ra-soat', async (c) => {
    const { state = '', cursor = '' } = c.req.query();
    const answer = await unlessMissing(api(c).corrections(given({ state, cursor })));
    return c.html(reviewPage({ state, cursor }, answer, speechOf(c)));
  });
  app.get('/ra-soat/:id', async (c) => c.html(reviewRecordPage(await api(c).record(c.req.param('id')), speechOf(c))));
  app.get('/so-sanh', async (c) => {
    const state = readCompareState(new URL(c.req.url).searchParams);
    return c.html(comparePage(state, await askComparison(api(c), state), speechOf(c)));
  });
  addSignInPages(app, api, speechOf);
  app.get('/gioi-thieu', async (c) => c.html(aboutPage(await api(c).health(), speechOf(c))));

  app.notFound((c) => c.html(problemPage(new ApiProblem(404, '', null), speechOf(c)), 404));
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status >= 500) console.error(`web ${c.req.path}: ${error.stack ?? error.message}`);
    const page = problem.status === 401 ? signInPage(hereOf(c), null, speechOf(c)) : problemPage(problem, speechOf(c));
    return c.html(page, problem.status as 500);
  });
  return app;
}

/** The parameters that are set. */
function given(question: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams(Object.entries(question).filter(([, value]) => value !== ''));
}

/** What a middleware refuses has a status of its own. */
function problemOf(error: Error): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem(error instanceof HTTPException ? error.status : 500, error.message, null);
}

function speechOf(c: Context) {
  return speech(c.req.query('lang'));
}

const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Whether the host speaks TLS is for whoever puts a proxy in front to promise.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
};
