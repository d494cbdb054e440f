// /v1/session: a browser is given a key to hold, is asked which it holds, and gives it back.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Access, bearer } from '../keys/access.ts';
import { SCOPES } from '../keys/key-store.ts';
import { dropToken, heldToken, holdToken, SESSION_PATH } from '../keys/session.ts';
import { problemResponses } from './problem-responses.ts';

const session = z
  .object({
    needed: z.boolean().describe('whether reading needs a key'),
    key: z
      .object({ name: z.string(), scopes: z.array(z.enum(SCOPES)) })
      .nullable()
      .describe('the key that the cookie holds; null: none, or one that was revoked'),
  })
  .openapi('Session');

export function addSessionRoute(app: OpenAPIHono, { keys, openRead }: Access): void {
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  register({
    method: 'get',
    path: SESSION_PATH,
    operationId: 'getSession',
    summary: 'Whether reading needs a key, and which one the cookie of this browser holds',
    responses: { 200: { description: 'The session', content: { 'application/json': { schema: session } } } },
  });
  register({
    method: 'post',
    path: SESSION_PATH,
    operationId: 'openSession',
    summary: 'Has the browser hold the key of this request in a cookie, which opens reading alone',
    responses: { 204: { description: 'It is held' }, ...problemResponses('unauthorised', 'forbidden') },
  });
  register({
    method: 'delete',
    path: SESSION_PATH,
    operationId: 'closeSession',
    summary: 'Has the browser forget the key',
    responses: { 204: { description: 'It is forgotten' } },
  });
  app.get(SESSION_PATH, (c) => {
    const token = heldToken(c);
    const key = token === null ? null : keys.check(token);
    return c.json({ needed: !openRead, key: key === null ? null : { name: key.name, scopes: [...key.scopes] } });
  });
  app.post(SESSION_PATH, (c) => {
    // That it is a key which may read was checked before the request came here.
    holdToken(c, bearer(c)!);
    return c.body(null, 204);
  });
  app.delete(SESSION_PATH, (c) => {
    dropToken(c);
    return c.body(null, 204);
  });
}
