// What is told of every request: for logs, which say who read and changed what, and for metrics.
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { keyId } from './keys/access.ts';

export interface SeenRequest {
  /** As in `X-Request-Id`. */
  readonly request: string;
  readonly method: string;
  /** "/v1/records/:id", whatever the id: few enough to count by. Of what is no route "none". */
  readonly route: string;
  /** Path and query as asked. */
  readonly asked: string;
  readonly status: number;
  readonly ms: number;
  /** Id of the key that came with it, never the key; null where none did. */
  readonly key: string | null;
}

/** Told when the answer begins. */
export function tellRequests(tell: (seen: SeenRequest) => void): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const { pathname, search } = new URL(c.req.url);
    const route = routePath(c, -1);
    tell({
      request: String(c.get('requestId')),
      method: c.req.method,
      route: route.includes('*') ? 'none' : route,
      asked: pathname + search,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      key: keyId(c) || null,
    });
  };
}
