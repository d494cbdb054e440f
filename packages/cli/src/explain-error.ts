// One line for a person: what is wrong and what to do.
import { BadDataError, PermanentError, RetryableError } from '@giaoban/records';
import { withoutSecrets } from './settings.ts';

/** What to do, by the code that the system gives. */
const ADVICE: Record<string, (error: NodeJS.ErrnoException) => string> = {
  ENOENT: (error) => `${error.path}: no such file or folder`,
  EISDIR: (error) => `${error.path}: is a folder, a file is wanted`,
  EACCES: (error) => `${error.path}: no permission to read or write there`,
  EROFS: (error) => `${error.path}: the disk is read-only`,
  ENOSPC: (error) =>
    `${error.path ?? 'the disk'}: no space left; free some and start again, nothing that was stored is lost`,
  EADDRINUSE: (error) => `port ${(error as { port?: number }).port} is in use: name another with --port`,
};

export function explainError(error: unknown): string {
  if (error instanceof RetryableError) return oneLine(`${error.message} (it may work later)`);
  if (error instanceof PermanentError || error instanceof BadDataError) return oneLine(error.message);
  const known = error as NodeJS.ErrnoException;
  const advice = known?.code === undefined ? undefined : ADVICE[known.code];
  if (advice) return oneLine(advice(known));
  // SQLite speaks of a full disk in its own words.
  if (known?.code === 'ERR_SQLITE_ERROR' && /disk is full|disk I\/O/.test(known.message))
    return oneLine(ADVICE.ENOSPC!(known));
  return oneLine(
    error instanceof Error ? `unexpected: ${error.stack ?? error.message}` : `unexpected: ${String(error)}`,
  );
}

function oneLine(text: string): string {
  return withoutSecrets(text.replace(/\s*\n\s*/g, ' | '));
}
