// From an error that was thrown to the problem that is answered; what nobody foresaw is logged, never shown.
import { BadDataError, RetryableError } from '@giaoban/records';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isParameter, PARAMETER_HELP } from './parameters.ts';
import { problem } from './problem.ts';

/** A question that was given up. */
export class TooSlow extends HTTPException {
  constructor(limitMs: number) {
    super(503, {
      message: `No answer within ${limitMs} ms. Narrow the question by a filter, or ask for fewer facets.`,
    });
  }
}

/** Parameters that only the comparison itself can judge. */
const COMPARED = new Set(['measure', 'period']);

export function problemOfError(error: Error, c: Context): Response {
  if (error instanceof TooSlow) return problem(c, 'too-slow', { detail: error.message });
  if (error instanceof RetryableError) {
    c.header('Retry-After', String(Math.max(1, Math.ceil((error.retryAfterMs ?? 5000) / 1000))));
    return problem(c, 'store-away', { detail: 'The same request may succeed later.' });
  }
  if (error instanceof BadDataError && isParameter(error.subject)) {
    return problem(c, 'bad-parameter', {
      detail: error.message,
      parameter: error.subject,
      expected: PARAMETER_HELP[error.subject],
    });
  }
  if (error instanceof BadDataError && COMPARED.has(error.subject)) {
    return problem(c, 'bad-parameter', { detail: error.message, parameter: error.subject });
  }
  console.error(`request ${c.get('requestId') ?? '-'}: ${error.stack ?? error.message}`);
  return problem(c, 'internal', { detail: 'The failure is logged under the id of this request.' });
}
