// Who may do what, and how often: a key in `Authorization`, or in the cookie of a browser that reads; its scopes, and a budget of requests.
import type { Context, MiddlewareHandler } from 'hono';
import { isBoardPath } from '../board/board-path.ts';
import { problem } from '../problem.ts';
import type { Key, KeyStore, Scope } from './key-store.ts';
import { type Budget, requestBudget } from './request-budget.ts';
import { heldToken, SESSION_PATH } from './session.ts';

export interface Access {
  readonly keys: KeyStore;
  /** Whether reading needs no key. */
  readonly openRead: boolean;
  /** Requests a minute of one key, or of one address without a key; null: as many as they like. */
  readonly perMinute: number | null;
}

const KEY = 'key';
const KEY_NAME = 'keyName';

/** The id of the key that the request came with; empty where none was needed. */
export function keyId(c: Context): string {
  return (c.get(KEY) as string | undefined) ?? '';
}

/** The key that a request came with, as its work is signed. */
export function keyNamed(c: Context): { readonly key: string; readonly name: string } {
  return { key: keyId(c), name: (c.get(KEY_NAME) as string | undefined) ?? '' };
}

/** What a request does decides what it needs; everything that is no reading is named here. */
function scopeOf({ method, path }: { readonly method: string; readonly path: string }): Scope {
  if (isBoardPath(path)) return 'admin';
  if (/^\/v1\/ingest(?:\/|$)/.test(path)) return 'ingest';
  const reads = method === 'GET' || method === 'HEAD' || path === '/v1/mcp';
  return reads || needsKey({ method, path }) ? 'read' : 'review';
}

/** A session is opened with a key, and what is somebody's own is read with one, even where reading is open. */
function needsKey({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return /^\/v1\/webhooks(?:\/|$)/.test(path) || (path === SESSION_PATH && method === 'POST');
}

/** Anybody may ask which key their browser holds, and have it forgotten. */
function isFree({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'OPTIONS' || (path === SESSION_PATH && method !== 'POST');
}

/** For `/v1/*` and the board. Requests within the process, such as the web page's, come from no address and have no budget. */
export function checkAccess({ keys, openRead, perMinute }: Access): MiddlewareHandler {
  const budget = perMinute === null ? null : requestBudget(perMinute);
  return async (c, next) => {
    if (isFree(c.req)) return next();
    const token = isBoardPath(c.req.path) ? (password(c) ?? bearer(c)) : bearer(c);
    const held = token === null && !isBoardPath(c.req.path) ? heldToken(c) : null;
    const key = keyOf(keys, token ?? held);
    const client = key?.id ?? address(c);
    const left = budget === null || client === null ? null : budget(client);
    if (left !== null) {
      tell(c, left);
      if (left.refused) return tooMany(c, left);
    }
    // A key that is none is told, even where none is needed.
    if (token !== null && key === null) return unauthorised(c, 'The key is unknown, or was revoked.', 'invalid_token');
    if (key !== null) {
      c.set(KEY, key.id);
      c.set(KEY_NAME, key.name);
    }
    const scope = scopeOf(c.req);
    if (scope === 'read' && openRead && !needsKey(c.req)) return next();
    if (key === null) return unauthorised(c, `This needs a key with the scope "${scope}".`, null);
    return key.scopes.includes(scope) ? next() : forbidden(c, key, scope);
  };
}

function keyOf(keys: KeyStore, token: string | null): Key | null {
  return token === null ? null : keys.check(token);
}

/** What follows `Bearer`; empty where something else stands there, null where nothing does. */
export function bearer(c: Context): string | null {
  const header = c.req.header('authorization');
  return header === undefined ? null : (/^Bearer +(\S+)$/i.exec(header)?.[1] ?? '');
}

/** The password of HTTP Basic, which browsers ask for by themselves; the name before it is nobody's business. */
function password(c: Context): string | null {
  const [, encoded] = /^Basic +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** The address at the other end of the connection; what a header says of it anybody may write. */
function address(c: Context): string | null {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? null;
}

function tell(c: Context, { limit, left, resetSeconds }: Budget): void {
  c.header('RateLimit-Policy', `"requests";q=${limit};w=60`);
  c.header('RateLimit', `"requests";r=${left};t=${resetSeconds}`);
}

function tooMany(c: Context, { limit, resetSeconds }: Budget): Response {
  c.header('Retry-After', String(resetSeconds));
  return problem(c, 'too-many-requests', { detail: `More than ${limit} requests within a minute.` });
}

function unauthorised(c: Context, detail: string, error: string | null): Response {
  const board = isBoardPath(c.req.path);
  c.header(
    'WWW-Authenticate',
    board ? 'Basic realm="giaoban"' : `Bearer realm="giaoban"${error === null ? '' : `, error="${error}"`}`,
  );
  return problem(c, 'unauthorised', {
    detail,
    expected: `${board ? 'The key as password' : 'Authorization: Bearer KEY'}; \`giaoban keys create\` makes keys`,
  });
}

function forbidden(c: Context, key: Key, scope: Scope): Response {
  return problem(c, 'forbidden', { detail: `The key "${key.name}" lacks the scope "${scope}".` });
}
