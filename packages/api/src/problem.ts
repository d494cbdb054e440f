// What is answered when something is wrong: RFC 9457 problem details, of a closed list of kinds.
import type { Context } from 'hono';

/** Every kind of problem the API answers; `/docs` lists them under the anchor that `type` points to. */
export const PROBLEMS = {
  'unknown-parameter': { status: 400, title: 'There is no such parameter' },
  'bad-parameter': { status: 400, title: 'A parameter is not what it must be' },
  'bad-body': { status: 400, title: 'The body is not what it must be' },
  unauthorised: { status: 401, title: 'This needs a key' },
  forbidden: { status: 403, title: 'The key may not do this' },
  'not-found': { status: 404, title: 'There is nothing under this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'The key of idempotency belongs to something else' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-type': { status: 415, title: 'The body is of a type that is not read here' },
  'too-dear': { status: 422, title: 'The question would cost too much to answer' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The request headers are too large' },
  internal: { status: 500, title: 'The answer could not be made' },
  'store-away': { status: 503, title: 'The store does not answer at the moment' },
  'too-slow': { status: 503, title: 'The question took too long' },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

export interface ProblemDetails {
  readonly detail: string;
  /** The query parameter it is about. */
  readonly parameter?: string;
  /** What would have been right. */
  readonly expected?: string;
}

/** Answers a problem, with the id of the request so that it can be found in a log. */
export function problem(c: Context, kind: ProblemKind, details: ProblemDetails): Response {
  const { status, title } = PROBLEMS[kind];
  const body = { type: `/docs#${kind}`, title, status, ...details, requestId: c.get('requestId') ?? null };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
