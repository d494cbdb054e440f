// The three kinds of failure of the whole project; each names the page, file, row or field it speaks of.

abstract class GiaoBanError extends Error {
  /** What the error speaks of: a URL, a path with line ("titles.tsv:12"), a field ("meetings.0.kind"), a flag. */
  readonly subject: string;

  constructor(subject: string, message: string, options?: { cause?: unknown }) {
    super(`${subject}: ${message}`, options);
    this.name = new.target.name;
    this.subject = subject;
  }
}

/** The same call may succeed later: a server that is away, a time-out, 429 and 503. */
export class RetryableError extends GiaoBanError {
  /** Milliseconds to wait before the next try, where the other side said so. */
  readonly retryAfterMs: number | null;

  constructor(subject: string, message: string, options?: { cause?: unknown; retryAfterMs?: number | null }) {
    super(subject, message, options);
    this.retryAfterMs = options?.retryAfterMs ?? null;
  }
}

/** The same call will fail again: a refused address, a port in use, a store that is read-only. */
export class PermanentError extends GiaoBanError {}

/** The input is not what it must be: a malformed row, a record that breaks the schema, an unknown filter. */
export class BadDataError extends GiaoBanError {}

export type { GiaoBanError };
