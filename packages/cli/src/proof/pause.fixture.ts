// Waiting that ends early when the work is done.

/** Waits so long, or until the signal says that the work is done. */
export function pause(ms: number, ended?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ended?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      ended?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    ended?.addEventListener('abort', done);
  });
}
