// What is refused before anything is read: addresses and headers beyond any honest size, and methods that no address takes.
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const REQUEST_LIMITS = {
  /** Characters of path and query; 50 values of one filter in percent-encoding fit well. */
  address: 16_384,
  /** Characters of all header names and values. */
  headers: 16_384,
} as const;
const READING_METHODS = 'GET, HEAD, OPTIONS';
/** Addresses that take more; whatever else they are asked they answer as not there. */
const WRITING =
  /^(?:POST \/v1\/(?:corrections|ingest|mcp|session|webhooks)|DELETE \/v1\/(?:session|(?:corrections|webhooks)\/[^/]+))$/;

export function requestLimits(): MiddlewareHandler {
  return async (c, next) => {
    const writes = WRITING.test(`${c.req.method} ${c.req.path}`);
    if (!writes && !READING_METHODS.split(', ').includes(c.req.method)) {
      c.header('Allow', READING_METHODS);
      return problem(c, 'method-not-allowed', { detail: `${c.req.method} is not one of ${READING_METHODS}.` });
    }
    if (c.req.url.length > REQUEST_LIMITS.address) {
      return problem(c, 'address-too-long', {
        detail: `The address has ${c.req.url.length} characters; at most ${REQUEST_LIMITS.address} are read.`,
      });
    }
    let size = 0;
    for (const [name, value] of c.req.raw.headers) size += name.length + value.length;
    if (size > REQUEST_LIMITS.headers) {
      return problem(c, 'headers-too-large', {
        detail: `The headers have ${size} characters; at most ${REQUEST_LIMITS.headers} are read.`,
      });
    }
    return next();
  };
}
