// The client: `api` has every route with the types of the OpenAPI document; the rest goes on where one answer ends.
import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api-types.ts';

export interface ClientOptions {
  /** `https://host` under which the API stands. */
  readonly url: string;
  /** Key to the API, where one is needed. */
  readonly key?: string;
  /** Own fetch: for tests and proxies. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export type Target = 'records' | 'meetings' | 'people' | 'statistics';
type SearchRoute<T extends Target> = paths[`/v1/${T}`]['get'];
/** Words, filters and order of a search; names of the API's parameters. */
export type Question<T extends Target> = Omit<NonNullable<SearchRoute<T>['parameters']['query']>, 'cursor' | 'facets'>;
export type Item<T extends Target> = SearchRoute<T>['responses'][200]['content']['application/json']['items'][number];
export type Problem = components['schemas']['Problem'];
export type Change = components['schemas']['Change'];

/** The API said no. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

export interface GiaobanClient {
  /** Every route: `api.GET('/v1/records/{id}', { params: { path: { id } } })` answers `{ data, error, response }`. */
  readonly api: Client<paths>;
  /** Every item of a question, page by page. @throws ApiError */
  all<T extends Target>(target: T, question?: Question<T>): AsyncGenerator<Item<T>>;
  /** Every change behind a number up to now; keep the last `seq` and go on from it. @throws ApiError */
  changes(since?: number): AsyncGenerator<Change>;
}

export function giaobanClient({ url, key, fetch }: ClientOptions): GiaobanClient {
  const api = createFetchClient<paths>({
    baseUrl: url.replace(/\/$/, ''),
    ...(key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
  return {
    api,
    async *all<T extends Target>(target: T, question?: Question<T>) {
      let cursor: string | undefined;
      do {
        // The types of the four routes are one here; which it is the caller has said.
        const query = { limit: 100, ...(question as Question<'records'>), ...(cursor === undefined ? {} : { cursor }) };
        const page = answered(await api.GET(`/v1/${target as 'records'}`, { params: { query } }));
        yield* page.items as unknown as readonly Item<T>[];
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
    },
    async *changes(since = 0) {
      for (let from = since; ; ) {
        const { changes, next } = answered(
          await api.GET('/v1/changes', { params: { query: { since: String(from) } } }),
        );
        if (changes.length === 0) return;
        yield* changes as unknown as readonly Change[];
        from = next;
      }
    },
  };
}

function answered<Data>({ data, error }: { readonly data?: Data; readonly error?: unknown }): Data {
  if (data !== undefined) return data;
  throw new ApiError(error as Problem);
}
