// An error on its way from one thread to another, which keeps what a problem is made of.
import { BadDataError, PermanentError, RetryableError } from '@giaoban/records';

export interface ToldError {
  readonly kind: 'bad-data' | 'retryable' | 'permanent' | 'other';
  readonly subject: string;
  readonly message: string;
  readonly stack: string;
  readonly retryAfterMs: number | null;
}

export function toldError(error: Error): ToldError {
  const { message, stack = '', subject = '', retryAfterMs = null } = error as Error & Partial<ToldError>;
  const kind =
    error instanceof BadDataError
      ? 'bad-data'
      : error instanceof RetryableError
        ? 'retryable'
        : error instanceof PermanentError
          ? 'permanent'
          : 'other';
  return { kind, subject, message, stack, retryAfterMs };
}

export function heardError(told: ToldError): Error {
  const error = made(told);
  error.message = told.message;
  error.stack = told.stack;
  return error;
}

function made({ kind, subject, message, retryAfterMs }: ToldError): Error {
  switch (kind) {
    case 'bad-data':
      return new BadDataError(subject, message);
    case 'retryable':
      return new RetryableError(subject, message, { retryAfterMs });
    case 'permanent':
      return new PermanentError(subject, message);
    case 'other':
      return new Error(message);
  }
}
