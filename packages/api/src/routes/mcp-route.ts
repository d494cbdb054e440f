// POST /v1/mcp: the Model Context Protocol over HTTP, a server for each request and nothing kept between them.
import type { Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../problem.ts';
import { problemResponses } from './problem-responses.ts';

const BODY_BYTES = 256 * 1024;
const message = z.looseObject({ jsonrpc: z.literal('2.0'), method: z.string() }).openapi('JsonRpcMessage');

export function addMcpRoute(app: OpenAPIHono, store: Store, version: string): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/mcp',
    operationId: 'mcp',
    summary: 'Model Context Protocol (streamable HTTP): the tools search, record and compare',
    request: { body: { content: { 'application/json': { schema: message } } } },
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: z.looseObject({}) } } },
      ...problemResponses('body-too-large'),
    },
  });
  app.post(
    '/v1/mcp',
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: (c) => problem(c, 'body-too-large', { detail: `A body has at most ${BODY_BYTES} bytes.` }),
    }),
    async (c) => {
      const { mcpServer } = await import('../mcp/mcp-server.ts');
      const { WebStandardStreamableHTTPServerTransport } = await import(
        '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
      );
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      const server = mcpServer({ store, version, origin: new URL(c.req.url).origin });
      // Its callbacks may be undefined, which the interface's exact types do not say.
      await server.connect(transport as Parameters<typeof server.connect>[0]);
      return transport.handleRequest(c.req.raw);
    },
  );
}
