// What the pages ask the API, over HTTP only: a fetch is passed in, so that both run in one process or apart.
import type { PageRecord } from '@giaoban/records';
import type {
  Comparison,
  Corrected,
  CoverageRow,
  EventRow,
  FacetCount,
  Health,
  MeetingItem,
  Person,
  PersonItem,
  Portal,
  RecordItem,
  ReprintRow,
  ResolvedPage,
  SeriesRow,
  Session,
  StatisticItem,
  Version,
} from './answers.ts';
import type { Target } from './search-state.ts';

export interface ItemOf {
  records: RecordItem;
  meetings: MeetingItem;
  people: PersonItem;
  statistics: StatisticItem;
}
export interface Found<T extends Target = Target> {
  readonly total: number;
  readonly items: readonly ItemOf[T][];
  readonly facets: Readonly<Record<string, readonly FacetCount[] | undefined>>;
  readonly next: string | null;
}
/** The API said no: with its status, and the parameter where one is to blame. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly parameter: string | null;

  constructor(status: number, detail: string, parameter: string | null) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.parameter = parameter;
  }
}

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface ApiClient {
  search<T extends Target>(target: T, parameters: URLSearchParams): Promise<Found<T>>;
  /** @throws ApiProblem 404 where there is no such record */
  record(id: string): Promise<PageRecord>;
  /** One measure by province and period. @throws ApiProblem 400, 422 where it cannot be compared so */
  compare(parameters: URLSearchParams): Promise<Comparison>;
  series(parameters: URLSearchParams): Promise<ResolvedPage<SeriesRow>>;
  coverage(parameters: URLSearchParams): Promise<ResolvedPage<CoverageRow>>;
  /** Names of the provinces of an era, in the order of the alphabet. */
  provinces(era: 'before' | 'after'): Promise<string[]>;
  /** People joined over pages. */
  profiles(parameters: URLSearchParams): Promise<ResolvedPage<Person>>;
  /** @throws ApiProblem 404 where there is no such person */
  person(id: string): Promise<Person>;
  /** Meetings joined over the pages that tell them. */
  events(parameters: URLSearchParams): Promise<ResolvedPage<EventRow>>;
  /** What a page was at each fetch. @throws ApiProblem 404 where the server has no archive, or no such record */
  reprints(parameters: URLSearchParams): Promise<ResolvedPage<ReprintRow>>;
  versions(id: string, parameters: URLSearchParams): Promise<ResolvedPage<Version>>;
  portals(parameters: URLSearchParams): Promise<ResolvedPage<Portal> & { readonly total: number }>;
  /** What reviewers said. @throws ApiProblem 404 where the server takes no corrections */
  corrections(parameters: URLSearchParams): Promise<ResolvedPage<Corrected>>;
  health(): Promise<Health>;
  /** Which key the browser holds, and whether it needs one; null where the server has no keys. */
  session(): Promise<Session | null>;
  /** @returns the cookies that have the browser hold the key. @throws ApiProblem 401, 403 where the key does not open reading */
  openSession(key: string): Promise<readonly string[]>;
  /** @returns the cookies that have the browser forget it */
  closeSession(): Promise<readonly string[]>;
}

/** Of a browser's request, what the API is told. */
const PASSED_ON = ['cookie', 'x-forwarded-proto'];

/**
 * @param base origin (and path prefix) under which the API's `/v1` stands
 * @param browser headers of the request that a page is made for
 */
export function apiClient(fetch: Fetch, base: string, browser: Headers): ApiClient {
  const headers = new Headers({ accept: 'application/json' });
  for (const name of PASSED_ON) {
    const value = browser.get(name);
    if (value !== null) headers.set(name, value);
  }
  const cookiesOf = async (method: 'POST' | 'DELETE', more: Record<string, string>) => {
    const init = { method, headers: { ...Object.fromEntries(headers), ...more } };
    const response = await answer(fetch, new Request(`${base}/v1/session`, init));
    if (!response.ok) throw await problemOf(response);
    return response.headers.getSetCookie();
  };
  const get = async <T>(path: string): Promise<T> => {
    const response = await answer(fetch, new Request(`${base}${path}`, { headers }));
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as T;
  };
  return {
    search: (target, parameters) => get(`/v1/${target}?${parameters}`),
    record: (id) => get(`/v1/records/${encodeURIComponent(id)}`),
    compare: (parameters) => get(`/v1/compare?${parameters}`),
    series: (parameters) => get(`/v1/series?${parameters}`),
    coverage: (parameters) => get(`/v1/coverage?${parameters}`),
    provinces: async (era) => {
      const { items } = await get<{ items: { name: string }[] }>(`/v1/places?level=province&era=${era}&limit=100`);
      return items.map(({ name }) => name).sort(new Intl.Collator('vi').compare);
    },
    profiles: (parameters) => get(`/v1/profiles?${parameters}`),
    person: (id) => get(`/v1/people/${encodeURIComponent(id)}`),
    events: (parameters) => get(`/v1/events?${parameters}`),
    reprints: (parameters) => get(`/v1/reprints?${parameters}`),
    versions: (id, parameters) => get(`/v1/records/${encodeURIComponent(id)}/versions?${parameters}`),
    portals: (parameters) => get(`/v1/portals?${parameters}`),
    corrections: (parameters) => get(`/v1/corrections?${parameters}`),
    health: () => get('/healthz'),
    session: () => unlessMissing(get<Session>('/v1/session')),
    openSession: (key) => cookiesOf('POST', { authorization: `Bearer ${key}` }),
    closeSession: () => cookiesOf('DELETE', {}),
  };
}

/** null where the API has no such route or thing: some servers have no archive, or take no corrections. */
export async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}

async function answer(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    throw new ApiProblem(503, `the API does not answer: ${error instanceof Error ? error.message : error}`, null);
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as { detail?: unknown; parameter?: unknown };
  const parameter = typeof body.parameter === 'string' ? body.parameter : null;
  return new ApiProblem(response.status, String(body.detail ?? response.statusText), parameter);
}
