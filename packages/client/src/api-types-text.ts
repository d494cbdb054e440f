// The types of the API as the OpenAPI document states them, which is made from the zod schemas.
import { type ApiOptions, createApi, IngestJobs, openKeyStore, WebhookStore } from '@giaoban/api';
import { sqliteStore } from '@giaoban/indexer';
import { openCorrectionLog } from '@giaoban/indexer/corrections';

import openapiTS, { astToString } from 'openapi-typescript';

/** The document needs the routes alone. */
const NO_VERSIONS: NonNullable<ApiOptions['versions']> = {
  of: async () => [],
  record: async () => null,
  page: async () => null,
  hosts: async () => new Map(),
  allHosts: async () => [],
  failures: () => new Map(),
  close: async () => undefined,
};

/** The text of `api-types.ts`. */
export async function apiTypesText(): Promise<string> {
  const store = sqliteStore(':memory:');
  const keys = openKeyStore(':memory:');
  const jobs = new IngestJobs(':memory:');
  const webhooks = new WebhookStore(':memory:');
  const api = createApi({
    store,
    version: '1',
    access: { keys, openRead: true, perMinute: null },
    ingest: { jobs, wake: () => undefined },
    webhooks,
    versions: NO_VERSIONS,
    review: { log: openCorrectionLog(''), changed: () => undefined },
  });
  const document = await (await api.request('/openapi.json')).text();
  webhooks.close();
  jobs.close();
  keys.close();
  await store.close();
  return `// Made from the API's schemas by write-api-types.ts; not written by hand.\n${astToString(await openapiTS(document, { immutable: true }))}`;
}
