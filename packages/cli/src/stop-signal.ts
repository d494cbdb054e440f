// Ctrl-C and the polite kill: the first asks the work to end cleanly, the second ends it at once.
import { INTERRUPTED } from './exit-codes.ts';

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(INTERRUPTED);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
