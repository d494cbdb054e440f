// Ctrl-C and the polite kill: the first asks the work to end cleanly, a later one ends it at once.
import { INTERRUPTED } from './exit-codes.ts';

/** npm and pnpm pass on the Ctrl-C that the terminal has given us already: what comes so soon is the same one. */
const SAME_SIGNAL_MS = 1_000;

/** Resolves at the first SIGINT or SIGTERM; one that comes later ends the process. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const stop = () => {
      if (askedAt !== null && Date.now() - askedAt > SAME_SIGNAL_MS) process.exit(INTERRUPTED);
      askedAt ??= Date.now();
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
