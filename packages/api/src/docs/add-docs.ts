// /openapi.json from the zod schemas, and /docs for people.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { docsPage, type OpenApiDocument } from './docs-page.ts';
import { DOCS_STYLE } from './docs-style.ts';

export function addDocs(app: OpenAPIHono, version: string): void {
  let document: OpenApiDocument | null = null;
  const openApi = () => {
    document ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Giao Ban',
        version,
        description:
          'Who met, when, about which period, with what figures: the pages of the portals of the provinces of Vietnam.',
      },
    });
    return document;
  };
  app.get('/openapi.json', (c) => c.json(openApi()));
  app.get('/docs', (c) => c.html(docsPage(openApi())));
  app.get('/docs/style.css', (c) => c.body(DOCS_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
}
