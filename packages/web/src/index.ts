// The analysts' pages: server-rendered, in Vietnamese and English, over the API.
export type { Fetch } from './api-client.ts';
export * from './create-web.ts';
