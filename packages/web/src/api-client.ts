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
}

/** @param base origin (and path prefix) under which the API's `/v1` stands */
export function apiClient(fetch: Fetch, base: string): ApiClient {
  const get = async <T>(path: string): Promise<T> => {
    const response = await answer(fetch, `${base}${path}`);
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
  };
}

async function answer(fetch: Fetch, url: string): Promise<Response> {
  try {
    return await fetch(new Request(url, { headers: { accept: 'application/json' } }));
  } catch (error) {
    throw new ApiProblem(503, `the API does not answer: ${error instanceof Error ? error.message : error}`, null);
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as { detail?: unknown; parameter?: unknown };
  const parameter = typeof body.parameter === 'string' ? body.parameter : null;
  return new ApiProblem(response.status, String(body.detail ?? response.statusText), parameter);
}
